import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';

export type Node = DefaultTreeAdapterTypes.Node;
export type Element = DefaultTreeAdapterTypes.Element;

/** Every file below a folder, as paths with forward slashes. */
export function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map((item) =>
      join(item.parentPath, item.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort();
}

/** What a folder holds: each file's name with the hash of its bytes, so that a difference names the file. */
export function hashesBelow(folder: string): Record<string, string> {
  return Object.fromEntries(
    filesBelow(folder).map((file) => [
      file,
      createHash('sha256')
        .update(readFileSync(join(folder, file)))
        .digest('hex'),
    ]),
  );
}

/** The pages of a site, as paths of their files. */
export const pagesOf = (site: string) => filesBelow(site).filter((file) => file.endsWith('.html'));

/** The pages that the interviewers' site has and the candidates' has not: what both have differs by menus alone. */
export const pagesOfInterviewers = (site: string) => pagesOf(site).filter((file) => file.startsWith('interviewer/'));

/** The address of a page's file: `roles/index.html` is `/roles/`. */
export const addressOfFile = (file: string) => `/${file.replace(/(?:^|(?<=\/))index\.html$/, '')}`;

/** The page of an address. */
export const fileOfAddress = (address: string) => `${address.slice(1)}${address.endsWith('/') ? 'index.html' : ''}`;

/** Reads a page as a browser without scripts does. */
export const readPage = (site: string, file: string) =>
  parse(readFileSync(join(site, file), 'utf8'), { scriptingEnabled: false });

/** What is directly in a node; for a template, what it holds ready. */
export const childrenOf = (node: Node): Node[] => [
  ...('childNodes' in node ? node.childNodes : []),
  ...('content' in node ? [node.content] : []),
];

/** A node and everything in it, in the order of the page. */
export function* nodesOf(node: Node): Generator<Node> {
  yield node;
  for (const child of childrenOf(node)) yield* nodesOf(child);
}

/** The elements of a page, or those with a tag. */
export function elementsOf(node: Node, tag?: string): Element[] {
  return [...nodesOf(node)].filter(
    (item): item is Element => 'tagName' in item && (tag === undefined || item.tagName === tag),
  );
}

/** An attribute of an element. */
export const attribute = (element: Element, name: string) => element.attrs.find((item) => item.name === name)?.value;

/** Whether an element has a class. */
export const hasClass = (element: Element, name: string) =>
  attribute(element, 'class')?.split(/\s+/).includes(name) ?? false;

/** The text of a node: what a reader sees, without scripts and styles. */
export function textOf(node: Node, separator = ' '): string {
  if ('tagName' in node && ['script', 'style', 'template'].includes(node.tagName)) return '';
  if (node.nodeName === '#text' && 'value' in node) return node.value;
  return childrenOf(node)
    .map((child) => textOf(child, separator))
    .join(separator)
    .replace(/\s+/g, ' ');
}

const INLINE = new Set(['a', 'abbr', 'code', 'del', 'em', 'mark', 'span', 'strong', 'sup', 'time']);
const isInline = (node: Node) => node.nodeName === '#text' || INLINE.has(node.nodeName);

/** The text of a page in which each block has lines of its own, and what stands in one line is as it was written. */
export function linesOf(node: Node): string {
  if ('tagName' in node && ['script', 'style', 'template', 'head'].includes(node.tagName)) return '';
  if (node.nodeName === '#text' && 'value' in node) return node.value.replace(/\s+/g, ' ');
  const inner = childrenOf(node).map(linesOf).join('');
  return isInline(node) ? inner : `\n${inner}\n`;
}

/** The words of a page, as its readers tell them apart. */
export const wordsOfPage = (page: Node): ReadonlySet<string> => new Set(linesOf(page).match(/[\p{L}\p{N}]+/gu) ?? []);

/** Code with an ending, as in `<code>Request-Id</code>s`, and the number of a footnote touch on purpose. */
const isOnPurpose = (before: Node, after: Node) =>
  after.nodeName === 'sup' || (before.nodeName === 'code' && /^s\b/.test(textOf(after, '')));

/** Places of a page where two things in a line run into one word, as in `Allowed.Bring your own.` */
export function runTogether(page: Node): string[] {
  // Code is coloured in pieces that touch.
  const inCode = new Set(elementsOf(page, 'pre').flatMap((code) => [...nodesOf(code)]));
  return [...nodesOf(page)]
    .filter((node) => !['script', 'style'].includes(node.nodeName) && !inCode.has(node))
    .flatMap((node) => {
      const children = childrenOf(node);
      return children.slice(1).flatMap((after, index) => {
        const before = children[index]!;
        const besides = isInline(before) && isInline(after);
        const [end, start] = [textOf(before, ''), textOf(after, '')];
        return besides &&
          !isOnPurpose(before, after) &&
          /[\p{L}\p{N}.,:;?!)]$/u.test(end) &&
          /^[\p{L}\p{N}(]/u.test(start)
          ? [`${end.slice(-30)}|${start.slice(0, 30)}`]
          : [];
      });
    });
}

/** The content of `<meta name="…">`. */
export function metaOf(page: Node, name: string): string | undefined {
  const meta = elementsOf(page, 'meta').find((item) => attribute(item, 'name') === name);
  return meta && attribute(meta, 'content');
}

/** Where a page sends its reader at once, if it does. */
export function refreshOf(page: Node): string | undefined {
  const meta = elementsOf(page, 'meta').find((item) => attribute(item, 'http-equiv')?.toLowerCase() === 'refresh');
  return meta && /url=(.*)$/i.exec(attribute(meta, 'content') ?? '')?.[1];
}

/** The page at an address of a site. */
export const pageAt = (site: string, address: string) => readPage(site, fileOfAddress(address));

/** Where each page of a site that only leads on leads to, by its address. */
export const redirectsOf = (site: string) =>
  Object.fromEntries(
    pagesOf(site).flatMap((file) => {
      const to = refreshOf(readPage(site, file));
      return to === undefined ? [] : [[addressOfFile(file), to]];
    }),
  );

/** The values of the first facts of a page, those in large letters. */
export function firstFactsOf(site: string, address: string): string[] {
  const facts = elementsOf(pageAt(site, address), 'dl').find((list) => hasClass(list, 'large'));
  return facts ? elementsOf(facts, 'dd').map((value) => textOf(value).trim()) : [];
}
