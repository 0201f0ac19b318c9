import { describe, expect, it } from 'vitest';
import { pickWords } from '../../../src/site/pick-words.ts';
import { CODE, settingsFrom } from '../../../src/site/settings.ts';
import { contentRoot } from '../../helpers/content-root.ts';

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

  it('are in two languages where what tools say is not in the first', () => {
    const root = contentRoot((files) => {
      files.company.lang = 'de-AT';
    });
    const words = pickWords(settingsFrom({ HANDBOOK_CONTENT: root }));
    const moduleIn = (name: string) => words.load(words.resolveId(`virtual:handbook/${name}`)!);
    const said = moduleIn('words');
    expect(said).toMatch(/{ language } from ".*\/de\/index\.ts".*{ tools } from ".*\/en\/index\.ts"/s);
    expect(said).toContain('wholeOf("de-AT", language, "en", tools, {"pages":{},"tools":{}})');
    expect(moduleIn('finding-words')).toContain('formatOf("en")');
    expect(moduleIn('note-rules')).toContain('/de/index.ts');
  });

  it('are asked for by these names alone', () => {
    expect(plugin.resolveId('virtual:handbook/constructor')).toBeNull();
    expect(plugin.load('constructor')).toBeNull();
  });
});
