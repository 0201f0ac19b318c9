import { describe, expect, it } from 'vitest';
import { actsOf } from '../../src/handbook/acts.ts';
import type { Moment } from '../../src/handbook/entities/worked-examples/schema.ts';

const moment = (minute: number, letters: number): Moment => ({
  id: `m-${String(minute)}-${String(letters)}`,
  minute,
  by: 'candidate',
  says: 'x'.repeat(letters),
  sums: [],
});
const minutesOf = (moments: Moment[]) => actsOf(moments).map((act) => act.map(({ minute }) => minute));

describe('A scene', () => {
  it('is one act where it is short', () => {
    expect(minutesOf([moment(0, 300), moment(1, 300), moment(2, 300)])).toEqual([[0, 1, 2]]);
  });

  it('is parted into acts of about the same length where it is long', () => {
    const long = Array.from({ length: 20 }, (_, minute) => moment(minute, 600));
    const acts = minutesOf(long);
    expect(acts.length).toBe(3);
    expect(Math.max(...acts.map((act) => act.length)) - Math.min(...acts.map((act) => act.length))).toBeLessThan(3);
    expect(acts.flat()).toEqual(long.map(({ minute }) => minute));
  });

  it('is parted between two minutes alone', () => {
    const long = Array.from({ length: 20 }, (_, index) => moment(index < 15 ? 0 : 1, 600));
    expect(minutesOf(long).map((act) => new Set(act).size)).toEqual([1, 1]);
    expect(minutesOf(Array.from({ length: 20 }, () => moment(3, 900))).length).toBe(1);
  });

  it('counts what is drawn, typed and summed, and both ways where two part', () => {
    const rich: Moment = {
      ...moment(0, 0),
      says: undefined,
      code: { language: 'js', text: 'line\n'.repeat(30) },
      sums: Array.from({ length: 10 }, () => ({ what: 'a', sum: '1 + 1', result: '2' })),
      ways: {
        weaker: { says: 'x'.repeat(1500), sums: [], note: 'n' },
        stronger: { says: 'x'.repeat(1500), sums: [], note: 'n' },
      },
    };
    expect(actsOf([rich, moment(1, 600), moment(2, 600)]).length).toBe(2);
  });
});
