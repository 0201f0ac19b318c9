import { describe, expect, it } from 'vitest';
import { KIND_NAMES } from '../../../src/handbook/entities/schemas.ts';
import { kindOf } from '../../../src/handbook/kinds.ts';
import { NOUNS } from '../../../src/words/en/rules/nouns.ts';

describe('A kind in the messages of checks', () => {
  it('is called what commands call it', () => {
    for (const kind of KIND_NAMES) expect(NOUNS[kind]).toBe(kindOf(kind).noun);
  });
});
