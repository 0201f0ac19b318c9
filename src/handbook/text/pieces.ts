import { derived } from '../derived.ts';
import type { Place } from '../issues.ts';
import type { Source } from '../model.ts';
import { eachText, pathOf, type Step } from '../paths.ts';
import { KEBAB } from '../schemas/kebab.ts';
import { runsOf, wordsOf } from './words.ts';

/** A run of text that a reader meets in one place: a field, a paragraph, an item of a list, a heading. */
export interface Piece {
  text: string;
  /** Where it stands: a field, or a line of the body. */
  at: Step | { line: number; column: number };
  /** Its words, and its runs of words, as numbers: for comparing. */
  words: readonly number[];
  runs: readonly number[];
}

/** Fields that name or date things and are no text, and those whose text is about the checks or the past. */
const NO_TEXT = new Set([
  'ignore',
  'formerly',
  'alsoCalled',
  'url',
  'posting',
  'owner',
  'lastReviewed',
  'lastRun',
  'lastDryRun',
  'id',
]);

function pieceOf(text: string, at: Piece['at']): Piece {
  const words = wordsOf(text);
  return { text, at, words, runs: runsOf(words) };
}

/** All text of a file that a reader meets, fields first. Read once for all rules. */
export const piecesOf = derived((source: Source): readonly Piece[] => {
  const found: Piece[] = [];
  eachText(
    source.data,
    (key) => !NO_TEXT.has(key),
    (text, step) => {
      // Ids and the values of closed lists are kebab-case; what a reader reads is not.
      if (text.includes(' ') || !KEBAB.test(text)) found.push(pieceOf(text, step));
    },
  );
  for (const { text, line, column } of [...(source.body?.headings ?? []), ...(source.body?.paragraphs ?? [])]) {
    found.push(pieceOf(text, { line, column }));
  }
  return found;
});

/** Names of an entry, by which it is found: no text to be judged, and yet on the site. */
export const namesOf = derived(({ data }: Source): readonly Piece[] => {
  const found: Piece[] = [];
  const { formerly, alsoCalled } = data as { formerly?: object; alsoCalled?: object };
  eachText(
    { formerly, alsoCalled },
    () => true,
    (text, step) => found.push(pieceOf(text, step)),
  );
  return found;
});

/** Whether a piece stands in the body, below the fields. */
export const isInBody = (piece: Piece) => 'line' in piece.at;

/** Letters of a phrase that are searched for: enough to find it. */
const PHRASE = 80;

const escaped = (word: string) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/**
 * Where a phrase of a piece stands. A paragraph of the body is searched from its beginning, and a phrase
 * may be broken over lines there; in a field, the field's own place is as near as YAML lets us get.
 */
export function placeOf(source: Source, { at }: Piece, phrase: string): Place {
  if (!('line' in at)) return { path: pathOf(at) };
  if (!source.body) return at;
  const { text, line: firstLine } = source.body;
  let start = 0;
  for (let line = firstLine; line < at.line; line++) start = text.indexOf('\n', start) + 1;
  const pattern = phrase.trim().slice(0, PHRASE).split(/\s+/).map(escaped).join('[\\s>*_]+');
  const found = new RegExp(pattern).exec(text.slice(start));
  if (!found) return at;
  const before = text.slice(0, start + found.index).split('\n');
  return { line: firstLine + before.length - 1, column: before.at(-1)!.length + 1 };
}
