import { describe, expect, it } from 'vitest';
import { fieldsOf, find } from '../../helpers/check.ts';

describe('has-owner', () => {
  it('asks the other side of an entry for none', () => {
    expect(find('has-owner')).toEqual([]);
  });

  it('accepts the owner that the company names', () => {
    expect(
      find('has-owner', (files) => {
        files.company.defaults = { ...(files.company.defaults as object), owner: 'people-team' };
        delete fieldsOf(files, 'interviewer/guides/first-interview').owner;
      }),
    ).toEqual([]);
  });

  it('reports once what is missing everywhere, where it can be said for all', () => {
    const found = find('has-owner', (files) => {
      for (const { fields } of Object.values(files.entries)) delete fields.owner;
    });
    expect(found).toEqual([
      {
        rule: 'has-owner',
        severity: 'warning',
        file: 'company.yaml',
        place: { path: ['defaults'], on: 'key' },
        message: expect.stringMatching(/^None of \d+ entries has an owner\.$/) as string,
        fix: 'Write the team that keeps them right once: owner under defaults, such as people-team. An entry that another team keeps names it by itself.',
      },
    ]);
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
        fix: 'Add owner: the team that keeps it right, such as engineering-hiring. For all that name none, it can stand under defaults of company.yaml.',
      },
    ]);
  });
});
