import { distance } from '../suggest.ts';
import { isShown, readNames, tellingOf, type Name, type Names, type Via } from './names.ts';
import { nearestPlaces } from './near.ts';
import type { SearchFile, SearchRecord } from './record.ts';
import { spellerOf, type Speller } from './spelling.ts';

/** A record that was found, and by which name. */
export interface Hit {
  record: SearchRecord;
  via: Via;
  name: string;
  /** From 0 to 1 how well it matches; a name that is exactly what was typed has more. */
  score: number;
  /** Whether it matches what was typed as it was typed, without a word put right. */
  exact: boolean;
}

export interface Answer {
  /** Best first. */
  hits: Hit[];
  /** Those that match less well, best first: worth showing where their text has more of what was typed. */
  faint: Hit[];
  /** What was typed, with words that no name has put right; undefined where nothing had to be. */
  corrected: string | undefined;
}

/** Of what a word would tell, what one tells that is like none in any name: it speaks against no page. */
const UNKNOWN = 0.6;
/** Below this a match says more about chance than about the reader. */
const LEAST = 0.42;
/** Of what was typed, the share that a record's names must account for. */
const LEAST_COVERED = 0.45;
const MOST = 8;
/** The same for what is worth a look beside the text. */
const FAINT = 0.25;
const FAINT_COVERED = 0.3;
const MOST_FAINT = 12;
const MOST_NEAR = 3;

/** What a likeness of words is worth. */
const PREFIX = 0.85;
const TYPING = 0.95;
const SHORTER = 0.7;
const LONGER = 0.65;
/** Of two words that somebody may write as one, the share that must have been typed. */
const LEAST_OF_PAIR = 0.6;
const ACRONYM = 0.9;
const SYNONYM = 0.75;
const SHORT = 0.95;
/** What a name has for all words that tell something, where the others differ. */
const SAME_TELLING = 0.6;
const BEGINS = 0.45;
/** The same where several words of a title were typed in their order, with those that tell nothing: nobody does by chance. */
const TITLE_BEGINS = 0.75;
/** What it is worth that a word says the kind of the page, beside those that its name has. */
const KIND = 0.8;
/** Of two pages that match as well, the one whose title has the words. */
const IN_TITLE = 0.1;
/** The same for a single word that is still being typed: most look for a title then. */
const TITLE_BEGUN = 0.3;
/** By the number of slips, from one on. */
const NEAR = [0.8, 0.6];

/** How many slips a word of a length may have. */
const slipsIn = (length: number) => (length < 4 ? 0 : length < 8 ? 1 : 2);

/**
 * How like a known word is to one that was typed, from 0 to 1.
 * @param isKnown Whether what was typed is a word of some name, or means one: then it is no slip, and seldom the beginning of another.
 */
function likeness(typed: string, known: string, isLast: boolean, isKnown: boolean): number {
  if (typed === known) return 1;
  if (known.startsWith(typed) && typed.length >= 2) {
    if (isLast) return isKnown ? LONGER : TYPING;
    return typed.length >= 3 && typed.length >= known.length / 2 ? (isKnown ? LONGER : PREFIX) : 0;
  }
  if (typed.startsWith(known) && known.length >= 4 && known.length >= typed.length * 0.6) return SHORTER;
  const slips = isKnown ? 0 : slipsIn(typed.length);
  if (slips === 0 || known.length < 3 || Math.abs(typed.length - known.length) > slips) return 0;
  const steps = distance(typed, known);
  // A wrong first letter is rare, and a short word with one is another word.
  return steps > slips || (typed[0] !== known[0] && (steps > 1 || typed.length < 6)) ? 0 : NEAR[steps - 1]!;
}

/** What was typed, one word or two neighbours as one. */
interface Typed {
  word: string;
  /** The same as it stands in the query. */
  written: string;
  /** Which words of the query it stands for. */
  covers: readonly number[];
  isLast: boolean;
}

function typedOf(query: string, { written: writtenIn, compared, pairs }: Speller): Typed[] {
  const forms = writtenIn(query);
  const last = forms.length - 1;
  const singles = forms.map((written, index) => ({
    word: compared(written),
    written,
    covers: [index],
    isLast: index === last,
  }));
  const asOne = pairs(query).flatMap((word, index) =>
    word === undefined ? [] : { word, written: word, covers: [index, index + 1], isLast: index + 1 === last },
  );
  return [...singles, ...asOne];
}

