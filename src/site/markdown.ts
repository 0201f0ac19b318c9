import { markdownToHast } from 'satteri';
import { asWritten } from '../load/body/addresses.ts';
import { caught, forbiddenIn } from '../load/body/html-net.ts';
import { isHeading } from '../load/body/headings.ts';
import { isElement, textOf, type Node } from '../load/body/nodes.ts';
import { writeElement } from '../load/body/write-html.ts';

const words = (value: string): Node => ({ type: 'text', value });

/** Whether a link or a picture is written with its address, and not with the name of a definition. */
const hasAddress = ({ position }: Node, source: string) =>
  !source.slice(position!.start.offset, position!.end.offset).endsWith(']');

/** What leads out of a field, or would be read by a browser, as it was written. */
function plain(node: Node, parent: Node, source: string): Node {
  if (node.type === 'raw') {
    const isBlock = parent.type === 'root' || isElement(parent, 'blockquote', 'li');
    const text = words(node.value!);
    return isBlock ? { type: 'element', tagName: 'p', properties: {}, children: [text] } : text;
  }
  if (isElement(node, 'a', 'img')) {
    const { alt = '', href, src } = node.properties as { alt?: string; href?: string; src?: string };
    const text = isElement(node, 'a') ? textOf(node) : alt;
    const url = asWritten(href ?? src ?? '');
    return words(url.endsWith(text) || !hasAddress(node, source) ? text : `${text} (${url})`);
  }
  const children = node.children?.map((child) => plain(child, node, source));
  return { ...node, ...(isHeading(node) && { tagName: 'h5' }), ...(children && { children }) };
}

/**
 * A field that is written in Markdown, as HTML: paragraphs, lists, tables, emphasis and code. Links, pictures
 * and HTML are shown as text: only the body of an entry is checked for where they lead.
 * @throws {Error} if it holds what no page may have.
 */
export function fieldHtml(text: string): string {
  const tree = markdownToHast(text, { features: { frontmatter: false, gfm: { footnotes: false } } });
  const html = (tree as Node).children!.map((node) => writeElement(plain(node, tree as Node, text))).join('');
  const forbidden = forbiddenIn(html, { forCandidates: false, base: '/' });
  if (forbidden !== undefined) throw new Error(caught(forbidden).message);
  return html === '' ? '' : `${html}\n`;
}
