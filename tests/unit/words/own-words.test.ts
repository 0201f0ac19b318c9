import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CODE } from '../../../src/site/settings.ts';
import { readOwnWords, replaceableWords } from '../../../src/words/check-own.ts';
import { wordsFor, wordsToReplace } from '../../../src/words/languages.ts';
import { givenTo, placesOf } from '../../../src/words/places.ts';
import type { OwnWords } from '../../../src/words/own-words.ts';

const english = wordsToReplace('en');
/** What is wrong with a company's own words, each in a line. */
const problems = (data: unknown, ours = english) =>
  readOwnWords(data, ours).problems.map(
    ({ path, on, message, fix }) => `${path.join('.')} (${on ?? 'value'}) ${message} | ${fix}`,
  );
const ownOf = (data: unknown) => {
  const { own, problems } = readOwnWords(data, english);
  expect(problems).toEqual([]);
  return own;
};
const said = (data: unknown) => wordsFor('en', () => ownOf(data));

const at = (words: unknown, path: string) =>
  path.split('.').reduce<unknown>((group, name) => (group as Record<string, unknown>)[name], words);
const oursAt = (path: string) => at(english, path);
const under = (path: string, value: unknown) =>
  path.split('.').reduceRight<unknown>((inner, name) => ({ [name]: inner }), value);

