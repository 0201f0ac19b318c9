/** A time box of an agenda, as far as a clock reads it. */
export interface TimedBox {
  id: string;
  minutes: number;
}

/**
 * What is arranged with one candidate: more or fewer minutes, breaks. It stays beside the clock: no draft, card, text
 * or digest has a field for it, nor for anything from which it could be told.
 */
export interface Arrangement {
  /** Minutes of boxes that have others than the agenda says. */
  minutes: readonly TimedBox[];
  breaks: readonly { after: string; minutes: number }[];
}

/** A stretch of the interview, in milliseconds from its start. */
export interface Slot {
  /** The box of the agenda; in a break the one before it. */
  box: string;
  isBreak: boolean;
  from: number;
  to: number;
}

const MINUTE = 60_000;

/** The stretches of an interview, one after the other. */
export function slotsOf(agenda: readonly TimedBox[], arrangement?: Arrangement): Slot[] {
  const slots: Slot[] = [];
  const add = (box: string, minutes: number, isBreak: boolean) => {
    const from = slots.at(-1)?.to ?? 0;
    if (minutes > 0) slots.push({ box, isBreak, from, to: from + minutes * MINUTE });
  };
  for (const { id, minutes } of agenda) {
    add(id, arrangement?.minutes.find((other) => other.id === id)?.minutes ?? minutes, false);
    for (const { after, minutes: pause } of arrangement?.breaks ?? []) if (after === id) add(id, pause, true);
  }
  return slots;
}

/** Where an interview is. Times are milliseconds, below 0 where it is over time. */
export interface Moment {
  slot: Slot | undefined;
  next: Slot | undefined;
  leftInSlot: number;
  leftInAll: number;
  /** Whole minutes since the start. */
  minute: number;
}

/**
 * Where an interview is that began at `startedAt`, in milliseconds since 1970, as `now` is. Counted from the stored
 * start and not by ticks: it is right at once after the sleep of a laptop.
 */
export function momentOf(slots: readonly Slot[], startedAt: number, now: number): Moment {
  const passed = Math.max(0, now - startedAt);
  const at = slots.findIndex(({ to }) => passed < to);
  const index = at === -1 ? slots.length - 1 : at;
  const slot = slots[index];
  return {
    slot,
    next: slots[index + 1],
    leftInSlot: (slot?.to ?? 0) - passed,
    leftInAll: (slots.at(-1)?.to ?? 0) - passed,
    minute: Math.floor(passed / MINUTE),
  };
}
