import { describe, expect, it } from 'vitest';
import { fieldsOf, find } from '../../helpers/check.ts';

const RULE = 'says-what-a-level-means';

describe(RULE, () => {
  it('accepts interviews that speak to the level of each role that uses them', () => {
    expect(find(RULE)).toEqual([]);
  });

  it('reports an interview that is silent about the level of a role', () => {
    expect(
      find(RULE, (files) => {
        fieldsOf(files, 'candidate/interview-types/design-talk')['atLevel'] = {
          senior: ['Draw two.', 'Compare them.'],
        };
      }),
    ).toEqual([
      {
        rule: RULE,
        severity: 'warning',
        file: 'candidate/interview-types/design-talk.mdx',
        place: { path: ['title'], on: 'key' },
        message: '"Design talk" says nothing to mid-level candidates, and 1 role of that level has it: Engineer.',
        fix: 'Add two lines under atLevel, mid: what is enough at that level, and what to prepare for.',
      },
    ]);
  });

  it('asks for every level where a role is for any', () => {
    expect(
      find(RULE, (files) => {
        fieldsOf(files, 'candidate/roles/engineer')['level'] = 'any';
      })
        .filter(({ file }) => file === 'candidate/interview-types/design-talk.mdx')
        .map(({ message }) => message.split(',')[0]),
    ).toEqual([
      '"Design talk" says nothing to juniors',
      '"Design talk" says nothing to senior candidates',
      '"Design talk" says nothing to staff',
    ]);
  });

  it('asks nothing of an informal meeting, and nothing of an interview that no role uses', () => {
    expect(
      find(RULE, (files) => {
        fieldsOf(files, 'candidate/interview-types/coffee-chat')['atLevel'] = {};
        fieldsOf(files, 'candidate/interview-types/design-talk')['atLevel'] = {};
        fieldsOf(files, 'candidate/roles/engineer')['process'] = [
          { stage: 'chat', sessions: [{ id: 'chat', interview: 'coffee-chat', minutes: 30, interviewers: 2 }] },
        ];
      }),
    ).toEqual([]);
  });
});
