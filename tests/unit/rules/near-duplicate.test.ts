import { describe, expect, it } from 'vitest';
import { find } from '../../helpers/check.ts';

describe('near-duplicate', () => {
  it('accepts texts of one house style', () => {
    expect(find('near-duplicate')).toEqual([]);
  });

  it('reports two entries with nearly the same text', () => {
    expect(
      find('near-duplicate', (files) => {
        const words = Array.from({ length: 120 }, (_, index) => `w${String(index)}`);
        files.entries['candidate/stages/loop']!.body = `${words.join(' ')}.`;
        files.entries['candidate/stages/debrief']!.body = `${words.slice(0, 110).join(' ')} and more.`;
      }),
    ).toEqual([
      {
        rule: 'near-duplicate',
        severity: 'warning',
        file: 'candidate/stages/loop.mdx',
        place: { line: 1, column: 1 },
        message:
          '88% of the text of "Loop" and of "Debrief" (candidate/stages/debrief.mdx) is the same, counted in runs of four words.',
        fix: 'Consider merging them: one entry with a variant for each. Or keep what is the same in one place, and link to it from the other.',
      },
    ]);
  });
});
