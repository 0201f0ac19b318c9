import type { PromiseWords } from '../definition/promises.ts';
import type { Format } from '../format.ts';

/** What is promised: when a candidate hears back, and when a decision is made. */
export function promises({ count }: Format): PromiseWords {
  // Behind "von" and "nach": the plural has an n.
  const days = (number: number) => count(number, { one: 'Arbeitstag', other: 'Arbeitstagen' });
  const workingDays = (number: number) => `innerhalb von ${days(number)}`;
  const afterTheLast = (number: number) => `${workingDays(number)} nach dem letzten bewerteten Interview`;
  return {
    workingDays,
    due: (number) => (number === 0 ? 'am selben Tag' : workingDays(number)),
    heldWithin: afterTheLast,
    heldAfter: (number, interview) => `${afterTheLast(number)}${interview === undefined ? '' : `, hier: ${interview}`}`,
    hearBack: (promise) => `${workingDays(promise.days)} · ${promise.from}`,
    youHearBack: (promise) => `Sie hören ${workingDays(promise.days)} von uns. Es meldet sich: ${promise.from}.`,
    waitInAll: (number) =>
      `höchstens ${count(number, { one: 'Arbeitstag', other: 'Arbeitstage' })} bis zur Entscheidung`,
  };
}
