import { describe, expect, it } from 'vitest';
import { find } from '../../helpers/check.ts';

describe('heading-anchor', () => {
  it('accepts headings and sections of a page', () => {
    expect(find('heading-anchor')).toEqual([]);
  });

  it('reports a part that a page does not have', () => {
    expect(
      find('heading-anchor', (files) => {
        files.entries['interviewer/interview-types/pairing']!.body =
          'See [what they know](/guides/accommodations/#what-help).';
      }),
    ).toEqual([
      {
        rule: 'heading-anchor',
        severity: 'error',
        file: 'interviewer/interview-types/pairing.mdx',
        place: { line: 12, column: 5 },
        message:
          'The link "/guides/accommodations/#what-help" points to the part "what-help" of /guides/accommodations/, and that page has no such part. Did you mean "what-helps"? Known: what-helps.',
        fix: 'Use one of those, or link to the page without the part after #.',
      },
    ]);
  });

  it('reports a part of the own page', () => {
    expect(
      find('heading-anchor', (files) => {
        files.entries['candidate/guides/accommodations']!.body = '## What helps\n\nSee [above](#what-else).';
      }),
    ).toEqual([
      {
        rule: 'heading-anchor',
        severity: 'error',
        file: 'candidate/guides/accommodations.mdx',
        place: { line: 14, column: 5 },
        message:
          'The link "#what-else" points to the part "what-else" of /guides/accommodations/, and that page has no such part. Did you mean "what-helps"? Known: what-helps.',
        fix: 'Use one of those, or link to the page without the part after #.',
      },
    ]);
  });
});
