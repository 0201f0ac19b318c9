import type { PromiseWords } from '../definition/promises.ts';
import type { Format } from '../format.ts';

/** What is promised: when a candidate hears back, and when a decision is made. */
export function promises({ count }: Format): PromiseWords {
  const days = (number: number) => count(number, { one: 'working day', other: 'working days' });
  const workingDays = (number: number) => `within ${days(number)}`;
  return {
    workingDays,
    due: (number) => (number === 0 ? 'on the same day' : workingDays(number)),
    heldWithin: (number) => `${workingDays(number)} of the last rated interview`,
    heldAfter: (number, interview) =>
      `${workingDays(number)} of the last rated interview${interview === undefined ? '' : `, here: ${interview}`}`,
    hearBack: (promise) => `${workingDays(promise.days)} · ${promise.from}`,
    youHearBack: (promise) => `You hear back ${workingDays(promise.days)}. From: ${promise.from}.`,
    waitInAll: (number) => `at most ${days(number)} until the decision`,
  };
}
