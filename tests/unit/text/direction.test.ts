import { describe, expect, it } from 'vitest';
import { directionOf } from '../../../src/handbook/text/direction.ts';

describe('The direction of a language', () => {
  it.each(['ar', 'ar-EG', 'he', 'fa', 'ur', 'az-Arab'])('%s is written from right to left', (lang) => {
    expect(directionOf(lang)).toBe('rtl');
  });

  it.each(['en', 'de-AT', 'ja', 'az', 'ku-Latn', 'xx'])('%s is written from left to right', (lang) => {
    expect(directionOf(lang)).toBe('ltr');
  });
});
