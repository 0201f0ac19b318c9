import type { Speller } from '../../handbook/search/spelling.ts';

/** More words than these cost time and say nothing new. */
const MOST_WORDS = 10;

/** The words that the full text is asked for: without those that are in every text, unless there are no others. */
export function askedOf(query: string, { words, isFiller }: Speller): string[] {
  const typed = [...new Set(query.trim().split(/\s+/))];
  const telling = typed.filter((word) => words(word).some((form) => form.length > 1 && !isFiller(form)));
  return (telling.length > 0 ? telling : typed).slice(0, MOST_WORDS);
}
