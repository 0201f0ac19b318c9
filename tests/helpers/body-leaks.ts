import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;

const ELEMENTS = new Set(
  'a aside blockquote br code del details div em h2 h3 h4 h5 h6 hr img input li ol p pre section span strong summary sup table tbody td th thead tr ul'.split(
    ' ',
  ),
);

/** Where a browser would go from a page of the site. */
function leadsWrong(href: string): boolean {
  const url = new URL(href, 'https://handbook.invalid/guides/trial/');
  if (url.origin === 'https://handbook.invalid') return decodeURIComponent(url.pathname).startsWith('/interviewer');
  return !['http:', 'https:', 'mailto:', 'tel:'].includes(url.protocol) || href.startsWith('//');
}

function wrongAttribute(tag: string, name: string, value: string): boolean {
  if (name.startsWith('on') || ['src', 'srcset', 'action', 'formaction', 'srcdoc'].includes(name)) return true;
  if (name === 'href') return tag !== 'a' || leadsWrong(value);
  if (name === 'style') return /url|expression|[<>]/i.test(value);
  if (name !== '__astro_image_') return false;
  const { src } = JSON.parse(value) as { src: string };
  return !['./board.png', '../interview-types/room.png'].includes(src);
}

/**
 * Everything in the HTML of a candidates' page that must not be there, read as a browser reads it: with a
 * parser, and by words, that the code under test does not share.
 */
export function leaksIn(html: string): string[] {
  const found: string[] = [];
  const visit = (node: Node): void => {
    if (node.nodeName === '#comment' || node.nodeName === '#documentType') found.push(node.nodeName);
    if ('tagName' in node) {
      if (!ELEMENTS.has(node.tagName)) found.push(`<${node.tagName}>`);
      for (const { name, value } of node.attrs)
        if (wrongAttribute(node.tagName, name, value)) found.push(`${name}="${value}"`);
    }
    if ('childNodes' in node) node.childNodes.forEach(visit);
  };
  visit(parseFragment(html));
  // Astro replaces the marks of pictures in the page without reading it.
  for (const [mark] of html.matchAll(/__ASTRO_IMAGE_="[^"]*"/g)) if (mark.includes('interviewer')) found.push(mark);
  return found;
}

/** The elements of a piece of HTML, and the remarks, which are known by their role. */
export function elementsIn(html: string): Set<string> {
  const found = new Set<string>();
  const visit = (node: Node): void => {
    if ('tagName' in node) {
      found.add(node.tagName);
      if (node.attrs.some(({ name, value }) => name === 'role' && value === 'note')) found.add('note');
    }
    if ('childNodes' in node) node.childNodes.forEach(visit);
  };
  visit(parseFragment(html));
  return found;
}
