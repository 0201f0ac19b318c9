import { describe, expect, it } from 'vitest';
import { isHabit, mostOf, pointsIn, totalOf, wellAndNext, type Scored } from '../../../src/handbook/practice/score.ts';

const criteria = [
  { id: 'ask', most: 2 },
  { id: 'solve', most: 2 },
  { id: 'tell', most: 4 },
];

/** Sessions with these points, row by row. */
const sessions = (...points: number[][]): Scored[] =>
  points.map((own, index) => ({
    at: `2026-11-0${String(index + 1)}T10:00:00Z`,
    rubric: 'own',
    scores: Object.fromEntries(criteria.map(({ id }, row) => [id, own[row]!])),
  }));

describe('The points of a practice session', () => {
  it('are added up over the rows that the table has today', () => {
    const [session] = sessions([1, 2, 3]);
    expect(totalOf(session!, criteria)).toBe(6);
    expect(mostOf(criteria)).toBe(8);
    expect(totalOf(session!, criteria.slice(1))).toBe(5);
    expect(totalOf({ scores: { gone: 2 } }, criteria)).toBe(0);
  });

  it('are none where a row was not scored, has fewer today, or has the name of what every object has', () => {
    expect(pointsIn({ scores: { ask: 3 } }, criteria[0]!)).toBeUndefined();
    expect(pointsIn({ scores: {} }, criteria[0]!)).toBeUndefined();
    expect(pointsIn({ scores: {} }, { id: 'constructor', most: 2 })).toBeUndefined();
    expect(pointsIn({ scores: { ask: 0 } }, criteria[0]!)).toBe(0);
  });
});

describe('What went well, and what to train next', () => {
  it('are the best row of the latest session and the lowest of the latest three, by the share of its most points', () => {
    expect(wellAndNext(sessions([2, 1, 1]), criteria)).toEqual({ well: 'ask', next: 'tell' });
    expect(wellAndNext(sessions([0, 2, 4], [0, 2, 4], [1, 2, 1]), criteria)).toEqual({ well: 'solve', next: 'ask' });
  });

  it('forget what lies more than three sessions back', () => {
    const early = [0, 2, 4];
    expect(wellAndNext(sessions(early, [2, 1, 4], [2, 1, 4], [2, 1, 4]), criteria).next).toBe('solve');
    expect(wellAndNext(sessions(early, early, [2, 1, 4]), criteria).next).toBe('ask');
  });

  it('are never the same row, and of rows that are alike well is the last and next the first', () => {
    expect(wellAndNext(sessions([1, 1, 2]), criteria)).toEqual({ well: 'tell', next: 'ask' });
  });

  it('are nothing where no row had a point, where none lacks one, and where there is no session', () => {
    expect(wellAndNext(sessions([0, 0, 0]), criteria)).toEqual({ well: undefined, next: 'ask' });
    expect(wellAndNext(sessions([2, 2, 4]), criteria)).toEqual({ well: 'tell', next: undefined });
    expect(wellAndNext([], criteria)).toEqual({ well: undefined, next: undefined });
  });
});

describe('A total below the threshold', () => {
  it('is a habit when the two latest sessions have it, and not before', () => {
    expect(isHabit(sessions([0, 0, 0]), criteria, 4)).toBe(false);
    expect(isHabit(sessions([0, 0, 0], [1, 1, 1]), criteria, 4)).toBe(true);
    expect(isHabit(sessions([0, 0, 0], [1, 1, 2]), criteria, 4)).toBe(false);
    expect(isHabit(sessions([0, 0, 0], [2, 2, 2], [0, 0, 0]), criteria, 4)).toBe(false);
  });
});
