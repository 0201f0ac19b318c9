/** A page, and its text: each block of it, such as a paragraph, in a line of its own. */
export interface PageText {
  address: string;
  text: string;
}

/** How much of a page stands elsewhere as well. */
export interface Repeated {
  address: string;
  words: number;
  /** From 0 to 1: the words that stand in a run of words which enough other pages have, too. */
  share: number;
  /** Those runs, the longest first. */
  runs: string[];
}

/** So many words in a row are no coincidence: a sentence, or most of one. Labels and headings are shorter. */
const RUN = 8;

const wordsOf = (line: string): string[] => line.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
const runsOf = (words: readonly string[]) =>
  words.slice(RUN - 1).map((_, start) => words.slice(start, start + RUN).join(' '));

/**
 * Of each page, the share of its words that stand on at least `others` other pages as well: word for word, eight or more
 * in a row within one block, whatever their case and punctuation.
 */
export function repeatedWords(pages: readonly PageText[], others: number): Repeated[] {
  const texts = pages.map(({ text }) => text.split('\n').map(wordsOf));
  const having = new Map<string, number>();
  for (const lines of texts)
    for (const run of new Set(lines.flatMap(runsOf))) having.set(run, (having.get(run) ?? 0) + 1);
  return pages.map(({ address }, page) => {
    const lines = texts[page]!;
    const common = lines.map((words) => {
      const marks = words.map(() => false);
      runsOf(words).forEach((run, start) => {
        if (having.get(run)! > others) marks.fill(true, start, start + RUN);
      });
      return marks;
    });
    const runs = lines.flatMap((words, line) =>
      words
        .map((word, place) => (common[line]![place] ? word : '\n'))
        .join(' ')
        .split('\n')
        .map((run) => run.trim())
        .filter((run) => run !== ''),
    );
    const words = lines.flat().length;
    const share = words === 0 ? 0 : common.flat().filter(Boolean).length / words;
    return { address, words, share, runs: runs.toSorted((a, b) => b.length - a.length) };
  });
}
