import { describe, expect, it } from 'vitest';
import { find } from '../../helpers/check.ts';

describe('speaks-to-the-candidate', () => {
  it('accepts other candidates, and quotations', () => {
    expect(
      find('speaks-to-the-candidate', (files) => {
        files.entries['candidate/stages/loop']!.body =
          'All candidates get the same. A note may read “the candidate asked first”.';
      }),
    ).toEqual([]);
  });

  it('reports a text about the reader at its place', () => {
    expect(
      find('speaks-to-the-candidate', (files) => {
        files.entries['candidate/stages/loop']!.body =
          "A good day.\n\nWe expect that the candidate's screen is shared.";
      }),
    ).toEqual([
      {
        rule: 'speaks-to-the-candidate',
        severity: 'warning',
        file: 'candidate/stages/loop.mdx',
        place: { line: 14, column: 16 },
        message: 'Candidates read this, and it speaks of "the candidate\'s".',
        fix: 'Write "you" or "your".',
      },
    ]);
  });
});
