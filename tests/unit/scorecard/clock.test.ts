import { describe, expect, it } from 'vitest';
import { arrangedTimes, isArrangedTimes } from '../../../src/client/card/arranged-times.ts';
import { momentOf, slotsOf } from '../../../src/handbook/scorecard/clock.ts';
import { AGENDA, BEGAN } from '../../helpers/small-card.ts';

const MINUTE = 60_000;
const at = (minutes: number, slots = slotsOf(AGENDA)) => momentOf(slots, BEGAN, BEGAN + minutes * MINUTE);

describe('The clock of an interview', () => {
  it('is in the box of its minute, with what is left of it and of all', () => {
    expect(at(0)).toMatchObject({ slot: { box: 'hello' }, next: { box: 'walk' }, minute: 0 });
    expect(at(4.99).slot?.box).toBe('hello');
    expect(at(5)).toMatchObject({ slot: { box: 'walk' }, leftInSlot: 45 * MINUTE, leftInAll: 55 * MINUTE, minute: 5 });
    expect(at(59.5)).toMatchObject({ slot: { box: 'questions' }, next: undefined, leftInAll: MINUTE / 2 });
  });

  it('stays in the last box over time, and in the first before the start', () => {
    expect(at(63)).toMatchObject({ slot: { box: 'questions' }, leftInSlot: -3 * MINUTE, leftInAll: -3 * MINUTE });
    expect(at(-1)).toMatchObject({ slot: { box: 'hello' }, minute: 0 });
  });

  it('follows an arrangement: other minutes, and breaks that belong to the box before', () => {
    const slots = slotsOf(AGENDA, {
      minutes: [{ id: 'walk', minutes: 70 }],
      breaks: [
        { after: 'hello', minutes: 5 },
        { after: 'walk', minutes: 10 },
      ],
    });
    expect(slots.map(({ box, isBreak, to }) => [box, isBreak, to / MINUTE])).toEqual([
      ['hello', false, 5],
      ['hello', true, 10],
      ['walk', false, 80],
      ['walk', true, 90],
      ['questions', false, 100],
    ]);
    expect(at(85, slots)).toMatchObject({ slot: { box: 'walk', isBreak: true }, leftInAll: 15 * MINUTE });
  });

  it('without an agenda counts the minutes', () => {
    expect(at(12, [])).toMatchObject({ slot: undefined, minute: 12 });
  });
});

describe('The times that the kit shows', () => {
  it('are those of an arrangement: later after a break, and none for a box without minutes', () => {
    const slots = slotsOf(AGENDA, {
      minutes: [{ id: 'walk', minutes: 0 }],
      breaks: [
        { after: 'hello', minutes: 5 },
        { after: 'walk', minutes: 10 },
      ],
    });
    const times = arrangedTimes(AGENDA, slots);
    expect(times).toEqual({ hello: [0, 5], walk: [10, 10], questions: [20, 30] });
    expect(isArrangedTimes(JSON.parse(JSON.stringify(times)))).toBe(true);
    expect(isArrangedTimes({ hello: [0] })).toBe(false);
  });
});
