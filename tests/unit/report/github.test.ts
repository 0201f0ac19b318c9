import { describe, expect, it } from 'vitest';
import { githubReport } from '../../../src/report/github.ts';
import { aReport, fileOf } from '../../helpers/report.ts';

describe('githubReport', () => {
  it('writes workflow commands in which nothing of a text can end a command', () => {
    expect(githubReport(aReport(), fileOf).split('\n')).toEqual([
      '::error file=src/content/candidate/stages/loop.mdx,line=2,col=8,title=schema::The title is 100 %25 wrong: "a, b".%0AWrite it.%0AThen read it.',
      '::warning file=src/content/candidate/stages/loop.mdx,line=3,col=6,title=has-owner::No owner.%0AAdd owner.',
      '::notice file=src/content/candidate/stages/loop.mdx,line=4,col=1,title=readability%2C set aside::A long sentence.%0AIt is a quotation.',
      '1 error and 1 warning in 12 entries.',
    ]);
  });

  it('escapes commas and colons in the name of a file', () => {
    const report = { ...aReport(), ignored: [], issues: [{ ...aReport().issues[1]!, file: 'a,b:c.mdx' }] };
    expect(githubReport(report, fileOf).split('\n')[0]).toBe(
      '::warning file=src/content/a%2Cb%3Ac.mdx,line=3,col=6,title=has-owner::No owner.%0AAdd owner.',
    );
  });
});
