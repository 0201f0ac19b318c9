import { describe, expect, it } from 'vitest';
import { at, find } from '../../helpers/check.ts';

describe('meal-break', () => {
  it('accepts a long stage that can be split', () => {
    expect(
      find('meal-break', (files) => {
        files.checks = { thresholds: { 'meal-break': { minutes: 60 } } };
      }),
    ).toEqual([]);
  });

  it('reports a long stage without a break or a split', () => {
    expect(
      find('meal-break', (files) => {
        files.checks = { thresholds: { 'meal-break': { minutes: 60 } } };
        at(files, 'candidate/roles/engineer', 'process', 1).splits = [];
      }),
    ).toEqual([
      {
        rule: 'meal-break',
        severity: 'warning',
        file: 'candidate/roles/engineer.mdx',
        place: { path: ['process', 1, 'stage'] },
        message:
          '"Loop" of "Engineer" takes 2 hours on the calendar, with no break of 30 minutes and no split over days.',
        fix: 'Set breakAfter: 30 or more after a session in the middle, or offer splits: lists of session ids, one for each day.',
      },
    ]);
  });

  it('accepts a long stage with a break', () => {
    expect(
      find('meal-break', (files) => {
        files.checks = { thresholds: { 'meal-break': { minutes: 60 } } };
        at(files, 'candidate/roles/engineer', 'process', 1).splits = [];
        at(files, 'candidate/roles/engineer', 'process', 1, 'sessions', 1).breakAfter = 45;
      }),
    ).toEqual([]);
  });
});
