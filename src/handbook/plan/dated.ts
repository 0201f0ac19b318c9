import { localOf } from './local-time.ts';
import type { Plan, PlanData, PlanItem, PlanSession } from './plan.ts';
import { spread, type PlanDay } from './spread.ts';

/** A session with its place in time, and what is to be prepared for it and for none that comes before it. */
export interface Dated {
  session: PlanSession;
  /** When it begins, in milliseconds since 1970. */
  start: number;
  minutes: number;
  names: readonly string[];
  /** Date and time where its reader is. */
  day: string;
  time: string;
  items: readonly PlanItem[];
}

/** Where a plan is looked at: in which time zone, and when, in milliseconds since 1970. */
export interface Here {
  zone: string;
  now: number;
}

/**
 * The sessions of a plan that its role has, by date. What several of them ask for stands once: at the first that is
 * still to come, or where all have begun at the first.
 */
export function datedSessions({ sessions: planned }: Plan, { sessions }: PlanData, { zone, now }: Here): Dated[] {
  const dated = planned
    .flatMap(({ id, start, minutes, names }) => {
      const session = sessions.find((one) => one.id === id);
      const moment = Date.parse(start);
      return session
        ? [{ session, start: moment, minutes: minutes ?? session.minutes, names, ...localOf(moment, zone) }]
        : [];
    })
    .sort((a, b) => a.start - b.start);
  const holder = new Map<string, PlanSession>();
  for (const { session } of [...dated.filter(({ start }) => start > now), ...dated])
    for (const { id } of session.prepare) if (!holder.has(id)) holder.set(id, session);
  return dated.map((one) => ({
    ...one,
    items: one.session.prepare.filter(({ id }) => holder.get(id) === one.session),
  }));
}

/** What is left to prepare, by day: what is ticked is in no day any more, nor is what a session asked for that has begun. */
export const planDays = (dated: readonly Dated[], ticked: readonly string[], { zone, now }: Here): PlanDay[] =>
  spread(
    dated
      .filter(({ start }) => start > now)
      .map(({ session: { id }, day, items }) => ({
        id,
        day,
        items: items.filter((item) => !ticked.includes(item.id)),
      })),
    localOf(now, zone).day,
  );
