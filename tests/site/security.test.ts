import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { headersOf } from '../../src/site/security-headers.ts';
import { attribute, elementsOf, pagesOf, readPage, type Element } from '../helpers/site-pages.ts';
import { CODE } from '../../src/site/settings.ts';
import { partOf } from '../docs/pages.ts';
import { withoutHashes } from '../docs/security.ts';
import { testSites } from '../helpers/site-shared.ts';

const policyOf = (site: string) =>
  new Map(headersOf(readFileSync(join(site, '_headers'), 'utf8'))).get('Content-Security-Policy')!;

/** What stands between the tags of an element, as the parser leaves it. */
const codeOf = (element: Element) => element.childNodes.map((child) => ('value' in child ? child.value : '')).join('');

/** Types of a script element that a browser runs; any other holds data. */
const RUNS = [undefined, '', 'module', 'text/javascript', 'importmap', 'speculationrules'];

/** Inline code of a page that a browser would run, or follow as a style sheet. */
const inlineCode = (site: string, file: string) =>
  elementsOf(readPage(site, file)).filter(
    (element) =>
      element.tagName === 'style' ||
      (element.tagName === 'script' &&
        attribute(element, 'src') === undefined &&
        RUNS.includes(attribute(element, 'type'))),
  );

const isCovered = (policy: string, code: string) =>
  policy.includes(`'sha256-${createHash('sha256').update(code).digest('base64')}'`);

describe.each(['candidate', 'interviewer'] as const)('The content security policy of the %s site', (audience) => {
  it.each(['real', 'fixture'] as const)('covers all inline code of every page of the %s handbook', (handbook) => {
    const site = testSites()[handbook][audience];
    const policy = policyOf(site);
    const all = pagesOf(site).flatMap((file) => inlineCode(site, file).map((element) => ({ file, element })));
    // Each page has some: what sets the scheme before the page is drawn, and what its parts bring.
    expect(all.length).toBeGreaterThan(2 * pagesOf(site).length);
    expect(
      all
        .filter(({ element }) => !isCovered(policy, codeOf(element)))
        .map(({ file, element }) => `${file}: <${element.tagName}> ${codeOf(element).trim().slice(0, 60)}`),
    ).toEqual([]);
  });

  it('is sent with the headers that docs/security.md shows, but for the hashes and the path', () => {
    const site = testSites().fixture[audience];
    const sent = withoutHashes(readFileSync(join(site, '_headers'), 'utf8')).trim();
    const shown = partOf(readFileSync(join(CODE, 'docs/security.md'), 'utf8'), 'headers')
      .replace(/^```$/gm, '')
      .trim();
    const plain = (headers: string) =>
      headers.replace(/^\/\S*?(?=(?:_astro|pagefind)\/)/gm, '/').replaceAll('public,', 'private,');
    expect(plain(sent)).toBe(plain(shown));
  });

  it('is made of the templates: it is the same for handbooks with other entries', () => {
    const { real, fixture } = testSites();
    expect(policyOf(real[audience])).toBe(policyOf(fixture[audience]));
  });

  it('allows neither code that came with an entry nor code that is made from text', () => {
    const policy = policyOf(testSites().fixture[audience]);
    expect(isCovered(policy, "document.title = 'taken over'")).toBe(false);
    expect(policy).toContain("script-src 'self' 'wasm-unsafe-eval' 'sha256-");
    expect(policy).not.toMatch(/'unsafe-eval'|'unsafe-hashes'|\*|https?:/);
    expect(policy).not.toContain("'unsafe-inline'");
  });

  it('needs no exception for styles in attributes, because no page has one', () => {
    const site = testSites().real[audience];
    const styled = pagesOf(site).filter((file) =>
      elementsOf(readPage(site, file)).some(({ attrs }) => attrs.some(({ name }) => name === 'style')),
    );
    expect(styled).toEqual([]);
  });

  it('needs no exception for scripts in attributes and addresses, because no page has one', () => {
    const site = testSites().real[audience];
    const found = pagesOf(site).flatMap((file) =>
      elementsOf(readPage(site, file)).flatMap((element) =>
        element.attrs
          .filter(({ name, value }) => /^on/i.test(name) || /^\s*javascript:/i.test(value))
          .map(({ name }) => `${file}: ${element.tagName} ${name}`),
      ),
    );
    expect(found).toEqual([]);
  });
});
