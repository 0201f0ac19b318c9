import { mdxToMdast } from 'satteri';
import { capital } from '../../handbook/text/capital.ts';
import type { RemarkWords } from '../../words/definition.ts';
import { edited, type Edit } from '../edits.ts';
import { ALERTS } from './alerts.ts';
import { attributeOf, isTag, walk, type Node } from './nodes.ts';

/** What becomes of the addresses in a text, and what its remarks are called. */
export interface PlainMarkdown {
  address: (url: string) => string;
  picture: (url: string) => string;
  words: RemarkWords;
}

const OPENING = /^<\w+(?:\s+[\w-]+=(?:"[^"]*"|'[^']*'))*\s*>/;
const ALERT = /^([ \t]*(?:>[ \t]?)+)\[!([A-Za-z]+)\][ \t]*$/;

const rangeOf = ({ position }: Node) => ({ start: position!.start.offset, end: position!.end.offset });

/** What the lines of a block begin with that begins at an offset: marks of quotes, and spaces where a list has its mark. */
const marginAt = (text: string, offset: number): string =>
  text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset).replace(/[^>\s]/g, ' ');

const quoted = (text: string) =>
  text
    .split('\n')
    .map((line) => `> ${line}`.trimEnd())
    .join('\n');

/** A component as Markdown: a remark is a quote under its name, what could be folded stands under its heading. */
function drawn(node: Node, inside: string, { remark }: RemarkWords): string {
  if (node.name === 'Aside') {
    const type = (attributeOf(node, 'type') ?? 'note') as keyof typeof remark;
    return quoted(`**${attributeOf(node, 'title') ?? capital(remark[type])}**\n\n${inside}`);
  }
  return node.name === 'Details' ? `**${attributeOf(node, 'summary') ?? ''}**\n\n${inside}` : inside;
}

/** The edit that puts another address into a link, a picture or a definition: behind the text that it may have. */
function readdressed(text: string, node: Node & { url?: string }, address: (url: string) => string): Edit[] {
  const { start, end } = rangeOf(node);
  const { url = '' } = node;
  const last = node.children?.at(-1);
  const place = text.slice(0, end).indexOf(url, last ? rangeOf(last).end : start);
  const other = address(url);
  return place === -1 || url === '' || other === url ? [] : [{ start: place, end: place + url.length, text: other }];
}

/** The first line of an alert, as the name that its remark has. */
function alertName(text: string, node: Node, { remark, important }: RemarkWords): Edit[] {
  const { start } = rangeOf(node);
  const lineEnd = text.indexOf('\n', start);
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const line = text.slice(lineStart, lineEnd === -1 ? text.length : lineEnd);
  const [, margin, kind] = ALERT.exec(line) ?? [];
  if (margin === undefined || !Object.hasOwn(ALERTS, kind!.toUpperCase())) return [];
  const { type, titled } = ALERTS[kind!.toUpperCase()]!;
  const name = titled ? important : capital(remark[type as keyof typeof remark]);
  return [{ start: lineStart + margin.length, end: lineStart + line.length, text: `**${name}**\n${margin.trimEnd()}` }];
}

/**
 * The text of an entry as Markdown that any program reads: without components, and with the addresses that links and
 * pictures have where it goes. The text is a sound one, which the check has read.
 */
export function plainMarkdown(text: string, given: PlainMarkdown): string {
  const within = (nodes: readonly Node[], start: number, end: number): string => {
    const edits: Edit[] = [];
    for (const top of nodes)
      walk(top, (node) => {
        if (isTag(node)) {
          edits.push(component(node));
          return false;
        }
        if (node.type === 'image') edits.push(...readdressed(text, node, given.picture));
        else if (node.type === 'link' || node.type === 'definition')
          edits.push(...readdressed(text, node, given.address));
        else if (node.type === 'blockquote') edits.push(...alertName(text, node, given.words));
        return true;
      });
    return edited(text, edits, start, end);
  };
  const component = (node: Node): Edit => {
    const { start, end } = rangeOf(node);
    const margin = marginAt(text, start);
    const whole = text.slice(start, end);
    const inside = within(
      node.children ?? [],
      start + (OPENING.exec(whole)?.[0].length ?? 0),
      start + Math.max(0, whole.lastIndexOf('</')),
    );
    const own = inside
      .split('\n')
      .map((line) => (line.startsWith(margin) ? line.slice(margin.length) : line.trimStart()))
      .join('\n')
      .trim();
    const [first = '', ...rest] = drawn(node, own, given.words).split('\n');
    return { start, end, text: [first, ...rest.map((line) => `${margin}${line}`.trimEnd())].join('\n') };
  };
  const tree = mdxToMdast(text, { features: { frontmatter: false } }) as Node;
  return within([tree], 0, text.length).trim();
}
