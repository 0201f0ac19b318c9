import { describe, expect, it } from 'vitest';
import { formatOf } from '../../../src/words/format.ts';

const { count, countRange, duration, range, list, anyOf, titles, date, percent } = formatOf('en-GB');

describe('What a locale writes', () => {
  it('is a number with its noun, by the plurals of the language', () => {
    const page = { one: 'page', other: 'pages' };
    expect([0, 1, 2, 1200].map((number) => count(number, page))).toEqual([
      '0 pages',
      '1 page',
      '2 pages',
      '1,200 pages',
    ]);
    expect(countRange({ min: 1, max: 1 }, page)).toBe('1 page');
    expect(countRange({ min: 1, max: 2 }, page)).toBe('1–2 pages');
    const strony = { one: 'strona', few: 'strony', many: 'stron', other: 'strony' };
    expect([1, 2, 5].map((number) => formatOf('pl').count(number, strony))).toEqual([
      '1 strona',
      '2 strony',
      '5 stron',
    ]);
  });

  it('is minutes as hours and minutes', () => {
    expect([1, 45, 60, 120, 270].map(duration)).toEqual([
      '1 minute',
      '45 minutes',
      '1 hour',
      '2 hours',
      '4 hrs 30 mins',
    ]);
  });

  it('is a range in one unit, or from one time to another', () => {
    expect(range({ min: 45, max: 45 })).toBe('45 minutes');
    expect(range({ min: 30, max: 60 })).toBe('30–60 minutes');
    expect(range({ min: 240, max: 360 })).toBe('4–6 hours');
    expect(range({ min: 60, max: 60 })).toBe('1 hour');
    expect(range({ min: 285, max: 315 })).toBe('4 hrs 45 mins – 5 hrs 15 mins');
  });

  it('is a list: of all, of one of them, or of titles that have an "and" of their own', () => {
    expect(list(['a', 'b', 'c'])).toBe('a, b and c');
    expect(list([])).toBe('');
    expect(anyOf(['a', 'b'])).toBe('a or b');
    expect(titles(['Code and tests', 'Care'])).toBe('Code and tests, Care');
  });

  it('is a day and a share', () => {
    expect(date('2026-11-01')).toBe('1 November 2026');
    expect(formatOf('en-US').date('2026-11-01')).toBe('November 1, 2026');
    expect(percent(0.425)).toBe('43%');
  });
});
