import { describe, expect, it } from 'vitest';
import { candidatePages } from '../../../src/words/en/candidate-pages.ts';
import { interviewerPages } from '../../../src/words/en/interviewer-pages.ts';
import { formatOf } from '../../../src/words/format.ts';

/** Every text of the interface, also those that are made of others: these as they are written. */
function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'function') return [(value as () => string).toString()];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
}

describe('The words of pages that candidates read', () => {
  it('claim of no competency that it weighs more: only the interviewer side knows the weights of a role', () => {
    const ofWeight = (strings: object) => textsOf({ ...strings }).filter((text) => /\bweigh/i.test(text));
    const format = formatOf('en');
    expect(ofWeight(candidatePages(format))).toEqual([]);
    expect(ofWeight(interviewerPages(format))).toContain('Weight');
  });
});
