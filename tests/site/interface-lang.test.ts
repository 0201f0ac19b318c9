import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { markContent } from '../helpers/pseudo-language.ts';
import { build, sandbox } from '../helpers/site-build.ts';
import { FIXTURE } from '../helpers/site-fixture.ts';
import { placeIn } from '../helpers/site-prepare.ts';
import { attribute, childrenOf, elementsOf, pagesOf, readPage, textOf, type Node } from '../helpers/site-pages.ts';

const box = sandbox();
afterAll(box.remove);

const place = placeIn(box.folder, 'french');
let output: string;
beforeAll(async () => {
  cpSync(FIXTURE, place.content, { recursive: true });
  // Every letter of the content has a dot above it: no word of the interface has.
  markContent(place.content);
  const company = join(place.content, 'company.yaml');
  writeFileSync(
    company,
    readFileSync(company, 'utf8')
      .replace(/^lang: .*$/m, 'lang: fr')
      .replace(/^interfaceLang: .*$/m, 'interfaceLang: de'),
  );
  const built = await build(place);
  output = built.output;
  expect(built.code, output).toBe(0);
});

const isContent = (text: string) => /\u0307/.test(text) && !/[A-Za-zÄÖÜäöüß](?!\u0307)/.test(text);
const isInterface = (text: string) => /[A-Za-zÄÖÜäöüß]{3}/.test(text.replaceAll('\u0307', '')) && !/\u0307/.test(text);

/** The language of each text of a page that is all of one language: the nearest that an element around it says. */
function languages(node: Node, lang = '', found: { text: string; lang: string; tag: string }[] = [], tag = '') {
  const own = 'tagName' in node ? (attribute(node, 'lang') ?? lang) : lang;
  const name = 'tagName' in node ? node.tagName : tag;
  if (['script', 'style', 'title', 'code', 'pre', 'option', 'textarea'].includes(name)) return found;
  if (node.nodeName === '#text' && 'value' in node) found.push({ text: node.value.trim(), lang, tag });
  for (const child of childrenOf(node)) languages(child, own, found, name);
  return found;
}

describe('A handbook in French with an interface in German', () => {
  it.each(['candidate', 'interviewer'] as const)(
    'says so of its pages, and of each text of the content: %s',
    (audience) => {
      const pages = pagesOf(place[audience]);
      let [content, words, mixed] = [0, 0, 0];
      const wrong: string[] = [];
      for (const file of pages) {
        const page = readPage(place[audience], file);
        expect(attribute(elementsOf(page, 'html')[0]!, 'lang')).toBe('de');
        for (const element of ['h1', 'h2', 'h3', 'p', 'li', 'dd', 'a'].flatMap((tag) => elementsOf(page, tag))) {
          if (isContent(textOf(element))) content += 1;
        }
        for (const { text, lang } of languages(page)) {
          if (isContent(text)) {
            if (lang === 'fr') words += 1;
            else mixed += 1;
          } else if (isInterface(text) && lang === 'fr') wrong.push(`${file}: ${text}`);
        }
      }
      expect(wrong).toEqual([]);
      expect(content).toBeGreaterThan(100);
      // What is left stands in an element with words of the interface, such as a time behind a title.
      expect(words / (words + mixed)).toBeGreaterThan(0.8);
    },
  );

  it('says of an entry’s title, summary and text in which language they are', () => {
    const page = readPage(place.candidate, 'roles/workshop-engineer/index.html');
    const langOf = (tag: string, name: string) =>
      elementsOf(page, tag)
        .filter((element) => attribute(element, 'class')?.split(' ').includes(name))
        .map((element) => attribute(element, 'lang'));
    expect(elementsOf(page, 'h1').map((element) => attribute(element, 'lang'))).toEqual(['fr']);
    expect(langOf('p', 'summary')).toEqual(['fr']);
    expect(langOf('p', 'eyebrow')).toEqual([undefined]);
  });

  it('is said by the build to be German but for what tools say to interviewers', () => {
    expect(output).toContain('candidate    all words of the interface are in de\n');
    expect(output).toMatch(
      /interviewer {2}\d{3,4} words of the interface, of checks and findings, are in en and not in de\n/,
    );
  });
});