/** A search over the records of a site. */
export interface NameSearch {
  /** How the language of the records spells. */
  speller: Speller;
  find: (query: string) => Answer;
  /**
   * What comes nearest where nothing was found, best first: not what was asked for, and maybe what was meant. Names with any
   * word of it, the rarer the better; then those that are written most alike. Never nothing, for two letters or digits.
   */
  near: (query: string) => Hit[];
  /** How much a page counts beside others that match as well, by its path. */
  weightOf: (path: string) => number;
}

/** A page that no record leads to is a detail of the house. */
const UNNAMED = 0.5;

/** Makes a search over records. */
export function searchOf(file: SearchFile): NameSearch {
  const reading = searchInSlices(file);
  let step = reading.next();
  while (step.done !== true) step = reading.next();
  return step.value;
}

/** The same in slices of names, as they are read: between two of them others may have their turn. */
export function* searchInSlices({ spelling, kinds, records }: SearchFile): Generator<undefined, NameSearch> {
  const speller = spellerOf(spelling);
  return searchIn(records, yield* readNames(records, speller, kinds), speller);
}

function searchIn(records: readonly SearchRecord[], names: Names, speller: Speller): NameSearch {
  const known = [...new Set([...names.byWord.keys(), ...names.byPair.keys()])];
  const placesOf = (word: string) => [...(names.byWord.get(word) ?? []), ...(names.byPair.get(word) ?? [])];
  const weights = new Map(records.map(({ path, weight = 1 }) => [path, weight]));

  /** Known words like a typed one, with how like they are: of all words that are typed, one changes with each key. */
  const alikeBefore = new Map<string, [string, number][]>();
  const alike = ({ word, written, isLast, covers }: Typed): [string, number][] => {
    const key = isLast ? `${written} ` : word;
    let found = alikeBefore.get(key);
    if (!found) {
      // Two words written as one are long, so that a slip makes them too easily others: "FE loop" is no "DE loop".
      const least = covers.length > 1 ? NEAR[0]! : 0;
      const long = speller.longOf(word);
      const others = speller.synonymsOf(word);
      const isKnown = names.byWord.has(word) || long.length + others.length > 0;
      const mayBegin = isLast && !isKnown && written.length > 1;
      found = known.flatMap((candidate): [string, number][] => {
        if (!names.byWord.has(candidate) && word.length < candidate.length * LEAST_OF_PAIR) return [];
        const forms = mayBegin ? (names.forms.get(candidate) ?? []) : [];
        const isBegun = [...forms].some((form) => form.startsWith(written));
        const like = isBegun ? TYPING : likeness(word, candidate, isLast, isKnown);
        return like > least ? [[candidate, like]] : [];
      });
      for (const other of others) if (names.byWord.has(other)) found.push([other, SYNONYM]);
      for (const other of long) if (placesOf(other).length > 0) found.push([other, SHORT]);
      alikeBefore.set(key, found);
    }
    return found;
  };

  /** All records with a name like a query, best first. */
  const ranked = (query: string): { hits: (Hit & { covered: number })[]; corrected: string | undefined } => {
    const words = speller.words(query);
    const joined = tellingOf(words, speller).join('');
    const whole = words.join('');
    const asWritten = speller.written(query);
    const long = words.length === 1 ? speller.longOf(whole) : [];
    const typed = typedOf(query, speller);
    const isLikeAny = (index: number) => typed.some((one) => one.covers.includes(index) && alike(one).length > 0);
    const weights = words.map((word, index) => names.tells(word) * (isLikeAny(index) ? 1 : UNKNOWN));
    const all = weights.reduce((sum, weight) => sum + weight, 0);
    const foundIn = (covered: readonly number[]) =>
      covered.reduce((sum, like, index) => sum + like * weights[index]!, 0);
    const isBegun = typed.length === 1 && long.length === 0 && alike(typed[0]!).some(([, like]) => like === TYPING);
    const forTitle = isBegun ? TITLE_BEGUN : IN_TITLE;
    const byName = new Map<number, number[]>();
    const byRecord = new Map<number, number[]>();
    const best = words.map(() => ({ like: 0, word: '' }));
    const cover = (map: Map<number, number[]>, key: number, { covers }: Typed, like: number) => {
      let covered = map.get(key);
      if (!covered) map.set(key, (covered = words.map(() => 0)));
      for (const index of covers) covered[index] = Math.max(covered[index]!, like);
    };
    for (const one of typed) {
      for (const [word, like] of alike(one)) {
        const [index] = one.covers;
        if (one.covers.length === 1 && like > best[index!]!.like) best[index!] = { like, word };
        for (const place of placesOf(word)) {
          cover(byName, place, one, like);
          cover(byRecord, names.all[place]!.record, one, like);
        }
      }
      for (const place of names.byWord.has(one.word) ? [] : (names.byInitials.get(one.word) ?? [])) {
        cover(byName, place, one, ACRONYM);
        cover(byRecord, names.all[place]!.record, one, ACRONYM);
      }
    }
    const hits = new Map<number, Hit & { covered: number }>();
    for (const [place, parts] of byName) {
      const name = names.all[place]!;
      if (name.via === 'kind' || name.via === 'asked') continue;
      const record = byRecord.get(name.record)!;
      const covered = foundIn(record) / all;
      const inTitle = foundIn(byName.get(names.titles[name.record]!) ?? []) / all;
      const ofKind = byName.get(names.asked.get(name.record) ?? -1);
      const asked = ofKind ? parts.map((like, index) => Math.max(like, KIND * ofKind[index]!)) : parts;
      const ofName = Math.min(1, foundIn(parts) / Math.max(name.tells, 0.01));
      const score =
        name.weight *
        ((foundIn(asked) / all) * (0.55 + 0.45 * ofName) +
          Math.max(wholeness(name, joined, whole, long), titleBegun(name, asWritten)) +
          0.3 * covered +
          forTitle * inTitle);
      const before = hits.get(name.record);
      if (before && before.score >= score) continue;
      const exact = record.every((like, index) => like >= PREFIX || weights[index]! < 0.1);
      hits.set(name.record, { record: records[name.record]!, via: name.via, name: name.text, score, covered, exact });
    }
    return {
      hits: [...hits.values()].sort((a, b) => b.score - a.score),
      corrected: correctedOf(query, words, best, names.written),
    };
  };

  /** A page for each name that is shown and is written like a query. */
  const alikeIn = (query: string): Hit[] => {
    const found = new Map<number, Hit>();
    for (const place of nearestPlaces(query, records, names, speller)) {
      const { record, via, text } = names.all[place]!;
      if (!isShown(via) || found.has(record)) continue;
      found.set(record, { record: records[record]!, via, name: text, score: 0, exact: false });
      if (found.size === MOST_NEAR) break;
    }
    return [...found.values()];
  };

  return {
    speller,
    weightOf: (path) => weights.get(path) ?? UNNAMED,
    find: (query) => {
      const { hits: all, corrected } = ranked(query);
      const hits = all.filter(({ score, covered }) => score >= LEAST && covered >= LEAST_COVERED).slice(0, MOST);
      const faint = all.filter((hit) => hit.score >= FAINT && hit.covered >= FAINT_COVERED && !hits.includes(hit));
      return { hits, faint: faint.slice(0, MOST_FAINT), corrected };
    },
    near: (query) => {
      const { hits } = ranked(query);
      const others = hits.length < MOST_NEAR ? alikeIn(query) : [];
      const isNew = ({ record }: Hit) => hits.every((hit) => hit.record !== record);
      return [...hits, ...others.filter(isNew)].slice(0, MOST_NEAR);
    },
  };
}

