import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { PageWords } from '../../../src/words/definition.ts';
import { language as german } from '../../../src/words/de/index.ts';
import { language as english } from '../../../src/words/en/index.ts';
import { CODE } from '../../../src/site/settings.ts';
import { filesBelow } from '../../helpers/site-pages.ts';

/** Words that readers type: those of others, and not ours. */
const SEARCHED = /^(?:spelling|searchNames)\.|(?:^|\.)also\.\d+$/;

/** Every text of a language by its place, but for those that are made of others: they are read in their files. */
function textsOf(value: unknown, place = ''): [place: string, text: string][] {
  if (typeof value === 'string') return [[place, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => textsOf(part, place === '' ? key : `${place}.${key}`));
}

const wordsIn = (language: (locale: string) => PageWords, locale: string) =>
  new Map(textsOf(language(locale)).filter(([place]) => !SEARCHED.test(place)));

const de = wordsIn(german, 'de');
const en = wordsIn(english, 'en');
const texts = [...de];

/** The files themselves, without their comments: sentences stand in functions as well. */
const sources = filesBelow(join(CODE, 'src/words/de'))
  .filter(
    (file) =>
      !/^note-rules\/|^(?:spelling|shortened|synonyms|everyday-synonyms|practical|plan|your-data|search)\.ts$/.test(
        file,
      ),
  )
  .map((file) => ({
    file,
    text: readFileSync(join(CODE, 'src/words/de', file), 'utf8').replace(/\/\*\*[\s\S]*?\*\/|\/\/.*/g, ''),
  }));

/** The columns of the glossary's tables. */
const glossary = readFileSync(join(CODE, 'docs/glossary-de.md'), 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| ') && !/^\| (?:Englisch|---)/.test(line))
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .map(([, english, own, , not]) => ({ english: english!, own: own!, not: not!.split(', ').filter(Boolean) }));

/** A word in any of its forms. */
const whole = (word: string) => new RegExp(`(?<![\\p{L}-])${word}(?:e?[ns]|e|er)?(?![\\p{L}-])`, 'u');

describe('The words of German', () => {
  it('are other words than those of English, but for those that are the same in both', () => {
    const same = [...de].filter(([place, text]) => en.get(place) === text && /\p{L}{2}/u.test(text));
    const allowed = new Set([
      ...['Interview', 'Interviews', 'Format', 'Level', 'Junior', 'Senior', 'Staff', 'Name', 'Version', 'System'],
      ...['Prompt', 'Prompts', 'Text', 'Start', 'Feedback', 'Fairness', 'Minute', 'Export', 'Greenhouse'],
      ...['Design', 'Marketing'],
      ...[
        '- {about}: {link}',
        '{from}–{to}',
        '- {when}: {title}',
        '{date}, {time}',
        'Interviews: {role}',
        '{name} {does}',
      ],
    ]);
    expect(same.filter(([, text]) => !allowed.has(text))).toEqual([]);
  });

  it('keep every place that a value is put into', () => {
    const placesIn = (text: string) => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort();
    const lost = texts.filter(
      ([place, text]) => en.has(place) && placesIn(text).join() !== placesIn(en.get(place)!).join(),
    );
    expect(lost).toEqual([]);
  });

  it('are set as German is: quotation marks, spaces, dashes', () => {
    const wrong = texts.filter(([, text]) =>
      [
        /"|“(?=\p{L})|(?<!„[^“]*)“|”/u,
        /\bz\. ?B\./,
        /\d %/,
        / [–—] /,
        / {2}/,
        / (?:[!?;,]|:(?! \/))/,
        /\.\.\./,
        /\p{L}'\p{L}/u,
      ].some((mistake) => mistake.test(text)),
    );
    expect(wrong).toEqual([]);
    const quoted = texts.filter(([, text]) => (text.match(/„/g) ?? []).length !== (text.match(/“/g) ?? []).length);
    expect(quoted).toEqual([]);
  });

  it('name nobody with a sign in the word, and address readers as "Sie"', () => {
    const signs = texts.filter(([, text]) =>
      /\p{Ll}[*:_]in(?:nen)?\b|\p{Ll}\/-?in(?:nen)?\b|\p{Ll}Innen\b/u.test(text),
    );
    expect(signs).toEqual([]);
    const familiar = texts.filter(([, text]) =>
      /(?<![\p{L}])(?:[Dd]u|[Dd]ich|[Dd]ir|[Dd]eine?[rnms]?|[Ee]uch|[Ee]uer)(?![\p{L}])/u.test(text),
    );
    expect(familiar).toEqual([]);
  });

  it('are those of the glossary in the first handbook of a company, too', () => {
    const folder = join(CODE, 'starter/de');
    const files = filesBelow(folder).map((file) => ({ file, text: readFileSync(join(folder, file), 'utf8') }));
    expect(files.length).toBeGreaterThan(9);
    const unwanted = glossary.flatMap(({ not }) => not);
    const found = files.flatMap(({ file, text }) =>
      [...unwanted, 'du', 'dein', 'Bewerber', 'Interviewer', 'Kandidat']
        .filter((word) => whole(word).test(text))
        .map((word) => `${file}: ${word}`),
    );
    expect(found).toEqual([]);
    expect(files.filter(({ text }) => / [–—] |\p{L}'\p{L}|\.\.\.|\p{Ll}[*:_]in\b/u.test(text))).toEqual([]);
  });

  it('are those of the glossary', () => {
    expect(glossary.length).toBeGreaterThan(50);
    const unwanted = glossary.flatMap(({ not }) => not);
    expect(unwanted.length).toBeGreaterThan(60);
    const found = texts.flatMap(([place, text]) =>
      unwanted.filter((word) => whole(word).test(text)).map((word) => `${place}: ${word} | ${text}`),
    );
    expect(found).toEqual([]);
    const inFiles = sources.flatMap(({ file, text }) =>
      unwanted.filter((word) => whole(word).test(text)).map((word) => `${file}: ${word}`),
    );
    expect(inFiles).toEqual([]);
    const all = [...texts.map(([, text]) => text), ...sources.map(({ text }) => text)].join('\n').toLowerCase();
    const unused = glossary.flatMap(({ own }) => own.split(', ')).filter((word) => !all.includes(word.toLowerCase()));
    expect(unused).toEqual([]);
  });

  it('count with the plurals of the language, and write numbers as it does', () => {
    const words = german('de');
    expect(words.workingDays(1)).toBe('innerhalb von 1 Arbeitstag');
    expect(words.workingDays(3)).toBe('innerhalb von 3 Arbeitstagen');
    expect(words.people({ min: 1, max: 2 })).toBe('1–2 Personen');
    expect(words.checks.found(1, 2)).toBe('1 Fehler, 2 Warnungen');
    expect(words.date('2026-11-01')).toBe('1. November 2026');
    expect(words.list(['A', 'B', 'C'])).toBe('A, B und C');
  });
});
