/** What somebody types, and the pages that answer it: their addresses without the base path. */
export interface Query {
  query: string;
  class: string;
  /** A page, or a part of one where entries share the page: `/questions-to-ask/#remote-work`. */
  right: readonly string[];
}

/** One result as a reader sees it: the addresses that its links lead to, without the base path. */
export type Shown = readonly string[];

/** What a search has shown for a query, best first. */
export interface Answer {
  query: Query;
  shown: readonly Shown[];
}

/** How a search did, in numbers of queries. */
export interface Score {
  queries: number;
  /** The first result is right. */
  first: number;
  /** One of the first three is. */
  inThree: number;
  /** Nothing was shown. */
  empty: number;
}

/** The row of a table for queries of all classes together. */
export const ALL = 'all';

/** Whether an address leads to a page, or to the part of one if that alone is right. */
const leadsTo = (address: string, right: string) =>
  right.includes('#') ? address === right : address.replace(/#.*$/s, '') === right;

/** The place of the first right result, counted from 1; undefined where none is right. */
export function placeOf(shown: readonly Shown[], right: readonly string[]): number | undefined {
  const index = shown.findIndex((addresses) => addresses.some((address) => right.some((one) => leadsTo(address, one))));
  return index === -1 ? undefined : index + 1;
}

/** Scores by class, in the order in which the classes come, and of all. Queries that no page answers count nowhere. */
export function scoresOf(answers: readonly Answer[]): Map<string, Score> {
  const answered = answers.filter(({ query }) => query.right.length > 0);
  const classes = [...new Set(answered.map(({ query }) => query.class)), ALL];
  const scores = new Map(
    classes.map((name): [string, Score] => [name, { queries: 0, first: 0, inThree: 0, empty: 0 }]),
  );
  for (const { query, shown } of answered) {
    const place = placeOf(shown, query.right) ?? Infinity;
    for (const score of [scores.get(query.class)!, scores.get(ALL)!]) {
      score.queries += 1;
      if (place === 1) score.first += 1;
      if (place <= 3) score.inThree += 1;
      if (shown.length === 0) score.empty += 1;
    }
  }
  return scores;
}

const COLUMNS = [
  ['right first', 'first'],
  ['in first three', 'inThree'],
  ['empty-handed', 'empty'],
] as const;

/** A number of queries and its share of all, such as ` 22  92 %`. */
function share(count: number, queries: number): string {
  return `${String(count).padStart(4)}${String(Math.round((100 * count) / queries)).padStart(4)} %`;
}

/** A table of two searches side by side, a row for each class of query. */
export function tableOf(ours: ReadonlyMap<string, Score>, plain: ReadonlyMap<string, Score>): string {
  const rows = [...ours].map(([name, score]) => {
    const other = plain.get(name)!;
    const cells = COLUMNS.map(([, key]) => share(score[key], score.queries) + share(other[key], other.queries));
    return `${name.padEnd(13)}${String(score.queries).padStart(4)}  ${cells.join('   ')}`;
  });
  const width = share(0, 1).length;
  const over = COLUMNS.map(([title]) => title.padStart(2 * width)).join('   ');
  const under = COLUMNS.map(() => 'ours'.padStart(width) + 'plain'.padStart(width)).join('   ');
  return [`${' '.repeat(13)}  of  ${over}`, `${' '.repeat(19)}${under}`, ...rows].join('\n');
}
