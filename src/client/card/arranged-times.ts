import { recordOf, type Guard } from '../page-data.ts';
import type { Slot } from '../../handbook/scorecard/clock.ts';

const MINUTE = 60_000;

/** From which minute to which each box of an agenda is, by its id. */
export type ArrangedTimes = Readonly<Record<string, readonly [number, number]>>;

/** The times of the boxes as they are arranged; a box without minutes is where the one before it ends. */
export function arrangedTimes(agenda: readonly { id: string }[], slots: readonly Slot[]): ArrangedTimes {
  let end = 0;
  return Object.fromEntries(
    agenda.map(({ id }) => {
      const slot = slots.find(({ box, isBreak }) => box === id && !isBreak);
      const from = slot ? slot.from / MINUTE : end;
      const to = slot ? slot.to / MINUTE : end;
      end = Math.max(to, ...slots.filter(({ box }) => box === id).map((own) => own.to / MINUTE));
      return [id, [from, to]];
    }),
  );
}

const isPair: Guard<readonly [number, number]> = (value): value is readonly [number, number] =>
  Array.isArray(value) && value.length === 2 && value.every((part) => typeof part === 'number');

/** Guards what the card has written for the clock of the kit. */
export const isArrangedTimes: Guard<ArrangedTimes> = recordOf(isPair);
