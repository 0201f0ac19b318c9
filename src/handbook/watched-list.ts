import { derived } from './derived.ts';
import { listOf } from './groups.ts';
import type { CompetencyEntry, Handbook } from './model.ts';
import { watchedFor, type WatchedInKit } from './watched.ts';

/** A page with more of them than this would be too long to load and to read: it leads to the pages of the competencies. */
const LIMIT = 400;

/** What all kits watch for, by competency in the order of their list; what nobody watches for is left out. */
export interface WatchedList {
  competencies: readonly { competency: CompetencyEntry; kits: readonly WatchedInKit[] }[];
  /** How many lists there are: one for each competency and kit. */
  count: number;
  /** Whether they fit on one page. */
  fits: boolean;
}

export const watchedList = derived((handbook: Handbook): WatchedList => {
  const competencies = (listOf(handbook, 'competencies', 'interviewer') as CompetencyEntry[])
    .map((competency) => ({ competency, kits: watchedFor(handbook, competency.id) }))
    .filter(({ kits }) => kits.length > 0);
  const count = competencies.reduce((sum, { kits }) => sum + kits.length, 0);
  return { competencies, count, fits: count <= LIMIT };
});
