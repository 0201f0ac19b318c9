import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CODE } from '../../../src/site/settings.ts';
import { LANGUAGE_TAGS, languageOf, wordsFor } from '../../../src/words/languages.ts';

describe('Languages', () => {
  it('are the folders of words, but for their definition', () => {
    const folders = readdirSync(join(CODE, 'src/words'), { withFileTypes: true })
      .filter((item) => item.isDirectory() && item.name !== 'definition')
      .map(({ name }) => name);
    expect(LANGUAGE_TAGS).toEqual(folders);
  });

  it('are found by the tag of a region', () => {
    expect(languageOf('en')).toBe('en');
    expect(languageOf('en-GB')).toBe('en');
    expect(languageOf('nl')).toBeUndefined();
  });

  it('may leave what tools say to English, and say so', () => {
    expect([wordsFor('de').toolsLang, wordsFor('en-GB').toolsLang]).toEqual(['en', undefined]);
    expect(wordsFor('de').rules.readability.what).toBe(wordsFor('en').rules.readability.what);
  });

  it('are English where nobody has said which', () => {
    expect(wordsFor(undefined).home).toBe('Home');
  });
});
