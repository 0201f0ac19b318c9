import { describe, expect, it } from 'vitest';
import { fieldsOf, find } from '../../helpers/check.ts';

describe('interviewer-prepared', () => {
  it('accepts a dry run in place of training', () => {
    expect(
      find('interviewer-prepared', (files) => {
        fieldsOf(files, 'interviewer/interview-types/design-talk').mayRun = { dryRun: true, monthsHere: 3 };
      }),
    ).toEqual([]);
  });

  it('reports an interview that anybody may run', () => {
    expect(
      find('interviewer-prepared', (files) => {
        delete fieldsOf(files, 'interviewer/interview-types/design-talk').mayRun;
      }),
    ).toEqual([
      {
        rule: 'interviewer-prepared',
        severity: 'warning',
        file: 'interviewer/interview-types/design-talk.mdx',
        place: { path: ['mayRun'], on: 'key' },
        message:
          'Nothing says who may run "Design talk": what they have learnt beforehand and how long they have been here.',
        fix: 'Add it, such as mayRun: { training: Has shadowed two of these, dryRun: true, monthsHere: 6 }.',
      },
    ]);
  });

  it('reports what is left out', () => {
    expect(
      find('interviewer-prepared', (files) => {
        fieldsOf(files, 'interviewer/interview-types/design-talk').mayRun = { training: 'Has shadowed two.' };
      }),
    ).toEqual([
      {
        rule: 'interviewer-prepared',
        severity: 'warning',
        file: 'interviewer/interview-types/design-talk.mdx',
        place: { path: ['mayRun'], on: 'key' },
        message: 'Nothing says who may run "Design talk": how long they have been here.',
        fix: 'Add it, such as mayRun: { training: Has shadowed two of these, dryRun: true, monthsHere: 6 }.',
      },
    ]);
  });
});
