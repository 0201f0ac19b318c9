import { describe, expect, it } from 'vitest';
import { at, find } from '../../helpers/check.ts';

describe('range-resolved-in-role', () => {
  it('accepts a session with one duration and one number of interviewers', () => {
    expect(find('range-resolved-in-role')).toEqual([]);
  });

  it('reports a session that leaves a range open', () => {
    expect(
      find('range-resolved-in-role', (files) => {
        const session = at(files, 'candidate/roles/engineer', 'process', 1, 'sessions', 1);
        delete session.minutes;
        delete session.interviewers;
        delete session.seats;
      }),
    ).toEqual([
      {
        rule: 'range-resolved-in-role',
        severity: 'error',
        file: 'candidate/roles/engineer.mdx',
        place: { path: ['process', 1, 'sessions', 1], on: 'value' },
        message:
          'The session "pairing" does not say its minutes: "Pairing" allows 45 to 60, and a role states one number.',
        fix: 'Add minutes: a number from 45 to 60.',
      },
      {
        rule: 'range-resolved-in-role',
        severity: 'error',
        file: 'candidate/roles/engineer.mdx',
        place: { path: ['process', 1, 'sessions', 1], on: 'value' },
        message:
          'The session "pairing" does not say its interviewers: "Pairing" allows 1 to 2, and a role states one number.',
        fix: 'Add interviewers: a number from 1 to 2.',
      },
    ]);
  });

  it('reports a duration outside of what the interview allows', () => {
    expect(
      find('range-resolved-in-role', (files) => {
        at(files, 'candidate/roles/engineer', 'process', 1, 'sessions', 1).minutes = 90;
      }),
    ).toEqual([
      {
        rule: 'range-resolved-in-role',
        severity: 'error',
        file: 'candidate/roles/engineer.mdx',
        place: { path: ['process', 1, 'sessions', 1, 'minutes'] },
        message: 'The session "pairing" has 90 minutes, and "Pairing" allows 45 to 60.',
        fix: 'Use a number from 45 to 60, or change what the interview type states.',
      },
    ]);
  });

  it('reports a number of interviewers other than the one that the variant of an interview allows', () => {
    const found = find('range-resolved-in-role', (files) => {
      const session = at(files, 'candidate/roles/engineer', 'process', 1, 'sessions', 1);
      Object.assign(session, { variant: 'frontend', minutes: 60, interviewers: 1, seats: ['Engineer'] });
      const interviewers = { count: 2, who: 'Engineers of the team' };
      at(files, 'candidate/interview-types/pairing', 'variants', 0).interviewers = interviewers;
    });
    expect(found.map(({ message, fix }) => `${message} ${fix}`)).toEqual([
      'The session "pairing" has 1 interviewer, and "Pairing (Frontend)" allows 2. Use 2, or change what the interview type states.',
    ]);
  });

  it('reports minutes on a session that is discussed elsewhere', () => {
    expect(
      find('range-resolved-in-role', (files) => {
        at(files, 'candidate/roles/engineer', 'process', 1, 'sessions', 0).minutes = 30;
      }),
    ).toEqual([
      {
        rule: 'range-resolved-in-role',
        severity: 'error',
        file: 'candidate/roles/engineer.mdx',
        place: { path: ['process', 1, 'sessions', 0, 'minutes'] },
        message: 'The session "task" has no live part, and still states minutes or interviewers of its own.',
        fix: 'Remove minutes and interviewers here, so that the time is counted once.',
      },
    ]);
  });

  it('reports seats that are not as many as the interviewers', () => {
    expect(
      find('range-resolved-in-role', (files) => {
        at(files, 'candidate/roles/engineer', 'process', 1, 'sessions', 2).seats = ['Engineer'];
      }),
    ).toEqual([
      {
        rule: 'range-resolved-in-role',
        severity: 'error',
        file: 'candidate/roles/engineer.mdx',
        place: { path: ['process', 1, 'sessions', 2, 'seats'], on: 'key' },
        message: 'The session "design" has 1 seat and 2 interviewers.',
        fix: 'Name one seat for each person present.',
      },
    ]);
  });
});
