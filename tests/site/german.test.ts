import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { RULES } from '../../src/handbook/rules/index.ts';
import { language as german } from '../../src/words/de/index.ts';
import { language as english } from '../../src/words/en/index.ts';
import { foreignTexts, markContent } from '../helpers/pseudo-language.ts';
import { build, sandbox } from '../helpers/site-build.ts';
import { FIXTURE } from '../helpers/site-fixture.ts';
import { placeIn } from '../helpers/site-prepare.ts';
import { attribute, elementsOf, filesBelow, pagesOf, readPage, textOf } from '../helpers/site-pages.ts';

const box = sandbox();
afterAll(box.remove);

/** The words of a language, however they are written: those in functions stand between quotation marks. */
function wordsOf(value: unknown, words = new Set<string>()): Set<string> {
  const text =
    typeof value === 'string' ? value : typeof value === 'function' ? quoted((value as () => string).toString()) : '';
  for (const [word] of text.toLowerCase().matchAll(/[a-zäöüß]{2,}/g)) words.add(word);
  if (typeof value === 'object' && value !== null) for (const part of Object.values(value)) wordsOf(part, words);
  return words;
}
const quoted = (code: string) => (code.match(/(["'`])(?:(?!\1).)*\1/gs) ?? []).join(' ').replace(/\$\{[^}]*\}/g, ' ');

const inGerman = wordsOf(german('de'));
const onlyEnglish = new Set([...wordsOf(english('en'))].filter((word) => !inGerman.has(word)));

/** Pages of checks show files. */
const UNREAD = ['code', 'pre'];

/** Words of the content: ids of it are shown as they are, and in sentences. */
const told = new Set(
  filesBelow(FIXTURE)
    .filter((file) => /\.(?:mdx|yaml)$/.test(file))
    .flatMap(
      (file) =>
        readFileSync(join(FIXTURE, file), 'utf8')
          .toLowerCase()
          .match(/[a-z]{2,}/g) ?? [],
    ),
);

const place = placeIn(box.folder, 'german');
let shown: ReadonlySet<string>;
beforeAll(async () => {
  cpSync(FIXTURE, place.content, { recursive: true });
  shown = new Set([...markContent(place.content), ...RULES.map(({ id }) => id)]);
  const company = join(place.content, 'company.yaml');
  writeFileSync(company, readFileSync(company, 'utf8').replace(/^(lang|interfaceLang): .*$/gm, '$1: de'));
  const { code, output } = await build(place);
  expect(code, output).toBe(0);
});

describe('A handbook in German', () => {
  it('knows which words are English alone', () => {
    for (const word of ['interviewers', 'prepare', 'you', 'your', 'the', 'with']) expect(onlyEnglish).toContain(word);
    for (const word of ['interview', 'format', 'feedback']) expect(onlyEnglish).not.toContain(word);
  });

  it('knows more of them than the content has', () => {
    expect([...onlyEnglish].filter((word) => !told.has(word)).length).toBeGreaterThan(1000);
  });

  it.each(['candidate', 'interviewer'] as const)('has no English words but those that say so: %s', (audience) => {
    const pages = pagesOf(place[audience]);
    expect(pages.length).toBeGreaterThan(15);
    const found: string[] = [];
    for (const file of pages) {
      const page = readPage(place[audience], file);
      expect(attribute(elementsOf(page, 'html')[0]!, 'lang')).toBe('de');
      for (const { text, words } of foreignTexts(page, shown, UNREAD))
        for (const word of words)
          if (onlyEnglish.has(word.toLowerCase()) && !told.has(word.toLowerCase()))
            found.push(`${file}: ${word} | ${text}`);
    }
    expect(found).toEqual([]);
  });

  it('says of what tools say that it is English, and of nothing else', () => {
    const saidIn = (audience: 'candidate' | 'interviewer') =>
      pagesOf(place[audience]).flatMap((file) =>
        elementsOf(readPage(place[audience], file)).flatMap((element) => {
          const lang = attribute(element, 'lang');
          return lang === undefined || lang === 'de' ? [] : [{ file, lang, text: textOf(element) }];
        }),
      );
    expect(saidIn('candidate')).toEqual([]);
    const said = saidIn('interviewer');
    expect(new Set(said.map(({ lang }) => lang))).toEqual(new Set(['en']));
    const below = (folder: string) => said.filter(({ file }) => file.startsWith(folder)).length;
    expect(below('interviewer/checks/')).toBeGreaterThan(RULES.length);
    expect(below('interviewer/roles/')).toBeGreaterThan(5);
    expect(said.length).toBe(
      below('interviewer/checks/') + below('interviewer/roles/') + below('interviewer/compare/'),
    );
  });
});
