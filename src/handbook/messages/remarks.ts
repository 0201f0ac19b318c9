import type { Arranged } from './arranged.ts';

const MINUTE = 60_000;

/** Titles of dated sessions, in their order, that somebody should look at once more: those that are over, and those at the same time as another. */
export function remarksOn(dated: readonly Arranged[], now: number): { past: string[]; overlapping: string[] } {
  const endOf = ({ start, minutes }: Arranged) => start + minutes * MINUTE;
  const live = dated.filter(({ minutes }) => minutes > 0);
  const meets = (one: Arranged) =>
    live.some((other) => other !== one && other.start < endOf(one) && one.start < endOf(other));
  const titles = (some: readonly Arranged[]) => some.map(({ session }) => session.title);
  return { past: titles(dated.filter(({ start }) => start < now)), overlapping: titles(live.filter(meets)) };
}
