import { distance } from '../suggest.ts';
import type { Names } from './names.ts';
import type { SearchRecord } from './record.ts';
import type { Speller } from './spelling.ts';

/** Letters and digits that must be typed before anything is near to them. */
const LEAST_TYPED = 2;
/** More than these say nothing new, and take time. */
const MOST_TYPED = 40;

/** Its pairs of neighbouring letters; that it begins with the first is one of them. */
const pairsOf = (word: string): ReadonlySet<string> =>
  new Set(Array.from(word, (letter, index) => (index === 0 ? ' ' : word[index - 1]!) + letter));

/** How many pairs of letters two words have in common, from 0 to 1. */
function alike(some: ReadonlySet<string>, others: ReadonlySet<string>): number {
  let common = 0;
  for (const pair of some) if (others.has(pair)) common++;
  return (2 * common) / (some.size + others.size);
}

/**
 * Places of names that are written most like a query, best first, whatever that is: those with a word, or initial letters,
 * that have most pairs of letters in common with one of it; and then the titles that are fewest steps away, which for a
 * script that no name is written in are the short ones. Nothing for less than two letters or digits.
 */
export function nearestPlaces(
  query: string,
  records: readonly SearchRecord[],
  names: Names,
  speller: Speller,
): readonly number[] {
  const words = speller.words(query.slice(0, MOST_TYPED));
  const typed = words.join('');
  if (typed.length < LEAST_TYPED) return [];
  const typedPairs = words.map(pairsOf);
  const likenessOf = (word: string) => {
    const pairs = pairsOf(word);
    return Math.max(...typedPairs.map((some) => alike(some, pairs)));
  };
  const byLetters = [...names.byWord, ...names.byInitials]
    .map(([word, places]) => ({ like: likenessOf(word), places }))
    .filter(({ like }) => like > 0)
    .sort((a, b) => b.like - a.like)
    .flatMap(({ places }) => places);
  const steps = new Map(records.map(({ title }, record) => [record, distance(typed, speller.joined(title))]));
  const byTitle = [...names.all.keys()]
    .filter((place) => names.all[place]!.via === 'title')
    .sort((a, b) => steps.get(names.all[a]!.record)! - steps.get(names.all[b]!.record)!);
  return [...byLetters, ...byTitle];
}
