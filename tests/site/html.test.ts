import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { htmlRules } from '../html-rules.ts';
import {
  attribute,
  elementsOf,
  filesBelow,
  hasClass,
  pagesOf,
  pagesOfInterviewers,
  readPage,
  wordsOfPage,
  type Element,
} from '../helpers/site-pages.ts';
import { unpack } from '../helpers/site-scan.ts';
import { testSites } from '../helpers/site-shared.ts';

const SITES = ['candidate', 'interviewer'] as const;
const HANDBOOKS = ['real', 'fixture'] as const;
const htmlValidate = new HtmlValidate(htmlRules);

/** What is wrong with a page, as `rule: message`. */
const objections = (html: string) =>
  htmlValidate
    .validateStringSync(html)
    .results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`));

/** A page with something in its text that should be objected to. */
const pageWith = (html: string) =>
  `<!DOCTYPE html><html lang="en"><head><title>A page</title></head><body><main><h1>A page</h1>${html}</main></body></html>`;

describe('The HTML of every page', () => {
  it.each(HANDBOOKS.flatMap((handbook) => SITES.map((audience) => [handbook, audience] as const)))(
    'of the %s handbook’s %s site is valid',
    (handbook, audience) => {
      const site = testSites()[handbook][audience];
      // Every page of the fixture, and of the real handbook every page once.
      const both = handbook === 'fixture' || audience === 'candidate';
      const pages = both ? pagesOf(site) : pagesOfInterviewers(site);
      expect(pages.length).toBeGreaterThan(10);
      const wrong = pages.flatMap((file) =>
        objections(readFileSync(join(site, file), 'utf8')).map((objection) => `${file}: ${objection}`),
      );
      expect(wrong).toEqual([]);
    },
  );

  it.each([
    ['<pre tabindex="0" tabindex="0">a</pre>', 'no-dup-attr: Attribute "tabindex" duplicated'],
    ['<p style="color: red">a</p>', 'no-inline-style: Inline style is not allowed'],
    ['<div role="region" aria-label="a">a</div>', 'prefer-native-element: Prefer to use the native <section> element'],
    ['<p><div>a</div></p>', 'no-implicit-close: Element <p> is implicitly closed by adjacent <div>'],
  ])('would be found wanting with %s', (html, expected) => {
    expect(objections(pageWith('<p>a</p>'))).toEqual([]);
    expect(objections(pageWith(html))).toContain(expected);
  });

  it.each(HANDBOOKS.flatMap((handbook) => SITES.map((audience) => [handbook, audience] as const)))(
    'of the %s handbook’s %s site has no table but in a box that scrolls, which the keyboard reaches and which has a name, or one that stacks',
    (handbook, audience) => {
      const site = testSites()[handbook][audience];
      const tables = pagesOf(site).flatMap((file) =>
        elementsOf(readPage(site, file), 'table').map((table) => ({ file, table })),
      );
      const inBox = ({ table }: (typeof tables)[number]) => {
        const box = table.parentNode as Element;
        return (
          hasClass(box, 'table-scroll') &&
          attribute(box, 'tabindex') === '0' &&
          (attribute(box, 'aria-label') ?? '').trim() !== ''
        );
      };
      const [boxed, others] = [tables.filter(inBox), tables.filter((one) => !inBox(one))];
      expect(boxed.length).toBeGreaterThan(0);
      const loose = others.filter(({ table }) => !hasClass(table, 'stacks'));
      expect(loose.map(({ file }) => file)).toEqual([]);
    },
  );

  it('would be found wanting with two menus of one name', () => {
    const menus = '<nav aria-label="Main">a</nav><nav aria-label="Main">b</nav>';
    expect(objections(pageWith(menus)).filter((objection) => objection.startsWith('unique-landmark'))).toHaveLength(2);
  });
});

interface Fragment {
  url: string;
  content: string;
}
const fragmentsOf = (site: string) =>
  filesBelow(site)
    .filter((file) => file.endsWith('.pf_fragment'))
    .map((file) => JSON.parse(unpack(readFileSync(join(site, file))).toString('utf8')) as Fragment);
const wordsIn = (text: string) => new Set(text.match(/[\p{L}\p{N}]+/gu) ?? []);

describe('The search index', () => {
  it.each(HANDBOOKS.flatMap((handbook) => SITES.map((audience) => [handbook, audience] as const)))(
    'of the %s handbook’s %s site has no word that two of a page have run into',
    (handbook, audience) => {
      const site = testSites()[handbook][audience];
      const fragments = fragmentsOf(site);
      expect(fragments.length).toBeGreaterThan(5);
      const glued = fragments.flatMap(({ url, content }) => {
        const own = wordsOfPage(readPage(site, `${url.slice(1)}index.html`));
        return [...wordsIn(content).difference(own)].map((word) => `${url}: ${word}`);
      });
      expect(glued).toEqual([]);
    },
  );

  it('has each fact of an interview as its words, and the agenda once', () => {
    const { content } = fragmentsOf(testSites().fixture.candidate).find(
      ({ url }) => url === '/interviews/bench-exercise/',
    )!;
    expect(content).toContain('Duration 45 minutes You meet 1–2 people');
    expect(content).not.toMatch(/\d{4,}/);
  });
});
