import { describe, expect, it } from 'vitest';
import { fieldsOf, find } from '../../helpers/check.ts';

describe('has-owner', () => {
  it('asks the other side of an entry for none', () => {
    expect(find('has-owner')).toEqual([]);
  });

  it('reports an entry without an owner', () => {
    expect(
      find('has-owner', (files) => {
        delete fieldsOf(files, 'interviewer/guides/first-interview').owner;
      }),
    ).toEqual([
      {
        rule: 'has-owner',
        severity: 'warning',
        file: 'interviewer/guides/first-interview.mdx',
        place: { path: ['title'], on: 'key' },
        message: '"Your first interview" has no owner.',
        fix: 'Add owner: the team that keeps it right, such as engineering-hiring.',
      },
    ]);
  });
});