describe('A company’s own words', () => {
  it('stand in the place of ours, each by itself', () => {
    const words = said({ home: 'Start', footer: { edit: 'Mend this page' }, plan: { also: ['diary'] } });
    expect([words.home, words.footer.edit, words.footer.owner, words.plan.also]).toEqual([
      'Start',
      'Mend this page',
      'Maintained by',
      ['diary'],
    ]);
  });

  it('take the values of ours in places', () => {
    const words = said({
      siteTitle: '{company} {audience, select, candidate {hires} interviewer {interviews}}',
      allOf: 'All {count, plural, one {# page} other {# pages}} of {section}',
      timeline: { split: 'Over several days: {days}' },
      people: '{range} of us',
      heldAfter: '{days} days later{interview, select, none {} other {, after {interview}}}',
      findings: { 'unfillable-rating': { says: '{competency}: {needed}, {share}' } },
      hearBack: '{from} writes within {days, plural, one {a day} other {# days}}',
    });
    expect([
      words.siteTitle('Gefjon', 'candidate'),
      words.siteTitle('Gefjon', 'interviewer'),
      words.allOf('Guides', 1),
      words.allOf('Guides', 1200),
      words.timeline.split(['one', 'two']),
      words.people({ min: 1, max: 2 }),
      words.people({ min: 3, max: 3 }),
      words.heldAfter(3, undefined),
      words.heldAfter(3, 'the screen'),
      words.findings['unfillable-rating'].says('Depth', 3, 0.25),
      words.hearBack({ days: 1, from: 'Recruiting' }),
    ]).toEqual([
      'Gefjon hires',
      'Gefjon interviews',
      'All 1 page of Guides',
      'All 1,200 pages of Guides',
      'Over several days: one and two',
      '1–2 of us',
      '3 of us',
      '3 days later',
      '3 days later, after the screen',
      'Depth: 3, 25%',
      'Recruiting writes within a day',
    ]);
  });

  it('write numbers and plurals as their language does', () => {
    const { own } = readOwnWords({ allOf: '{section}: {count}' }, wordsToReplace('de'));
    expect(wordsFor('de', () => own).allOf('Ratgeber', 1200)).toBe('Ratgeber: 1.200');
  });

  it('are of tools in the language in which tools speak', () => {
    const own: Record<string, OwnWords> = {
      de: { home: 'Anfang' },
      en: { home: 'Start', 'rules.readability.what': 'Long ones' },
    };
    const words = wordsFor('de', (locale) => own[locale]!);
    expect([words.home, words.rules.readability.what, words.toolsLang]).toEqual(['Anfang', 'Long ones', 'en']);
    expect(problems({ rules: {} }, wordsToReplace('de'))[0]).toContain('There is no word "rules" in the interface.');
  });

  it('have names that exist', () => {
    expect(problems({ hom: 'Start', footer: { editt: 'x' }, lastReviewed: 'x', toolsLang: 'de', range: 'x' })).toEqual([
      'hom (key) There is no word "hom" in the interface. Did you mean "home"? | Correct the name, or remove the line.',
      'footer.editt (key) There is no word "editt" in "footer". Did you mean "edit"? | Correct the name, or remove the line.',
      'lastReviewed (key) There is no word "lastReviewed" in the interface. There is "footer: lastReviewed". | Correct the name, or remove the line.',
      expect.stringContaining('toolsLang (key) There is no word "toolsLang"') as string,
      expect.stringContaining('range (key) There is no word "range"') as string,
    ]);
    expect(problems({ rules: { readability: { says: 'x' } }, spelling: { families: [] } })).toHaveLength(2);
  });

  it('are of the form of ours', () => {
    expect(
      problems({
        home: 3,
        kits: '',
        footer: 'x',
        run: { readyList: ['a'] },
        plan: { also: 'x' },
        decision: { sentences: 'x' },
      }),
    ).toEqual([
      'home (value) "home" is a text, and this is none. | Write a text, in quotes if it looks like something else, or remove the line: then ours is used.',
      'kits (value) "kits" is a text, and this is empty. | Write a text, in quotes if it looks like something else, or remove the line: then ours is used.',
      expect.stringMatching(
        /^footer \(value\) "footer" is a group of words, and this is none\. \| Write the words below it: lastReviewed, owner, /,
      ) as string,
      'run.readyList (value) "run: readyList" is a list of 3 texts, and this has 1. | Write as many as ours: each has its place on the page.',
      'plan.also (value) "plan: also" is a list of texts, and this is none. | Write each text on a line of its own, behind a hyphen.',
      'decision.sentences (key) "decision: sentences" is put together from several sentences, and no text can stand for it. | Remove it.',
    ]);
    expect(problems(['home'])[0]).toContain('There is no word "0" in the interface');
    expect(problems('home')).toEqual([expect.stringContaining('The file is a group of words, and this is none.')]);
    expect(problems(null)).toEqual([]);
  });

  it('have the places of ours', () => {
    const wrong = (text: string, at: (text: string) => object) =>
      problems(at(text)).map((line) => line.split('cannot be used: ')[1]);
    const all = (text: string) => wrong(text, (value) => ({ allOf: value }));
    const its = 'Its places: {section}, {count}.';
    expect(all('All of {section}')).toEqual([`{count} is missing. | ${its} Each has to be there.`]);
    expect(all('{section} {count} {cuont}')).toEqual([`it has no place {cuont}. | ${its}`]);
    expect(all('{section} {count')).toEqual([
      `behind {count stands a }, or ", plural, …" or ", select, …" with a text for each form. | ${its}`,
    ]);
    expect(all('{section} {count} }')).toEqual([`it has a } too many. | ${its}`]);
    expect(all('{section} { }')).toEqual([`behind a { stands the name of a place. | ${its}`]);
    expect(all('{section} {count, plural, one {#}}')).toEqual([`{count, plural, …} has no form "other". | ${its}`]);
    expect(all('{section} {count, plural, single {#} other {#}}')).toEqual([
      `"single" is no form of a plural: these are zero, one, two, few, many, other. | ${its}`,
    ]);
    expect(all('{section} {count, plural, other {#}')).toEqual([`{count is not closed by a }. | ${its}`]);
    expect(all('{section} {count, plural, other {#')).toEqual([
      `the form "other" of {count is not closed by a }. | ${its}`,
    ]);
    expect(all('{section, plural, other {#}} {count}')).toEqual([
      `{section} is no number, and has no plural. | ${its}`,
    ]);
    expect(all('{section, select, other {}} {count}')).toEqual([`{section} is nothing to select by. | ${its}`]);
    const title = (text: string) => wrong(text, (value) => ({ siteTitle: value }));
    const places = 'Its places: {company}, {audience, select, candidate {…} interviewer {…}}.';
    expect(title('{company} {audience}')).toEqual([
      `{audience} is one of candidate, interviewer, which readers do not see. | ${places}`,
    ]);
    expect(title('{company} {audience, select, candidates {} other {}}')).toEqual([
      `"candidates" is no form of {audience}: these are candidate, interviewer, other. | ${places}`,
    ]);
    expect(title('{company}')).toEqual([]);
    expect(wrong('{days} {interview}', (value) => ({ heldAfter: value }))).toEqual([
      '{interview} may be without a value. | Its places: {days}, {interview, select, none {…} other {… {interview} …}}.',
    ]);
    const open = (text: string) => wrong(text, (value) => ({ search: { none: value, open: value } }));
    expect(open('Nothing for “{terms}”')).toEqual([
      'it has no place {terms}. | Its places: {term}.',
      'it has no place {terms}. | It has no places.',
    ]);
    expect(wrong('Nothing', (value) => ({ search: { none: value } }))).toEqual([
      '{term} is missing. | Its places: {term}. Each has to be there.',
    ]);
  });

  it('can stand for a word of each file of words, but for what tells notes apart, and for halves of sentences', () => {
    const paths = [...replaceableWords(english).keys()];
    expect(paths.length).toBeGreaterThan(1700);
    const folder = join(CODE, 'src/words/en');
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
      (file) =>
        file.endsWith('.ts') &&
        !file.startsWith('note-rules') &&
        !file.endsWith('index.ts') &&
        file !== 'rules/setting.ts',
    );
    expect(files.length).toBeGreaterThan(30);
    for (const file of files) {
      const text = readFileSync(join(folder, file), 'utf8');
      // A file that only puts others together has none of its own.
      if (!/^(?!import).*['`][^'`]* [^'`]*['`]/m.test(text)) continue;
      const mine = paths.find((path) => {
        const ours = oursAt(path);
        const one = Array.isArray(ours) ? (ours as string[]).find((item) => text.includes(`'${item}'`)) : ours;
        if (typeof one === 'function') return text.includes(`${path.split('.').at(-1)!}: (`);
        return typeof one === 'string' && one.length > 12 && text.includes(`'${one}'`);
      });
      expect(mine, file).toBeDefined();
      const ours = oursAt(mine!);
      const places =
        typeof ours === 'function'
          ? placesOf(givenTo(mine!)!).map(({ name, optional, kind }) =>
              optional || kind === 'choice' ? '' : `{${name}}`,
            )
          : typeof ours === 'string'
            ? (ours.match(/\{\w+\}/g) ?? [])
            : [];
      const value = Array.isArray(ours) ? ours.map(() => 'Ours now') : ['Ours now', ...places].join(' ').trim();
      const word = at(said(under(mine!, value)), mine!);
      if (typeof word === 'function')
        expect((word as (...args: unknown[]) => string)({}, {}, {}), mine).toMatch(/^Ours now/);
      else expect(word, mine).toEqual(value);
    }
  });

  it.each(['en', 'de'])('in every word of ours, as ours has it, are nothing wrong: %s', (lang) => {
    const ours = wordsToReplace(lang);
    const merged: Record<string, unknown> = {};
    for (const [path, word] of replaceableWords(ours)) {
      if (typeof word === 'function') continue;
      const names = path.split('.');
      const last = names.pop()!;
      const group = names.reduce((all, name) => (all[name] ??= {}) as Record<string, unknown>, merged);
      group[last] = word;
    }
    expect(readOwnWords(merged, ours).problems).toEqual([]);
  });
});
