import { describe, expect, it } from 'vitest';
import { find } from '../../helpers/check.ts';

describe('candidate-time-budget', () => {
  it('accepts two hours and a take-home of four', () => {
    expect(find('candidate-time-budget')).toEqual([]);
  });

  it('reports too many hours, live and alone', () => {
    expect(
      find('candidate-time-budget', (files) => {
        files.checks = { thresholds: { 'candidate-time-budget': { liveMinutes: 120, selfPacedMinutes: 180 } } };
      }),
    ).toEqual([
      {
        rule: 'candidate-time-budget',
        severity: 'warning',
        file: 'candidate/roles/engineer.mdx',
        place: { path: ['process'], on: 'key' },
        message: '"Engineer" asks a candidate for 2 hr 15 min of live interviews; the budget is 2 hours.',
        fix: 'Leave out the session that adds least to what the others rate; the coverage of the role shows which.',
      },
      {
        rule: 'candidate-time-budget',
        severity: 'warning',
        file: 'candidate/roles/engineer.mdx',
        place: { path: ['process'], on: 'key' },
        message: '"Engineer" asks a candidate for 4 hours of work alone; the budget is 3 hours.',
        fix: 'Make the task smaller, or let it replace a session and not add to one.',
      },
    ]);
  });
});