/**
 * What it adds that a name is the whole of what was typed, or of what that is short for, or begins with it. Words that tell nothing may differ, which is
 * worth less: "on-call" is no "when do they call".
 */
function wholeness({ via, joined, words }: Name, typed: string, whole: string, long: readonly string[]): number {
  if (long.includes(words.join(''))) return SAME_TELLING;
  // A worry is known by the words that tell something, and by no others.
  if (joined === typed) return via === 'worry' || words.join('') === whole ? 1 : SAME_TELLING;
  if (!joined.startsWith(typed)) return 0;
  // Whoever types the beginning of a title means it, however long it is.
  return via === 'title' ? BEGINS : (BEGINS * typed.length) / joined.length;
}

/** What it adds that a title begins with several words as they were typed, of which the last may be still half. */
const titleBegun = ({ written }: Name, typed: readonly string[]): number =>
  typed.length > 1 && written.startsWith(typed.join('')) ? TITLE_BEGINS : 0;

/** What was typed, with each word that no name has replaced by the one that is nearest; undefined where all are known, or one is near to nothing. */
function correctedOf(
  query: string,
  words: readonly string[],
  best: readonly { like: number; word: string }[],
  written: (word: string) => string | undefined,
): string | undefined {
  const typed = query.trim().split(/\s+/);
  if (typed.length !== words.length) return undefined;
  const corrected = typed.map((word, index) => {
    const near = best[index]!;
    if (!NEAR.includes(near.like)) return word;
    return written(near.word) ?? word;
  });
  return corrected.some((word, index) => word !== typed[index]) ? corrected.join(' ') : undefined;
}
