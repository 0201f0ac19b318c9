import { describe, expect, it } from 'vitest';
import { at, find } from '../../helpers/check.ts';

describe('question-used-twice', () => {
  it('accepts different questions', () => {
    expect(find('question-used-twice')).toEqual([]);
  });

  it('says nothing of a question in reserve', () => {
    expect(
      find('question-used-twice', (files) => {
        Object.assign(at(files, 'interviewer/interview-types/design-talk', 'questions', 0), {
          ask: 'Which decision of today would you take back first?',
          reserve: true,
        });
      }),
    ).toEqual([]);
  });

  it('reports the same question in two sessions of a role', () => {
    expect(
      find('question-used-twice', (files) => {
        at(files, 'interviewer/interview-types/design-talk', 'questions', 0).ask =
          'Which decision of today would you take back first?';
      }),
    ).toEqual([
      {
        rule: 'question-used-twice',
        severity: 'warning',
        file: 'interviewer/interview-types/design-talk.mdx',
        place: { path: ['questions', 0, 'ask'] },
        message:
          'Candidates for "Engineer" are asked twice: "Which decision of today would you take back first?" in session design, and a core question with 100% of the same words in session pairing (pairing: undo).',
        fix: 'Ask it in one of the two, and in the other ask for something that only this session can show; or mark one as reserve: true.',
      },
    ]);
  });

  it('reports a question that is nearly the same, with the share of its words', () => {
    expect(
      find('question-used-twice', (files) => {
        at(files, 'interviewer/interview-types/design-talk', 'questions', 0).ask =
          'Which of the decisions you took today would you take back?';
      }),
    ).toEqual([
      {
        rule: 'question-used-twice',
        severity: 'warning',
        file: 'interviewer/interview-types/design-talk.mdx',
        place: { path: ['questions', 0, 'ask'] },
        message:
          'Candidates for "Engineer" are asked twice: "Which of the decisions you took today would you take back?" in session design, and a core question with 60% of the same words in session pairing (pairing: undo).',
        fix: 'Ask it in one of the two, and in the other ask for something that only this session can show; or mark one as reserve: true.',
      },
    ]);
  });
});
