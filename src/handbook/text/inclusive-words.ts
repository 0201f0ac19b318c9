import type { Piece } from './pieces.ts';
import { withoutQuotations } from './quotations.ts';
import { Sieve } from './sieve.ts';
import { wordsOf } from './words.ts';

/**
 * The maintained list: wordings that leave somebody out, with what says the same to everybody. It holds
 * none that has a second, technical meaning in a handbook on hiring engineers: no "host", "origin",
 * "disabled", "native app", "abort", "kill" or "master branch". Words are separated by spaces here, in a
 * text by spaces, hyphens or slashes.
 */
const WORDINGS: readonly { instead: string; wordings: string }[] = [
  {
    instead: 'everyone, or the team',
    wordings: 'guys, ladies and gentlemen, girls on the team, girls in the office, office girl',
  },
  {
    instead: 'they, or you',
    wordings:
      'he or she, she or he, he she, she he, s he, his or her, her or his, his her, him or her, him her, himself or herself',
  },
  {
    instead: 'what the person does well, or what the role needs',
    wordings: `rockstar, rockstars, rock star, rock stars, coding ninja, coding ninjas, ninja developer, ninja engineer,
      superhero developer, unicorn candidate, unicorn candidates, unicorn developer, guru, gurus`,
  },
  { instead: 'values, each with behaviour that can be observed', wordings: 'culture fit, cultural fit, team fit' },
  {
    instead: 'person-hours, people, or staffed',
    wordings: 'man hour, man hours, man day, man days, man month, manpower, manned, unmanned',
  },
  {
    instead: 'a word without "man", such as chair, salesperson or go-between',
    wordings: `chairman, chairmen, foreman, foremen, salesman, salesmen, businessman, businessmen, craftsman, craftsmen,
      middleman, middlemen, policeman, policemen`,
  },
  { instead: 'people, or made by people', wordings: 'mankind, man made, manmade' },
  { instead: 'block list', wordings: 'blacklist, blacklists, blacklisted, blacklisting, black list' },
  { instead: 'allow list', wordings: 'whitelist, whitelists, whitelisted, whitelisting, white list' },
  { instead: 'replica, or worker', wordings: 'slave, slaves' },
  { instead: 'exempt, or legacy', wordings: 'grandfathered, grandfather clause' },
  { instead: 'quick check', wordings: 'sanity check, sanity checks' },
  { instead: 'what exactly is meant', wordings: 'crazy, insane, insanely, lunatic, psycho, schizophrenic' },
  {
    instead: 'what exactly is poor',
    wordings: 'lame, spaz, retarded, crippled, tone deaf, fall on deaf ears, falls on deaf ears, fell on deaf ears',
  },
  {
    instead: 'people with a disability, or a person with dyslexia',
    wordings: 'the handicapped, handicapped, wheelchair bound, suffers from autism, suffers from dyslexia',
  },
  {
    instead: 'somebody fluent in the language, where the work needs it',
    wordings: 'native english speaker, native english speakers, native speaker, native speakers',
  },
  {
    instead: 'the skill that is meant',
    wordings:
      'digital native, digital natives, young and dynamic, young dynamic, young and hungry, recent graduates only',
  },
  { instead: 'parents, or carers', wordings: 'housewife, housewives, working mother, working mothers' },
  { instead: 'easy decision', wordings: 'no brainer' },
  { instead: 'the country or region', wordings: 'third world, exotic name, exotic accent' },
  { instead: 'another image', wordings: 'gypped, powwow, pow wow, spirit animal, off the reservation, grow a pair' },
];

interface Wording {
  words: number[];
  pattern: RegExp;
  instead: string;
}

/** The list by the first word of each wording: a text is then read once, whatever the length of the list. */
const byFirstWord = new Map<number, Wording[]>();
for (const { instead, wordings } of WORDINGS) {
  for (const wording of wordings.split(/,\s+/)) {
    const words = wordsOf(wording);
    const known = { words, instead, pattern: new RegExp(`\\b${wording.replaceAll(' ', '[\\s/)-]+')}\\b`, 'gi') };
    const list = byFirstWord.get(words[0]!);
    if (list) list.push(known);
    else byFirstWord.set(words[0]!, [known]);
  }
}

const sieve = new Sieve(byFirstWord.keys());

function wordingsIn(words: readonly number[]): Set<Wording> {
  const found = new Set<Wording>();
  for (let index = 0; index < words.length; index++) {
    if (!sieve.mayHave(words[index]!)) continue;
    for (const wording of byFirstWord.get(words[index]!) ?? []) {
      if (wording.words.every((word, offset) => words[index + offset] === word)) found.add(wording);
    }
  }
  return found;
}

/** The wordings of a piece that leave somebody out, each with what to write instead. */
export function exclusiveWordings({
  text,
  words,
}: Pick<Piece, 'text' | 'words'>): { phrase: string; instead: string }[] {
  const found = wordingsIn(words);
  if (found.size === 0) return [];
  const said = withoutQuotations(text);
  return [...found].flatMap(({ pattern, instead }) =>
    [...said.matchAll(pattern)].map(([phrase]) => ({ phrase, instead })),
  );
}
