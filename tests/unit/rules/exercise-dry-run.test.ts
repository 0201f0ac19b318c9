import { describe, expect, it } from 'vitest';
import { at, find } from '../../helpers/check.ts';

describe('exercise-dry-run', () => {
  it('accepts a dry run within a year', () => {
    expect(find('exercise-dry-run')).toEqual([]);
  });

  it('accepts a run in which every step was executed, also where nobody has sat through it', () => {
    expect(
      find('exercise-dry-run', (files) => {
        const exercise = at(files, 'interviewer/interview-types/pairing', 'exercises', 0);
        delete exercise.lastDryRun;
        exercise.lastRun = '2026-11-01';
      }),
    ).toEqual([]);
  });

  it('reports a run long ago that no dry run followed', () => {
    expect(
      find('exercise-dry-run', (files) => {
        const exercise = at(files, 'interviewer/interview-types/pairing', 'exercises', 0);
        delete exercise.lastDryRun;
        exercise.lastRun = '2025-06-01';
      }),
    ).toEqual([
      {
        rule: 'exercise-dry-run',
        severity: 'warning',
        file: 'interviewer/interview-types/pairing.mdx',
        place: { path: ['exercises', 0, 'lastRun'] },
        message:
          'The last run of the exercise "The tool shelf" of "Pairing" was 537 days ago (2025-06-01), and the limit is 365 days.',
        fix: 'Go through every step again, or set status: retired.',
      },
    ]);
  });

  it('does not take a later run for a dry run', () => {
    const found = find('exercise-dry-run', (files) => {
      const exercise = at(files, 'interviewer/interview-types/pairing', 'exercises', 0);
      exercise.lastDryRun = '2025-06-01';
      exercise.lastRun = '2026-11-01';
    });
    expect(found.map(({ place }) => place)).toEqual([{ path: ['exercises', 0, 'lastDryRun'] }]);
  });

  it('reports an exercise with neither a run nor a dry run', () => {
    expect(
      find('exercise-dry-run', (files) => {
        delete at(files, 'interviewer/interview-types/pairing', 'exercises', 0).lastDryRun;
      }),
    ).toEqual([
      {
        rule: 'exercise-dry-run',
        severity: 'warning',
        file: 'interviewer/interview-types/pairing.mdx',
        place: { path: ['exercises', 0] },
        message:
          'The exercise "The tool shelf" of "Pairing" is active, and nobody has tried it: it has neither a run nor a dry run.',
        fix: 'Go through every step and write down the day (lastRun). Better still, let a colleague sit through it, and write down that day (lastDryRun) and the minutes to a working core.',
      },
    ]);
  });

  it('reports a dry run long ago', () => {
    expect(
      find('exercise-dry-run', (files) => {
        at(files, 'interviewer/interview-types/pairing', 'exercises', 0).lastDryRun = '2025-06-01';
      }),
    ).toEqual([
      {
        rule: 'exercise-dry-run',
        severity: 'warning',
        file: 'interviewer/interview-types/pairing.mdx',
        place: { path: ['exercises', 0, 'lastDryRun'] },
        message:
          'The last dry run of the exercise "The tool shelf" of "Pairing" was 537 days ago (2025-06-01), and the limit is 365 days.',
        fix: 'Let a colleague solve it again, or set status: retired.',
      },
    ]);
  });

  it('reports a variant that begins with a leaked exercise', () => {
    expect(
      find('exercise-dry-run', (files) => {
        at(files, 'interviewer/interview-types/pairing', 'exercises', 0).status = 'leaked';
      }),
    ).toEqual([
      {
        rule: 'exercise-dry-run',
        severity: 'error',
        file: 'interviewer/interview-types/pairing.mdx',
        place: { path: ['variants', 0, 'exercise'] },
        message: 'The exercise "The tool shelf" of "Pairing" is leaked, and a variant begins with it.',
        fix: 'Name an active exercise: there is none yet.',
      },
    ]);
  });
});
