import { describe, expect, it } from 'vitest';
import { RULES } from '../../../src/handbook/rules/index.ts';
import { readsLanguage } from '../../../src/handbook/rules/types.ts';
import { find } from '../../helpers/check.ts';
import type { HandbookFiles } from '../../helpers/small-handbook.ts';

/** A handbook in a language, with words for two of the rules to find. */
const inLanguage = (lang: string) => (files: HandbookFiles) => {
  files.company.lang = lang;
  files.entries['candidate/guides/accommodations']!.body = 'Ask one of the guys. The candidate shares a screen.';
};

describe('Rules that look for words', () => {
  it('name languages there are', () => {
    const named = RULES.filter(({ languages }) => languages !== undefined);
    expect(named.length).toBeGreaterThan(4);
    for (const { id, languages } of named) expect(languages, id).toEqual(['en']);
  });

  it('know a language by the tag of a region, and those that look for no words know all', () => {
    expect(readsLanguage({ languages: ['en'] }, 'en-GB')).toBe(true);
    expect(readsLanguage({ languages: ['en'] }, 'de')).toBe(false);
    expect(readsLanguage({}, 'de')).toBe(true);
  });

  it.each(['inclusive-language', 'speaks-to-the-candidate'])('are silent in others: %s', (rule) => {
    expect(find(rule, inLanguage('en-GB')).length).toBeGreaterThan(0);
    expect(find(rule, inLanguage('de'))).toEqual([]);
  });
});
