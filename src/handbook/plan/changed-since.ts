import { STATED, type Plan, type PlanData, type Stated } from './plan.ts';

/** What is not as it was when a link was made. */
export interface ChangedSince {
  /** How many sessions of the link the process has no longer. Their ids are not told: whoever makes a link writes them. */
  gone: number;
  /** What changed of sessions that both have. */
  changed: { title: string; what: Stated[] }[];
}

/** Compares a link with the process as it is now: sessions, and what was said of each. */
export function changedSince({ sessions: planned }: Plan, { sessions }: PlanData): ChangedSince {
  const now = new Map(sessions.map((session) => [session.id, session]));
  return {
    gone: planned.filter(({ id }) => !now.has(id)).length,
    changed: planned.flatMap(({ id, state }) => {
      const session = now.get(id);
      const what = STATED.filter((_one, index) => state !== undefined && state[index] !== session?.state[index]);
      return session && what.length > 0 ? [{ title: session.title, what }] : [];
    }),
  };
}
