import { describe, expect, it } from 'vitest';
import { prettyReport, quietReport } from '../../../src/report/pretty.ts';
import { aReport, EMPTY_REPORT, fileOf } from '../../helpers/report.ts';

describe('prettyReport', () => {
  it('groups by file, shows the line with a caret, and lists what is set aside with its reason', () => {
    expect(prettyReport(aReport(), fileOf, false).split('\n')).toEqual([
      'src/content/candidate/stages/loop.mdx',
      '  2:8 error The title is 100 % wrong: "a, b". schema',
      '    2 │ title: Loop',
      '      │        ^',
      '    fix: Write it. Then read it.',
      '  3:6 warning No owner. has-owner',
      '    3 │ who: The  [31mpanel',
      '      │      ^',
      '    fix: Add owner.',
      '',
      '1 finding set aside by its entry:',
      '  src/content/candidate/stages/loop.mdx:4:1 A long sentence. readability',
      '    because: It is a quotation.',
      '',
      '  1 error     schema',
      '  1 warning   has-owner',
      '1 error and 1 warning in 12 entries.',
    ]);
  });

  it('colours only if asked to', () => {
    expect(prettyReport(aReport(), fileOf, true)).toContain('\u001b[31m\u001b[1merror\u001b[22m\u001b[39m');
    expect(prettyReport(aReport(), fileOf, false)).not.toContain('\u001b');
  });

  it('says once which rules do not know the words of the language', () => {
    const report = { ...EMPTY_REPORT, silent: ['inclusive-language', 'unlawful-question'] };
    expect(prettyReport(report, fileOf, false).split('\n')).toEqual([
      'Silent about words, since they do not know those of this language: inclusive-language, unlawful-question.',
      'No issues in 1 entry.',
    ]);
  });

  it('says how often each check found something: errors first, then what is most frequent', () => {
    const [error, warning] = aReport().issues;
    const many = (rule: string, number: number) => Array.from({ length: number }, () => ({ ...warning!, rule }));
    const report = { ...aReport(), issues: [error!, ...many('readability', 2), ...many('orphan', 12)] };
    expect(quietReport(report, false).split('\n')).toEqual([
      '   1 error     schema',
      '  12 warnings  orphan',
      '   2 warnings  readability',
      '1 error and 14 warnings in 12 entries.',
    ]);
  });

  it('says in one line that nothing was found', () => {
    expect(quietReport(EMPTY_REPORT, false)).toBe('No issues in 1 entry.');
    expect(prettyReport(EMPTY_REPORT, fileOf, false)).toBe('No issues in 1 entry.');
  });

  it('cuts a long line around the column', () => {
    const text = `${'x'.repeat(300)}HERE${'y'.repeat(300)}`;
    const report = {
      ...aReport(),
      ignored: [],
      texts: new Map([['candidate/stages/loop.mdx', text]]),
      issues: [{ ...aReport().issues[0]!, line: 1, column: 301 }],
    };
    const [, , source, caret] = prettyReport(report, fileOf, false).split('\n');
    expect(source).toBe(`    1 │ …${'x'.repeat(39)}HERE${'y'.repeat(57)}…`);
    expect(source!.indexOf('HERE')).toBe(caret!.indexOf('^'));
  });
});
