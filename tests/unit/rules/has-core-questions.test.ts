import { describe, expect, it } from 'vitest';
import { at, fieldsOf, find } from '../../helpers/check.ts';

describe('has-core-questions', () => {
  it('accepts an exercise in place of questions', () => {
    expect(find('has-core-questions')).toEqual([]);
  });

  it('reports an assessed interview with neither', () => {
    expect(
      find('has-core-questions', (files) => {
        fieldsOf(files, 'interviewer/interview-types/design-talk').questions = [];
      }),
    ).toEqual([
      {
        rule: 'has-core-questions',
        severity: 'warning',
        file: 'interviewer/interview-types/design-talk.mdx',
        place: { path: ['questions'], on: 'key' },
        message: '"Design talk" is assessed, and its interviewers have neither a core question nor an active exercise.',
        fix: 'Write two to four core questions (reserve: false), or an exercise with status: active, that gives evidence for what is assessed.',
      },
    ]);
  });

  it('reports an interview for which nothing is left, and not each of its variants again', () => {
    expect(
      find('has-core-questions', (files) => {
        at(files, 'interviewer/interview-types/pairing', 'questions', 0).reserve = true;
        at(files, 'interviewer/interview-types/pairing', 'exercises', 0).variants = [];
      }),
    ).toEqual([
      {
        rule: 'has-core-questions',
        severity: 'warning',
        file: 'interviewer/interview-types/pairing.mdx',
        place: { path: ['questions'], on: 'key' },
        message: '"Pairing" is assessed, and its interviewers have neither a core question nor an active exercise.',
        fix: 'Write two to four core questions (reserve: false), or an exercise with status: active, that gives evidence for what is assessed.',
      },
    ]);
  });
});
