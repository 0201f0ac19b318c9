import { momentOf, type Moment, type Slot } from '../scorecard/clock.ts';

const MINUTE = 60_000;

/** A timer that runs an agenda. Moments are milliseconds since 1970. */
export interface Timer {
  slots: readonly Slot[];
  /** When it began; later by as long as it paused. */
  startedAt: number;
  /** Since when it pauses. */
  pausedAt?: number;
}

/** Where a timer is; while it pauses, where it was. */
export const momentIn = ({ slots, startedAt, pausedAt }: Timer, now: number): Moment =>
  momentOf(slots, startedAt, pausedAt ?? now);

export const pause = (timer: Timer, now: number): Timer => ({ ...timer, pausedAt: timer.pausedAt ?? now });

/** Goes on where it paused. */
export function resume({ pausedAt, ...timer }: Timer, now: number): Timer {
  return pausedAt === undefined ? timer : { ...timer, startedAt: timer.startedAt + now - pausedAt };
}

/** Gives the part that runs more minutes; what follows moves. Where all time is up, they begin now: what passed since is in no part. */
export function extend(timer: Timer, minutes: number, now: number): Timer {
  const { slot, leftInSlot } = momentIn(timer, now);
  if (!slot) return timer;
  const by = minutes * MINUTE;
  const at = timer.slots.indexOf(slot);
  return {
    ...timer,
    startedAt: timer.startedAt + Math.max(0, -leftInSlot),
    slots: timer.slots.map((own, index) =>
      index < at ? own : { ...own, from: own.from + (index > at ? by : 0), to: own.to + by },
    ),
  };
}
