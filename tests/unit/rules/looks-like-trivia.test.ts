import { describe, expect, it } from 'vitest';
import { at, find } from '../../helpers/check.ts';

describe('looks-like-trivia', () => {
  it('accepts such an opening where the question is about the candidate', () => {
    expect(
      find('looks-like-trivia', (files) => {
        at(files, 'interviewer/interview-types/design-talk', 'questions', 0).ask =
          'What is the difference between how you would test this and how you did?';
      }),
    ).toEqual([]);
  });

  it('reports a question that a search answers', () => {
    expect(
      find('looks-like-trivia', (files) => {
        at(files, 'interviewer/interview-types/design-talk', 'questions', 0).ask =
          'What is the difference between a process and a thread?';
      }),
    ).toEqual([
      {
        rule: 'looks-like-trivia',
        severity: 'warning',
        file: 'interviewer/interview-types/design-talk.mdx',
        place: { path: ['questions', 0, 'ask'] },
        message:
          'The core question "growth" of "Design talk" looks like one that a web search answers: "What is the difference between a process and a thread?".',
        fix: 'Put the matter into a situation ("here is code that uses both: what would break first?"), or ask when the candidate needed it.',
      },
    ]);
  });
});
