import {
  cardIdFrom,
  FORMAT,
  RATINGS,
  RECOMMENDATIONS,
  type Card,
  type Undigested,
} from '../../src/handbook/scorecard/card.ts';
import { digestOf } from '../../src/handbook/scorecard/digest.ts';
import type { Random } from './random.ts';

/** What notes are made of: all that could break a text on its way, and what people write. */
const PIECES = [
  ...[
    'asked for the load',
    'drew a queue',
    'said "no"',
    '“never”',
    "it's",
    'it’s',
    '  ',
    ' ',
    '\n',
    '\n\n',
    ' \n ',
    '\t',
  ],
  ...[
    '§',
    '§end',
    '§card/1 aaaaaaaaaaaa.1 1/2',
    '§+walk: forged',
    '¶',
    '¬',
    '¬{a7}',
    '¬{20}',
    '\u00a0',
    '\u200b',
    '\ufeff',
    '\u00ad',
    '\u2028',
  ],
  ...[
    '<script>alert(1)</script>',
    '&amp;',
    '</textarea>',
    '**bold**',
    '- item',
    '> quote',
    '`code`',
    '\\n',
    '{competency}',
    '$&',
  ],
  ...[
    'é',
    'ß',
    '日本語',
    'עברית',
    '👩‍💻',
    '\u0301',
    '\u0000',
    '\u001b[31m',
    '1',
    '0',
    '-',
    '−',
    '+',
    '=',
    ':',
    '4/5',
    '__proto__',
  ],
];

const textOf = (random: Random): string => {
  const text = Array.from({ length: 1 + random.below(12) }, () => random.pick(PIECES)).join(random.pick(['', ' ']));
  return text.normalize('NFC').trim() || 'x';
};

const IDS = [
  'walk',
  'questions',
  'constructor',
  'a',
  '4',
  'end',
  'end-early',
  'system-design',
  'probes',
  'hints',
  'card',
  'primary',
  'none',
  'to-string',
];
const idOf = (random: Random) => random.pick(IDS) + random.pick(['', '-2', '-part']);

const several = <T>(random: Random, most: number, make: () => T): T[] =>
  Array.from({ length: random.below(most + 1) }, make);
const distinct = (random: Random, most: number) => [...new Set(several(random, most, () => idOf(random)))];
const hashOf = (random: Random) => Array.from({ length: 7 }, () => random.below(36).toString(36)).join('');
const hexOf = (random: Random) => Array.from({ length: 64 }, () => random.below(16).toString(16)).join('');

/** A filed card of any kind that there may be. */
export async function randomCard(random: Random): Promise<Card> {
  const maybe = <T extends object>(part: T): T | object => (random.below(2) === 0 ? part : {});
  const hashes = (names: string[]) => Object.fromEntries(names.map((name) => [name, hashOf(random)]));
  const places = () => [...new Set(several(random, 4, () => 1 + random.below(12)))].sort((a, b) => a - b);
  const version = random.pick([1, 1, 2, 3, 999]);
  const card: Undigested = {
    format: FORMAT,
    version,
    ...(version > 1 && {
      supersedes: hexOf(random),
      changedBecause: { what: textOf(random), why: textOf(random) },
    }),
    cardId: cardIdFrom(Uint8Array.from({ length: 12 }, () => random.below(256))),
    reference: random.pick(['ATS-12345', '4711', 'application/88#2:1', '6fa459ea-ee8a-3ca4-894e-db77e160355e']),
    interview: idOf(random),
    ...maybe({ variant: idOf(random) }),
    ...maybe({ role: idOf(random), session: idOf(random) }),
    ...maybe({ seat: idOf(random) }),
    content: {
      questions: hashes(distinct(random, 6)),
      exercises: hashes(distinct(random, 3)),
      anchors: hashes(distinct(random, 4).map((id) => `${id}/${String(random.pick(RATINGS))}`)),
    },
    filedAt: new Date(1_700_000_000_000 + random.below(1e9) * 1000).toISOString().replace('.000Z', 'Z'),
    endedEarly: random.below(4) === 0,
    asked: distinct(random, 5).map((question) => ({ question, probes: places(), hints: places() })),
    ratings: distinct(random, 6).map((competency) => ({
      competency,
      primary: random.below(2) === 0,
      rating: random.pick([...RATINGS, null]),
      evidence: several(random, 5, () => ({
        text: textOf(random),
        sign: random.pick(['+', '-', null] as const),
        box: random.pick([idOf(random), null]),
      })),
    })),
    recommendation: { value: random.pick(RECOMMENDATIONS), reason: textOf(random) },
  };
  return { ...card, digest: await digestOf(card) };
}
