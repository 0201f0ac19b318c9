import { describe, expect, it } from 'vitest';
import { fieldsOf, find } from '../../helpers/check.ts';

describe('feedback-promise-owned', () => {
  it('accepts a stage that promises none', () => {
    expect(
      find('feedback-promise-owned', (files) => {
        fieldsOf(files, 'candidate/stages/chat').feedback = { promise: 'None, because nobody rates anything.' };
      }),
    ).toEqual([]);
  });

  it('reports a promise without anybody to keep it', () => {
    expect(
      find('feedback-promise-owned', (files) => {
        fieldsOf(files, 'candidate/stages/loop').feedback = { promise: 'Two sentences per session.' };
      }),
    ).toEqual([
      {
        rule: 'feedback-promise-owned',
        severity: 'warning',
        file: 'candidate/stages/loop.mdx',
        place: { path: ['feedback'], on: 'key' },
        message: '"Loop" promises feedback and does not say who gives it.',
        fix: 'Add owner under feedback, such as "Your recruiter", or take the promise back.',
      },
    ]);
  });
});
