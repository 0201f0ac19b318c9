import type { Hit } from '../../handbook/search/find.ts';
import type { SearchRecord } from '../../handbook/search/record.ts';

/** What results can be narrowed to, in the order of the chips. */
export const FACETS = ['kind', 'side', 'track', 'competency'] as const;
export type Facet = (typeof FACETS)[number];

/** Numbers of pages by the values of each facet. */
export type Counts = Partial<Record<Facet, Readonly<Record<string, number>>>>;

/** The values that a record has of a facet. */
const valuesOf = (record: SearchRecord, facet: Facet): readonly string[] => {
  switch (facet) {
    case 'kind':
      return [record.kind];
    case 'side':
      return [record.inside ? 'interviewer' : 'candidate'];
    case 'track':
      return record.tracks ?? [];
    case 'competency':
      return record.competencies ?? [];
  }
};

/** The hits that have every value that is chosen. */
export const narrowed = (hits: readonly Hit[], chosen: Readonly<Partial<Record<string, string>>>): Hit[] =>
  hits.filter(({ record }) =>
    FACETS.every((facet) => chosen[facet] === undefined || valuesOf(record, facet).includes(chosen[facet])),
  );

/**
 * How many pages there are of each value: by their names or by their text, whichever has found more. A page that
 * both have found counts once, and the names find few that the text does not.
 */
export function countsOf(hits: readonly Hit[], texts: Counts): Counts {
  return Object.fromEntries(
    FACETS.map((facet) => {
      const counts: Record<string, number> = { ...texts[facet] };
      const byName: Record<string, number> = {};
      for (const value of hits.flatMap(({ record }) => valuesOf(record, facet)))
        byName[value] = (byName[value] ?? 0) + 1;
      for (const [value, count] of Object.entries(byName)) counts[value] = Math.max(counts[value] ?? 0, count);
      return [facet, counts];
    }),
  );
}
