import { describe, expect, it } from 'vitest';
import { listedTitles } from '../../../src/handbook/text/in-words.ts';

describe('Titles in a sentence', () => {
  it('are told apart by an "and" before the last', () => {
    expect(listedTitles([])).toBe('');
    expect(listedTitles(['Ownership'])).toBe('Ownership');
    expect(listedTitles(['Ownership', 'Innovation', 'Leadership'])).toBe('Ownership, Innovation and Leadership');
  });

  it('are told apart although one of them has an "and" of its own', () => {
    expect(listedTitles(['Code quality and testing', 'Ownership'])).toBe('Code quality and testing, and Ownership');
    expect(listedTitles(['Ownership', 'Edge cases and robustness', 'Innovation'])).toBe(
      'Ownership, Edge cases and robustness, and Innovation',
    );
    expect(listedTitles(['Learning and growth'])).toBe('Learning and growth');
  });
});
