import { describe, expect, it } from 'vitest';
import { at, fieldsOf, find } from '../../helpers/check.ts';

describe('look-for-is-observable', () => {
  it('accepts four questions about behaviour', () => {
    expect(find('look-for-is-observable')).toEqual([]);
  });

  it('reports a look-for that is no question', () => {
    expect(
      find('look-for-is-observable', (files) => {
        at(files, 'interviewer/interview-types/design-talk', 'lookFor', 0).question = 'Asks about requirements first.';
      }),
    ).toEqual([
      {
        rule: 'look-for-is-observable',
        severity: 'warning',
        file: 'interviewer/interview-types/design-talk.mdx',
        place: { path: ['lookFor', 0, 'question'] },
        message: 'The look-for "clarifies" of "Design talk" is no question: it ends with "ments first.".',
        fix: 'Ask what the interviewer answers by watching and listening, and end with "?".',
      },
    ]);
  });

  it('reports a look-for about what nobody can see', () => {
    expect(
      find('look-for-is-observable', (files) => {
        at(files, 'interviewer/interview-types/design-talk', 'lookFor', 0).question =
          'Are they passionate about design?';
      }),
    ).toEqual([
      {
        rule: 'look-for-is-observable',
        severity: 'warning',
        file: 'interviewer/interview-types/design-talk.mdx',
        place: { path: ['lookFor', 0, 'question'] },
        message:
          'The look-for "clarifies" of "Design talk" asks for what nobody can see or hear: "Are they passionate".',
        fix: 'Ask for what the candidate does or says that makes you think so.',
      },
    ]);
  });

  it('reports too few look-fors', () => {
    expect(
      find('look-for-is-observable', (files) => {
        (fieldsOf(files, 'interviewer/interview-types/design-talk').lookFor as unknown[]).pop();
      }),
    ).toEqual([
      {
        rule: 'look-for-is-observable',
        severity: 'warning',
        file: 'interviewer/interview-types/design-talk.mdx',
        place: { path: ['lookFor'], on: 'key' },
        message: '"Design talk" has 3 look-fors; one person can watch for 4 to 8.',
        fix: 'Add what else can be seen or heard in this interview.',
      },
    ]);
  });
});
