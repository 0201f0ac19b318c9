import { plain } from '../../handbook/search/spelling.ts';
import type { Found, Pagefind, Result } from '../pagefind.ts';
import type { TextCounts } from './text-search.ts';

/** A page whose text has words of what was asked for; what stands on it is fetched when it is shown. */
export interface FoundPage {
  id: string;
  /** How much the words together say for it. */
  score: number;
  /** Each word that it has. */
  words: FoundWord[];
}

interface FoundWord {
  word: string;
  score: number;
  found: Found;
}

/** Pages found by their text, best first. */
export interface FoundPages {
  pages: FoundPage[];
  /** What a page would score that were the best for each word. */
  most: number;
  /** How many pages have a value of a facet, and one of the words at least. */
  filters: TextCounts;
  /** Finds all of some words at once. */
  search: (words: readonly string[]) => Promise<Found[]>;
}

/** A page that was found by its text, as it is shown. */
export interface TextHit {
  title: string;
  kind: string;
  /** Address of the page, or of the part of it that has most of what was asked for. */
  url: string;
  /** Heading of that part. */
  section: string | undefined;
  /** HTML in which the words found are marked; the rest of it is escaped. */
  excerpt: string;
  /** From 0 to 1, how much of what was asked for the page has, and each part of it by the id of its heading. */
  share: number;
  parts: ReadonlyMap<string, number>;
}

/**
 * Finds pages by any of some words. Pagefind knows only pages that have all, which for a whole question are none, or
 * long ones by chance; so it is asked for one word after the other, and what it says of a page is added up.
 */
export async function findText(
  pagefind: Pagefind,
  words: readonly string[],
  filters: Readonly<Record<string, string>>,
): Promise<FoundPages> {
  const answers = await Promise.all(words.map((word) => pagefind.search(word, { filters })));
  const pages = new Map<string, FoundPage>();
  const counts: Record<string, Record<string, number>> = {};
  let most = 0;
  for (const [index, answer] of answers.entries()) {
    most += Math.max(0, ...answer.results.map(({ score }) => score));
    for (const found of answer.results) {
      const page = pages.get(found.id) ?? { id: found.id, score: 0, words: [] };
      pages.set(found.id, page);
      page.score += found.score;
      page.words.push({ word: words[index]!, score: found.score, found });
    }
    for (const [facet, values] of Object.entries(answer.filters))
      for (const [value, count] of Object.entries(values))
        (counts[facet] ??= {})[value] = Math.max(counts[facet][value] ?? 0, count);
  }
  return {
    pages: [...pages.values()].sort((a, b) => b.score - a.score),
    most,
    filters: counts,
    search: async (some) => (await pagefind.search(some.join(' '), { filters })).results,
  };
}

const lettersOf = (word: string) => plain(word).replace(/[^\p{L}\p{N}]/gu, '');

const commonLength = (a: string, b: string) => {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
};

/**
 * Whether a text has a word at some places, or at least half of it: the index shortens a word that it lacks until it finds
 * something. Of a short word that is too little: "eta" is no "et al.".
 */
export function holds(texts: readonly string[], locations: readonly number[], word: string): boolean {
  const typed = lettersOf(word);
  const least = Math.min(typed.length, Math.max(3, typed.length / 2));
  return locations.some((at) => commonLength(typed, lettersOf(texts[at] ?? '')) >= least);
}

/** What each part of a page says for it, by the id of its heading; '' is what stands above the first. */
function partsOf({ anchors }: Result, words: readonly FoundWord[]): Map<string, number> {
  const headings = anchors.filter(({ element }) => /^h[2-6]$/i.test(element)).sort((a, b) => a.location - b.location);
  const parts = new Map<string, number>();
  for (const { score, found } of words) {
    const times = new Map<string, number>();
    for (const at of found.words) {
      const part = headings.findLast(({ location }) => location <= at)?.id ?? '';
      times.set(part, (times.get(part) ?? 0) + 1);
    }
    // That a word is there counts; that it is there again counts a little.
    for (const [part, count] of times) parts.set(part, (parts.get(part) ?? 0) + score * (1 + 0.1 * Math.min(count, 5)));
  }
  return parts;
}

/** A page as it is shown; undefined if it has nothing of what was asked for. */
async function hitOf({ id, words }: FoundPage, { most, search }: FoundPages): Promise<TextHit | undefined> {
  const content = (await words[0]!.found.data()).content.split(/[\r\n\s]+/);
  const held = words.filter(({ word, found }) => holds(content, found.words, word));
  if (held.length === 0) return undefined;
  // One search for all words that it has marks them all in its excerpt.
  const together = held.length === 1 ? [] : await search(held.map(({ word }) => word));
  const result = await (together.find((found) => found.id === id) ?? held[0]!.found).data();
  const score = held.reduce((sum, one) => sum + one.score, 0);
  const share = score / most;
  const scores = partsOf(result, held);
  const best = Math.max(...scores.values());
  const [bestPart] = [...scores].find(([, value]) => value === best)!;
  const part = result.sub_results.find(({ url }) => bestPart !== '' && url === `${result.url}#${bestPart}`);
  const { title = result.url, kind = '' } = result.meta;
  return {
    title,
    kind,
    url: part?.url ?? result.url,
    section: part?.title,
    excerpt: part?.excerpt ?? result.excerpt,
    share,
    parts: new Map([...scores].map(([name, value]) => [name, (value / best) * share])),
  };
}

/** Fetches what stands on pages, and leaves out those that have nothing of what was asked for. */
export async function hitsOf(pages: readonly FoundPage[], found: FoundPages): Promise<TextHit[]> {
  const hits = await Promise.all(pages.map((page) => hitOf(page, found)));
  return hits.filter((hit) => hit !== undefined);
}
