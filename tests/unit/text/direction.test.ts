import { describe, expect, it } from 'vitest';
import { directionOf, isLanguageTag } from '../../../src/handbook/text/direction.ts';

describe('The tag of a language', () => {
  it.each(['en', 'de-AT', 'zh-Hant-TW', 'ca-valencia', 'xx'])('may be %s', (lang) => {
    expect(isLanguageTag(lang)).toBe(true);
  });

  it.each(['', 'de-', 'a-b', 'en-x', 'en-US-US', 'en_US', 'en--US', 'en-abcdefghi'])('is not "%s"', (lang) => {
    expect(isLanguageTag(lang)).toBe(false);
  });
});

describe('The direction of a language', () => {
  it.each(['ar', 'ar-EG', 'he', 'fa', 'ur', 'az-Arab'])('%s is written from right to left', (lang) => {
    expect(directionOf(lang)).toBe('rtl');
  });

  it.each(['en', 'de-AT', 'ja', 'az', 'ku-Latn', 'xx'])('%s is written from left to right', (lang) => {
    expect(directionOf(lang)).toBe('ltr');
  });
});
