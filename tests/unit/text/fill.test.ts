import { describe, expect, it } from 'vitest';
import { fill } from '../../../src/handbook/text/fill.ts';

describe('A text with places', () => {
  it('takes values that hold the sign of a place, or of a replacement, as they are', () => {
    expect(fill('{count} pages for “{term}”', { count: 2, term: 'zq#' })).toBe('2 pages for “zq#”');
    expect(fill('{count} pages for “{term}”', { count: 2, term: '{count} $& $1' })).toBe('2 pages for “{count} $& $1”');
  });

  it('keeps a place that has no value', () => {
    expect(fill('{constructor} of {term}', { term: 'a' })).toBe('{constructor} of a');
  });
});
