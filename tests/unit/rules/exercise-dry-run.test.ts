import { describe, expect, it } from 'vitest';
import { at, find } from '../../helpers/check.ts';

describe('exercise-dry-run', () => {
  it('accepts a dry run within a year', () => {
    expect(find('exercise-dry-run')).toEqual([]);
  });

  it('reports an exercise without a dry run', () => {
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
        message: 'The exercise "The tool shelf" of "Pairing" is active and has had no dry run.',
        fix: 'Let a colleague solve it, and write down the day (lastDryRun) and the minutes to a working core.',
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
          'The last dry run of the exercise "The tool shelf" of "Pairing" was 537 days ago (2025-06-01), and 365 days are the limit.',
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
