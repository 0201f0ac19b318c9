import type { Card, Evidence, RatedCompetency } from './card.ts';
import { encoded, STATEMENT } from './paste-text.ts';
import type { SystemWords } from './systems.ts';

/** A field of a tracking system's scorecard. */
export interface PasteField {
  /** What it is called: the competency, or the recommendation. */
  name: string;
  /** What to choose there, in the system's word. */
  choose: string;
  /** What to paste there. It says the name and the word too: where there is but one field, all fields go into it. */
  text: string;
}

/** What fields are called, in the words of the page. */
export interface FieldNames {
  recommendation: string;
  competency: (id: string) => string;
}

const statement = (...parts: string[]) => STATEMENT + parts.join(' ');

const SIGN = { '+': '+', '-': '-', none: '=' };

const evidenceLine = ({ text, sign, box }: Evidence) =>
  `${STATEMENT}${SIGN[sign ?? 'none']}${box ?? ''}: ${encoded(text)}`;

/** A name and its word for readers; the statements behind say the same to {@link readFields}. */
const headed = (name: string, word: string, header: string, first: string) =>
  `${encoded(name)}: ${encoded(word)} ${header} ${first}`;

const ratingLines = ({ competency, rating, primary, evidence }: RatedCompetency) => ({
  first: statement('rating', competency, String(rating ?? 'none'), primary ? 'primary' : 'secondary'),
  lines: evidence.map(evidenceLine),
});

const optional = (name: string, value: string | undefined) => (value === undefined ? [] : [name, value]);

function hashLine(name: string, hashes: Readonly<Record<string, string>>): string[] {
  const pairs = Object.entries(hashes).map(([id, hash]) => `${id}=${hash}`);
  return pairs.length === 0 ? [] : [statement(name, ...pairs)];
}

/** All that belongs to the card as a whole. */
const overallLines = (card: Card): string[] => [
  statement('reason', encoded(card.recommendation.reason)),
  statement(
    'for',
    ...['reference', card.reference, 'interview', card.interview],
    ...optional('variant', card.variant),
    ...optional('role', card.role),
    ...optional('session', card.session),
    ...optional('seat', card.seat),
  ),
  statement('filed', card.filedAt, ...(card.endedEarly ? ['early'] : [])),
  ...(card.supersedes === undefined ? [] : [statement('supersedes', card.supersedes)]),
  ...(card.changedBecause === undefined
    ? []
    : [
        statement('changed', encoded(card.changedBecause.what)),
        statement('because', encoded(card.changedBecause.why)),
      ]),
  ...card.asked.map(({ question, probes, hints }) =>
    statement(
      'asked',
      question,
      ...(probes.length > 0 ? ['probes', ...probes.map(String)] : []),
      ...(hints.length > 0 ? ['hints', ...hints.map(String)] : []),
    ),
  ),
  ...hashLine('questions', card.content.questions),
  ...hashLine('exercises', card.content.exercises),
  ...hashLine('anchors', card.content.anchors),
  statement('digest', card.digest),
];

/**
 * A filed card as text for the fields of a tracking system: the recommendation, then each competency. A field begins
 * with what a reader looks for, in the system's words. These change, and belong to a language; so behind them, and
 * behind §, stands the same in words that do not, by which readFields makes the card again.
 */
export function pasteFields(card: Card, words: SystemWords, names: FieldNames): PasteField[] {
  const count = 1 + card.ratings.length;
  const header = (place: number) =>
    statement('card/1', `${card.cardId}.${String(card.version)}`, `${String(place)}/${String(count)}`);
  const field = (name: string, choose: string, place: number, first: string, lines: readonly string[]) => ({
    name,
    choose,
    text: [headed(name, choose, header(place), first), ...lines, statement('end')].join('\n'),
  });
  const { value } = card.recommendation;
  return [
    field(names.recommendation, words.recommendations[value], 1, statement('recommend', value), overallLines(card)),
    ...card.ratings.map((rated, index) => {
      const { first, lines } = ratingLines(rated);
      const word = rated.rating === null ? words.notAssessed : words.ratings[rated.rating];
      return field(names.competency(rated.competency), word, index + 2, first, lines);
    }),
  ];
}

/** All fields as one text, for a system that has but one field. */
export const pasteText = (fields: readonly PasteField[]): string => fields.map(({ text }) => text).join('\n\n');
