import type { PlanItem } from './plan.ts';

/** A session whose preparation is to be spread. */
export interface ToPrepare {
  id: string;
  /** The day of the session where its reader is, such as 2026-12-03. */
  day: string;
  items: readonly PlanItem[];
}

/** What to do on one day, for which session. */
export interface PlanDay {
  day: string;
  minutes: number;
  items: { session: string; item: PlanItem }[];
}

/** Minutes that something counts which does not say how long it takes. */
export const UNSAID_MINUTES = 15;
/** An evening is filled up to so many minutes before another one is begun. */
const SHORTEST_EVENING = 20;
const DAY = 86_400_000;

export const minutesOf = ({ minutes = UNSAID_MINUTES }: PlanItem): number => minutes;

const dayNumber = (day: string): number => Date.parse(`${day}T00:00Z`) / DAY;
const dayAt = (number: number): string => new Date(number * DAY).toISOString().slice(0, 10);

/**
 * Spreads preparation over the days that are left, today included, so that no evening is longer than it has to be:
 * the fewest minutes for an evening with which everything is done in time, filled in the order of the sessions. The
 * day of a session itself is none to prepare on, but where it is today. What has passed is not in it.
 */
export function spread(sessions: readonly ToPrepare[], today: string): PlanDay[] {
  const first = dayNumber(today);
  const work = sessions
    .map(({ id, day, items }) => ({ id, items, last: Math.max(first, dayNumber(day) - 1), day: dayNumber(day) }))
    .filter(({ day }) => day >= first)
    .sort((a, b) => a.day - b.day);
  let sum = 0;
  let evening = SHORTEST_EVENING;
  for (const { items, last } of work) {
    sum += items.reduce((total, item) => total + minutesOf(item), 0);
    evening = Math.max(evening, Math.ceil(sum / (last - first + 1)));
  }
  const days: PlanDay[] = [];
  let day = first;
  for (const { id, items, last } of work)
    for (const item of items) {
      const current = days.at(-1);
      // An item is not cut in two: it goes where most of it has room.
      if (current && current.minutes + minutesOf(item) / 2 > evening && day < last) day += 1;
      const text = dayAt(day);
      if (days.at(-1)?.day !== text) days.push({ day: text, minutes: 0, items: [] });
      const open = days.at(-1)!;
      open.items.push({ session: id, item });
      open.minutes += minutesOf(item);
    }
  return days;
}
