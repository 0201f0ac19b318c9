import { describe, expect, it } from 'vitest';
import { fieldsOf, find } from '../../helpers/check.ts';

describe('reviewed-recently', () => {
  it('reports once that no entry has a day, and each that has none where another has one', () => {
    const without = (...kept: string[]) =>
      find('reviewed-recently', (files) => {
        for (const [path, { fields }] of Object.entries(files.entries))
          if (!kept.includes(path)) delete fields.lastReviewed;
      });
    const [all, ...more] = without();
    expect(more).toEqual([]);
    expect(all).toMatchObject({
      file: 'company.yaml',
      message: expect.stringMatching(/^None of \d+ entries says when somebody last read it for truth\.$/) as string,
    });
    const each = without('candidate/stages/loop');
    expect(each.length).toBeGreaterThan(10);
    expect(each.map(({ file }) => file)).not.toContain('company.yaml');
  });

  it('accepts a review within the interval', () => {
    expect(find('reviewed-recently')).toEqual([]);
  });

  it('takes the day that the company gives for an entry that gives none', () => {
    const day = (lastReviewed: string) =>
      find('reviewed-recently', (files) => {
        files.company.defaults = { ...(files.company.defaults as object), lastReviewed };
        delete fieldsOf(files, 'candidate/interview-types/design-talk').lastReviewed;
      });
    expect(day('2026-11-01')).toEqual([]);
    expect(day('2026-01-10')).toMatchObject([
      { file: 'candidate/interview-types/design-talk.mdx', place: { path: ['title'], on: 'key' } },
    ]);
  });

  it('reports an entry that was never reviewed', () => {
    expect(
      find('reviewed-recently', (files) => {
        delete fieldsOf(files, 'candidate/interview-types/design-talk').lastReviewed;
      }),
    ).toEqual([
      {
        rule: 'reviewed-recently',
        severity: 'warning',
        file: 'candidate/interview-types/design-talk.mdx',
        place: { path: ['title'], on: 'key' },
        message: '"Design talk" does not say when somebody last read it for truth.',
        fix: 'Read it, and add lastReviewed with the day. For all that give none, it can stand under defaults of company.yaml.',
      },
    ]);
  });

  it('reports an entry that is due', () => {
    expect(
      find('reviewed-recently', (files) => {
        fieldsOf(files, 'candidate/interview-types/design-talk').lastReviewed = '2026-01-10';
      }),
    ).toEqual([
      {
        rule: 'reviewed-recently',
        severity: 'warning',
        file: 'candidate/interview-types/design-talk.mdx',
        place: { path: ['lastReviewed'] },
        message:
          '"Design talk" was last reviewed 314 days ago (2026-01-10) and is due every 180 days: since 2026-07-09.',
        fix: 'Read it for truth, mend what has changed, and set lastReviewed to the day.',
      },
    ]);
  });

  it('reports a review in the future', () => {
    expect(
      find('reviewed-recently', (files) => {
        fieldsOf(files, 'candidate/interview-types/design-talk').lastReviewed = '2027-01-10';
      }),
    ).toEqual([
      {
        rule: 'reviewed-recently',
        severity: 'warning',
        file: 'candidate/interview-types/design-talk.mdx',
        place: { path: ['lastReviewed'] },
        message: '"Design talk" was last reviewed on 2027-01-10, which is after today (2026-11-20).',
        fix: 'Write the day on which it was read.',
      },
    ]);
  });
});
