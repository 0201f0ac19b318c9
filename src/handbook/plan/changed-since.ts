import { STATED, type Plan, type PlanData, type Stated } from './plan.ts';

/** What is not as it was when a link was made. */
export interface ChangedSince {
  /** Titles of sessions that the process has now, and for which the link has no date: they may be new, or still to be arranged. */
  undated: string[];
  /** Ids of sessions of the link that the process has no longer. */
  gone: string[];
  /** What changed of sessions that both have. */
  changed: { title: string; what: Stated[] }[];
}

/** Compares a link with the process as it is now: sessions, and what was said of each. */
export function changedSince({ sessions: planned }: Plan, { sessions }: PlanData): ChangedSince {
  const inLink = new Set(planned.map(({ id }) => id));
  const now = new Map(sessions.map((session) => [session.id, session]));
  return {
    undated: sessions.filter(({ id }) => !inLink.has(id)).map(({ title }) => title),
    gone: planned.filter(({ id }) => !now.has(id)).map(({ id }) => id),
    changed: planned.flatMap(({ id, state }) => {
      const session = now.get(id);
      const what = STATED.filter((_one, index) => state !== undefined && state[index] !== session?.state[index]);
      return session && what.length > 0 ? [{ title: session.title, what }] : [];
    }),
  };
}
