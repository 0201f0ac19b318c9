import { describe, expect, it } from 'vitest';
import { at, find } from '../../helpers/check.ts';

describe('enough-assessors', () => {
  it('takes seats without a label for different people', () => {
    expect(
      find('enough-assessors', (files) => {
        delete at(files, 'candidate/roles/engineer', 'process', 1, 'sessions', 1).seats;
        delete at(files, 'candidate/roles/engineer', 'process', 1, 'sessions', 2).seats;
      }),
    ).toEqual([]);
  });

  it('reports a role that one person decides', () => {
    expect(
      find('enough-assessors', (files) => {
        at(files, 'candidate/roles/engineer', 'process', 1, 'sessions', 1).interviewers = 1;
        at(files, 'candidate/roles/engineer', 'process', 1, 'sessions', 1).seats = ['Hiring manager'];
        at(files, 'candidate/interview-types/design-talk', 'interviewers').count = 1;
        at(files, 'candidate/roles/engineer', 'process', 1, 'sessions', 2).interviewers = 1;
        at(files, 'candidate/roles/engineer', 'process', 1, 'sessions', 2).seats = ['Hiring manager'];
      }),
    ).toEqual([
      {
        rule: 'enough-assessors',
        severity: 'warning',
        file: 'candidate/roles/engineer.mdx',
        place: { path: ['process'], on: 'key' },
        message:
          'Exactly 1 person rates a candidate for "Engineer", in 2 sessions; the decision needs ratings of 2 or more.',
        fix: 'Add an interviewer to a session, or name another person in its seats: the same label in two sessions is the same person.',
      },
    ]);
  });

  it('says that it may be fewer where seats have no label', () => {
    expect(
      find('enough-assessors', (files) => {
        files.checks = { thresholds: { 'enough-assessors': { people: 5 } } };
        delete at(files, 'candidate/roles/engineer', 'process', 1, 'sessions', 1).seats;
      }),
    ).toEqual([
      {
        rule: 'enough-assessors',
        severity: 'warning',
        file: 'candidate/roles/engineer.mdx',
        place: { path: ['process'], on: 'key' },
        message:
          'At most 4 people rate a candidate for "Engineer", in 2 sessions; the decision needs ratings of 5 or more.',
        fix: 'Add an interviewer to a session, or name another person in its seats: the same label in two sessions is the same person.',
      },
    ]);
  });
});
