import { describe, expect, it } from 'vitest';
import { levelInWords } from '../../src/handbook/levels.ts';
import { levelsSchema } from '../../src/handbook/schemas/levels.ts';
import { wordsFor } from '../../src/words/languages.ts';

const words = wordsFor('en');
const called = (levels: object) =>
  (['junior', 'mid', 'staff', 'any', 'beyond'] as const).map((level) =>
    levelInWords(level, { levels: levelsSchema.parse(levels) }, words),
  );

describe('A level', () => {
  it('is called as the company calls it, and as ours where it has no name', () => {
    expect(levelInWords('mid', { levels: undefined }, words)).toBe('Mid-level');
    expect(called({})).toEqual(['Junior', 'Mid-level', 'Staff', 'Any', 'Staff, principal or manager']);
    expect(called({ mid: 'IC3' })).toEqual(['Junior', 'IC3', 'Staff', 'Any', 'Staff, principal or manager']);
  });

  it('beyond senior is both that the company has there', () => {
    expect(called({ staff: 'IC5', manager: 'M1' }).at(-1)).toBe(words.titles(['IC5', 'M1']));
    expect(called({ staff: 'IC5' }).at(-1)).toBe(words.titles(['IC5', 'Manager']));
  });

  it('has a name of ours, and any other is refused', () => {
    expect(levelsSchema.safeParse({ ic3: 'IC3' }).error?.issues.map(({ code }) => code)).toEqual(['unrecognized_keys']);
  });
});
