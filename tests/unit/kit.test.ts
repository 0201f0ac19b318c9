import { describe, expect, it } from 'vitest';
import { entryById } from '../../src/handbook/entries.ts';
import { kitOf, ratedInKit } from '../../src/handbook/kit.ts';
import { runOf } from '../helpers/check.ts';

const pairing = entryById(runOf().handbook.interviewTypes, 'pairing')!;
const chat = entryById(runOf().handbook.interviewTypes, 'coffee-chat')!;

describe('A kit', () => {
  it('needs the anchors of the interview and of each variant, and says where not all settings rate one', () => {
    expect(pairing.candidate.assesses).toEqual({ primary: ['communication'], secondary: ['ownership'] });
    expect(ratedInKit(pairing)).toEqual([
      { id: 'communication', variants: undefined },
      { id: 'ownership', variants: [] },
      { id: 'system-design', variants: ['frontend'] },
    ]);
  });

  it('of an informal meeting needs none', () => {
    expect(ratedInKit(chat)).toEqual([]);
  });

  it('leaves out the look-fors of competencies that a variant does not rate', () => {
    const { lookFor } = kitOf(pairing, 'frontend')!;
    expect(lookFor.length).toBeGreaterThan(0);
    expect(lookFor.map(({ competency }) => competency)).not.toContain('ownership');
  });
});
