import { beforeAll, describe, expect, it } from 'vitest';
import { elementsOf, hasClass, pagesOf, readPage, textOf, type Element, type Node } from '../helpers/site-pages.ts';
import { testSites } from '../helpers/site-shared.ts';

/** A tree as text, in which neither the order of attributes nor the white space between blocks counts. */
function outline(node: Node, depth = 0): string[] {
  const indent = '  '.repeat(depth);
  if (node.nodeName === '#text' && 'value' in node) {
    const text = node.value.replace(/\s+/g, ' ');
    return text.trim() === '' ? [] : [`${indent}"${text}"`];
  }
  const children = 'childNodes' in node ? node.childNodes.flatMap((child) => outline(child, depth + 1)) : [];
  if (!('tagName' in node)) return [`${indent}${node.nodeName}`, ...children];
  const attributes = node.attrs.map(({ name, value }) => ` ${name}="${value}"`).sort();
  return [`${indent}<${node.tagName}${attributes.join('')}>`, ...children];
}

describe('A body of plain Markdown, rendered where it is loaded, and the same body with a component, rendered by MDX', () => {
  let plain: Element;
  let withComponent: Element;
  beforeAll(() => {
    const { candidate } = testSites().fixture;
    const prose = (id: string) =>
      elementsOf(readPage(candidate, `guides/${id}/index.html`)).find((element) => hasClass(element, 'prose'))!;
    plain = prose('corpus-plain');
    withComponent = prose('corpus-with-component');
  });

  it('become the same page', () => {
    const component = withComponent.childNodes.findIndex((node) => 'tagName' in node && hasClass(node, 'remark'));
    expect(component).toBeGreaterThan(0);
    expect(textOf(withComponent.childNodes[component]!).trim()).toBe('The end.');
    withComponent.childNodes.splice(component, 1);
    expect(outline(withComponent)).toEqual(outline(plain));
  });

  it('hold every kind of Markdown, so that there is something to compare', () => {
    const tags = new Set(elementsOf(plain).map((element) => element.tagName));
    for (const tag of [
      'em',
      'strong',
      'del',
      'code',
      'br',
      'h2',
      'h3',
      'ol',
      'ul',
      'input',
      'blockquote',
      'table',
      'pre',
      'a',
      'img',
      'hr',
      'sup',
    ]) {
      expect(tags, tag).toContain(tag);
    }
    expect(outline(plain).length).toBeGreaterThan(120);
  });

  it('put the base path, smart quotes and anchors where a reader expects them', () => {
    const ids = elementsOf(plain).flatMap((element) =>
      element.attrs.filter(({ name }) => name === 'id').map(({ value }) => value),
    );
    expect(ids).toEqual(
      expect.arrayContaining(['a-heading-with-emphasis--code', 'über-größe-naïve', 'same-name', 'same-name-1']),
    );
    expect(textOf(plain)).toContain('Escapes: * _ # [ ] < { } \\ and entities: & © é');
  });
});

describe('A title that would be markup', () => {
  const TITLE = "Corpus, plain </title><script>alert(1)</script> & 'more'";

  it.each(['candidate', 'interviewer'] as const)('is text wherever the %s site shows it', (side) => {
    const site = testSites().fixture[side];
    const page = readPage(site, 'guides/corpus-plain/index.html');
    const texts = (tag: string) => elementsOf(page, tag).map((element) => textOf(element));
    expect(texts('title')[0]?.split(' | ')[0]).toBe(TITLE);
    expect(texts('h1')).toEqual([TITLE]);
    // The page of the guide, and lists and search records that name it.
    const scripts = pagesOf(site).flatMap((file) => elementsOf(readPage(site, file), 'script'));
    expect(scripts.length).toBeGreaterThan(100);
    expect(scripts.filter(({ childNodes: [code] }) => code && 'value' in code && code.value === 'alert(1)')).toEqual(
      [],
    );
  });
});
