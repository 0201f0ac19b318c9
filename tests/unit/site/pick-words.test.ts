import { describe, expect, it } from 'vitest';
import { pickWords } from '../../../src/site/pick-words.ts';
import { CODE, settingsFrom } from '../../../src/site/settings.ts';

const plugin = pickWords(settingsFrom({ HANDBOOK_CONTENT: `${CODE}/tests/fixtures/handbook` }));
const moduleOf = (name: string) => plugin.load(plugin.resolveId(name) ?? name);

describe('The words of a site', () => {
  it('are picked from the language of its company: all for pages, parts for scripts', () => {
    for (const [name, part] of [
      ['words', 'language'],
      ['finding-words', 'findings'],
      ['note-rules', 'noteRules'],
    ])
      expect(moduleOf(`virtual:handbook/${name!}`)).toMatch(
        new RegExp(`{ ${part!} } from ".*/src/words/en/index\\.ts"`),
      );
  });

  it('are asked for by these names alone', () => {
    expect(plugin.resolveId('virtual:handbook/constructor')).toBeNull();
    expect(plugin.load('constructor')).toBeNull();
  });
});
