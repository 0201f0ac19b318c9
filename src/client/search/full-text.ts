import { plain, type Speller } from '../../handbook/search/spelling.ts';
import type { Found, Result } from '../pagefind.ts';

/** A page that was found by its text, as it is shown. */
export interface TextHit {
  title: string;
  kind: string;
  url: string;
  /** Heading of the part of the page that the result leads to. */
  section: string | undefined;
  /** HTML in which the words found are marked; the rest of it is escaped. */
  excerpt: string;
}

/** What the full text is asked for: without words that are in every text, unless there are no others. */
export function askedOf(query: string, { words, isFiller }: Speller): string {
  const typed = query.trim().split(/\s+/);
  const telling = typed.filter((word) => words(word).some((form) => form.length > 1 && !isFiller(form)));
  return (telling.length > 0 ? telling : typed).join(' ');
}

const lettersOf = (word: string) => plain(word).replace(/[^\p{L}\p{N}]/gu, '');

const commonLength = (a: string, b: string) => {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
};

/** Whether a page has one of the words, or at least half of one: the index shortens a word that it lacks until it finds something. */
export function holdsAny({ content, locations }: Pick<Result, 'content' | 'locations'>, asked: string): boolean {
  const words = content.split(/[\r\n\s]+/);
  const found = new Set(locations.map((at) => lettersOf(words[at] ?? '')));
  return asked.split(/\s+/).some((word) => {
    const typed = lettersOf(word);
    return [...found].some((other) => commonLength(typed, other) >= Math.max(2, typed.length / 2));
  });
}

/** How much a kind of page counts beside others that have the words as well: tools of the house come last. */
const weightOf = (path: string): number =>
  path.includes('/interviewer/checks/') || path.includes('/interviewer/prompts/')
    ? 0.3
    : path.includes('/interviewer/')
      ? 1.2
      : 1;

/** The best part of a page that has one: the part with most of what was asked for, below a heading of its own. */
function hitOf({ url, meta: { title = url, kind = '' }, excerpt, sub_results }: Result): TextHit {
  const best = sub_results.find((sub) => sub.url !== url && sub.title !== title);
  return { title, kind, url: best?.url ?? url, section: best?.title, excerpt: best?.excerpt ?? excerpt };
}

/** Fetches what was found, leaves out pages that have nothing of what was asked for, and puts the rest in order. */
export async function hitsOf(found: readonly Found[], asked: string): Promise<TextHit[]> {
  const results = await Promise.all(found.map(async (one) => ({ score: one.score, result: await one.data() })));
  return results
    .filter(({ result }) => holdsAny(result, asked))
    .map(({ score, result }) => ({ score: score * weightOf(result.url), result }))
    .sort((a, b) => b.score - a.score)
    .map(({ result }) => hitOf(result));
}
