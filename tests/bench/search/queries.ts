import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Audience } from '../../../src/handbook/entities/schemas.ts';
import type { SearchRecord } from '../../../src/handbook/search/record.ts';
import type { Query } from './score.ts';

/** Queries that anyone may read, and those that are kept aside for measurement: tests/bench/queries/README.md. */
export const SETS = ['seen', 'aside'] as const;
export type QuerySet = (typeof SETS)[number];

/** The queries of a set for a site, but for those that no page answers yet. */
export function queriesOf(audience: Audience, set: QuerySet): Query[] {
  const file = set === 'seen' ? `${audience}.json` : `${audience}.aside.json`;
  const queries = JSON.parse(readFileSync(join(import.meta.dirname, '../queries', file), 'utf8')) as Query[];
  return queries.filter(({ right }) => right.length > 0);
}

/** Which of some queries, counted from 1, are names that somebody has given an entry: what they measure is no surprise. */
export function givenAsNames(queries: readonly Query[], records: readonly SearchRecord[]): number[] {
  const given = records.flatMap(({ also = [], worries = [] }) => [...also, ...worries]);
  const names = new Set(given.map((name) => name.toLowerCase()));
  return queries.flatMap(({ query }, index) => (names.has(query.toLowerCase()) ? [index + 1] : []));
}
