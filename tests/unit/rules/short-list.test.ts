import { describe, expect, it } from 'vitest';
import { fieldsOf, find } from '../../helpers/check.ts';
import type { HandbookFiles } from '../../helpers/small-handbook.ts';

const QUESTION = 'candidate/questions-to-ask/code-review';

/** As many questions in the short list for engineers, who can answer some of them. */
function list(files: HandbookFiles, count: number, askWhom = ['engineer']): void {
  for (let index = 0; index < count; index++)
    files.entries[`candidate/questions-to-ask/q${String(index)}`] = {
      fields: { ...fieldsOf(files, QUESTION), title: `Q${String(index)}`, askWhom, shortListOf: ['engineer'] },
      body: '',
    };
}

const finding = {
  rule: 'short-list',
  severity: 'warning',
  file: 'candidate/questions-to-ask/q0.mdx',
  place: { path: ['shortListOf'], on: 'key' },
};

describe('short-list', () => {
  it('accepts three questions for somebody, and none for others', () => {
    expect(
      find('short-list', (files) => {
        list(files, 3);
      }),
    ).toEqual([]);
    expect(find('short-list')).toEqual([]);
  });

  it.each([
    [2, '2 questions: Q0, Q1'],
    [4, '4 questions: Q0, Q1, Q2, Q3'],
  ])('reports a list of %i', (count, said) => {
    expect(
      find('short-list', (files) => {
        list(files, count);
      }),
    ).toEqual([
      {
        ...finding,
        message: `The short list for "engineer" has ${said}.`,
        fix: 'Name engineer under shortListOf in three questions, or in none.',
      },
    ]);
  });

  it('reports a question that the one it is for cannot answer', () => {
    const found = find('short-list', (files) => {
      list(files, 3, ['leader']);
    });
    expect(found.map(({ message }) => message)).toContain(
      '"Q0" is in the short list for "engineer", who is not among those that can answer it.',
    );
    expect(found).toHaveLength(3);
  });

  it('reports a list for somebody whom no candidate meets, where sessions say who is there', () => {
    const found = find('short-list', (files) => {
      list(files, 3);
      const type = fieldsOf(files, 'candidate/interview-types/pairing');
      type.interviewers = { ...(type.interviewers as object), meets: ['manager'] };
    });
    expect(found).toEqual([
      {
        ...finding,
        message: 'There is a short list for "engineer", and no session of a role has one in the room.',
        fix: 'Say under meets in which session engineer can be asked, or take engineer out of shortListOf.',
      },
    ]);
  });
});
