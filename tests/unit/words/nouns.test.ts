import { describe, expect, it } from 'vitest';
import { KIND_NAMES } from '../../../src/handbook/entities/schemas.ts';
import { kindOf } from '../../../src/handbook/kinds.ts';
import { kinds } from '../../../src/words/en/kinds.ts';

describe('A kind in the messages of checks', () => {
  it('is called what commands call it', () => {
    for (const kind of KIND_NAMES) expect(kinds[kind].noun).toBe(kindOf(kind).noun);
  });
});
