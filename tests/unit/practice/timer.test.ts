import { describe, expect, it } from 'vitest';
import { extend, momentIn, pause, resume, type Timer } from '../../../src/handbook/practice/timer.ts';
import { slotsOf } from '../../../src/handbook/scorecard/clock.ts';

const MINUTE = 60_000;
const START = Date.parse('2026-11-28T19:00:00Z');
const at = (minute: number) => START + minute * MINUTE;
const timer = {
  slots: slotsOf([
    { id: 'hello', minutes: 5 },
    { id: 'work', minutes: 30 },
  ]),
  startedAt: START,
};
const left = (own: Timer, minute: number) => {
  const { slot, leftInSlot, leftInAll } = momentIn(own, at(minute));
  return [slot?.box, leftInSlot / MINUTE, leftInAll / MINUTE];
};

describe('A timer of an agenda', () => {
  it('knows which part runs and what is left, in it and in all', () => {
    expect(left(timer, 0)).toEqual(['hello', 5, 35]);
    expect(left(timer, 6)).toEqual(['work', 29, 30 - 1]);
    expect(left(timer, 40)).toEqual(['work', -5, -5]);
  });

  it('stands still while it pauses, and goes on where it was', () => {
    const paused = pause(timer, at(3));
    expect(left(paused, 60)).toEqual(['hello', 2, 32]);
    expect(left(pause(paused, at(50)), 60)).toEqual(['hello', 2, 32]);
    const on = resume(paused, at(60));
    expect(left(on, 61)).toEqual(['hello', 1, 31]);
    expect(on).not.toHaveProperty('pausedAt');
    expect(resume(timer, at(60))).toEqual(timer);
  });

  it('gives the part that runs more time, and moves what follows', () => {
    const more = extend(timer, 5, at(3));
    expect(left(more, 3)).toEqual(['hello', 7, 37]);
    expect(left(more, 11)).toEqual(['work', 29, 29]);
    expect(left(extend(timer, 5, at(10)), 10)).toEqual(['work', 30, 30]);
  });

  it('counts more time from now on where the time was up, and makes no part longer by what passed since', () => {
    const more = extend(timer, 5, at(95));
    expect(left(more, 95)).toEqual(['work', 5, 5]);
    expect(more.slots.map(({ from, to }) => (to - from) / MINUTE)).toEqual([5, 35]);
    expect(left(extend(more, 5, at(96)), 96)).toEqual(['work', 9, 9]);
  });

  it('has nothing to give where it has no part', () => {
    const empty = { slots: [], startedAt: START };
    expect(extend(empty, 5, at(1))).toEqual(empty);
  });
});
