import { markdownToHast } from 'satteri';
import type { z } from 'zod';
import type { Issue } from '../handbook/issues.ts';
import { fieldsWith, valuesAt } from '../handbook/schema-walk.ts';
import { MARKDOWN, MEDIA_TYPE } from '../handbook/schemas/shared.ts';
import { asWritten } from './body/addresses.ts';
import { isHeading } from './body/headings.ts';
import { caught, forbiddenIn } from './body/html-net.ts';
import { isElement, textOf, type Node } from './body/nodes.ts';
import { writeElement } from './body/write-html.ts';
import { issueOf } from './issue-of.ts';

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

/** The HTML of a field, before the net has seen it. */
function drawn(text: string): string {
  const tree = markdownToHast(text, { features: { frontmatter: false, gfm: { footnotes: false } } });
  return (tree as Node).children!.map((node) => writeElement(plain(node, tree as Node, text))).join('');
}

const forbiddenInField = (html: string) => forbiddenIn(html, { forCandidates: false, base: '/' });

/**
 * A field that is written in Markdown, as HTML: paragraphs, lists, tables, emphasis and code. Links, pictures
 * and HTML are shown as text: only the body of an entry is checked for where they lead.
 * @throws {Error} if it holds what no page may have, which `fieldIssues` reports with its place before.
 */
export function fieldHtml(text: string): string {
  const html = drawn(text);
  const forbidden = forbiddenInField(html);
  if (forbidden !== undefined) throw new Error(caught(forbidden).message);
  return html === '' ? '' : `${html}\n`;
}

/** The fields of a schema that are written in Markdown. */
export const markdownFieldsOf = (schema: z.ZodType): (readonly string[])[] =>
  fieldsWith(schema, MEDIA_TYPE).flatMap(({ path, value }) => (value === MARKDOWN ? [path] : []));

/** What the net catches in the fields of an entry that are written in Markdown. */
export function fieldIssues(file: string, schema: z.ZodType, data: unknown): Issue[] {
  return markdownFieldsOf(schema).flatMap((field) =>
    valuesAt(data, field).flatMap(({ value, path }): Issue[] => {
      const forbidden = typeof value === 'string' ? forbiddenInField(drawn(value)) : undefined;
      if (forbidden === undefined) return [];
      return [issueOf(file, { path, ...caught(forbidden) }, 'body')];
    }),
  );
}
