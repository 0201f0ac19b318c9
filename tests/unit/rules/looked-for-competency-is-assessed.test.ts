import { describe, expect, it } from 'vitest';
import { at, fieldsOf, find } from '../../helpers/check.ts';

describe('looked-for-competency-is-assessed', () => {
  it('accepts what the type or a variant assesses', () => {
    expect(find('looked-for-competency-is-assessed')).toEqual([]);
  });

  it('reports a look-for, a signal and a question about something else', () => {
    expect(
      find('looked-for-competency-is-assessed', (files) => {
        at(files, 'interviewer/interview-types/design-talk', 'lookFor', 3).competency = 'ownership';
        fieldsOf(files, 'interviewer/interview-types/design-talk').signals = [
          { id: 'ends', competency: 'ownership', good: 'Finishes.' },
        ];
        at(files, 'interviewer/interview-types/design-talk', 'questions', 1).competency = 'ownership';
      }),
    ).toEqual([
      {
        rule: 'looked-for-competency-is-assessed',
        severity: 'warning',
        file: 'interviewer/interview-types/design-talk.mdx',
        place: { path: ['lookFor', 3, 'competency'] },
        message:
          'The look-for "listens" is about ownership, and candidates are not told that "Design talk" assesses it.',
        fix: 'Name one of those it does assess (system-design, communication), or add ownership under assesses on the candidate side.',
      },
      {
        rule: 'looked-for-competency-is-assessed',
        severity: 'warning',
        file: 'interviewer/interview-types/design-talk.mdx',
        place: { path: ['signals', 0, 'competency'] },
        message: 'The signal "ends" is about ownership, and candidates are not told that "Design talk" assesses it.',
        fix: 'Name one of those it does assess (system-design, communication), or add ownership under assesses on the candidate side.',
      },
      {
        rule: 'looked-for-competency-is-assessed',
        severity: 'warning',
        file: 'interviewer/interview-types/design-talk.mdx',
        place: { path: ['questions', 1, 'competency'] },
        message:
          'The question "explain" is about ownership, and candidates are not told that "Design talk" assesses it.',
        fix: 'Name one of those it does assess (system-design, communication), or add ownership under assesses on the candidate side.',
      },
    ]);
  });
});
