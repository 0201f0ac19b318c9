import { describe, expect, it } from 'vitest';
import { at, find } from '../../helpers/check.ts';

describe('every-assessed-competency-is-looked-for', () => {
  it('accepts a variant whose own look-fors name what it assesses', () => {
    expect(find('every-assessed-competency-is-looked-for')).toEqual([]);
  });

  it('reports an assessed competency without a look-for', () => {
    expect(
      find('every-assessed-competency-is-looked-for', (files) => {
        at(files, 'candidate/interview-types/design-talk', 'assesses').secondary = ['communication', 'ownership'];
      }),
    ).toEqual([
      {
        rule: 'every-assessed-competency-is-looked-for',
        severity: 'warning',
        file: 'interviewer/interview-types/design-talk.mdx',
        place: { path: ['lookFor'], on: 'key' },
        message: '"Design talk" assesses ownership, and nothing on the interviewer side looks for it.',
        fix: 'Add a look-for that names it, or take it out of what the interview assesses. Looked for now: system-design, communication.',
      },
    ]);
  });

  it('reports a variant that assesses more', () => {
    expect(
      find('every-assessed-competency-is-looked-for', (files) => {
        at(files, 'candidate/interview-types/pairing', 'variants', 0, 'assesses').secondary = [
          'communication',
          'ownership',
        ];
        at(files, 'interviewer/interview-types/pairing', 'lookFor', 2).competency = 'communication';
        at(files, 'interviewer/interview-types/pairing', 'lookFor', 3).competency = 'communication';
      }),
    ).toEqual([
      {
        rule: 'every-assessed-competency-is-looked-for',
        severity: 'warning',
        file: 'interviewer/interview-types/pairing.mdx',
        place: { path: ['lookFor'], on: 'key' },
        message: '"Pairing" assesses ownership, and nothing on the interviewer side looks for it.',
        fix: 'Add a look-for that names it, or take it out of what the interview assesses. Looked for now: communication.',
      },
      {
        rule: 'every-assessed-competency-is-looked-for',
        severity: 'warning',
        file: 'interviewer/interview-types/pairing.mdx',
        place: { path: ['lookFor'], on: 'key' },
        message:
          'The variant "Frontend" of "Pairing" assesses ownership, and nothing on the interviewer side looks for it.',
        fix: 'Add a look-for under variants that names it, or take it out of what the interview assesses. Looked for now: communication, system-design.',
      },
    ]);
  });
});
