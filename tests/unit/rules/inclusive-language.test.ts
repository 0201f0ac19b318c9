import { describe, expect, it } from 'vitest';
import { fieldsOf, find } from '../../helpers/check.ts';

describe('inclusive-language', () => {
  it('accepts a word that is talked about in quotation marks', () => {
    expect(
      find('inclusive-language', (files) => {
        files.entries['candidate/guides/accommodations']!.body =
          '## What helps\n\nNobody says “guys” here, or "rock star".';
      }),
    ).toEqual([]);
  });

  it('reports a word in the body at its place, and one in a field', () => {
    expect(
      find('inclusive-language', (files) => {
        files.entries['candidate/guides/accommodations']!.body =
          '## What helps\n\nAsk one of the guys. He or she\nwill help.';
        fieldsOf(files, 'candidate/guides/accommodations').summary = 'No culture fit here.';
      }),
    ).toEqual([
      {
        rule: 'inclusive-language',
        severity: 'warning',
        file: 'candidate/guides/accommodations.mdx',
        place: { path: ['summary'] },
        message: '"culture fit" leaves out some of the people who read this.',
        fix: 'Write instead: values, each with behaviour that can be observed. A word that is talked about and not said stands in quotation marks.',
      },
      {
        rule: 'inclusive-language',
        severity: 'warning',
        file: 'candidate/guides/accommodations.mdx',
        place: { line: 14, column: 16 },
        message: '"guys" leaves out some of the people who read this.',
        fix: 'Write instead: everyone, or the team. A word that is talked about and not said stands in quotation marks.',
      },
      {
        rule: 'inclusive-language',
        severity: 'warning',
        file: 'candidate/guides/accommodations.mdx',
        place: { line: 14, column: 22 },
        message: '"He or she" leaves out some of the people who read this.',
        fix: 'Write instead: they, or you. A word that is talked about and not said stands in quotation marks.',
      },
    ]);
  });
});
