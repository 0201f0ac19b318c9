/** A node of the tree of a body, as Sätteri gives it: an element of the page, text, or what MDX adds to them. */
export interface Node {
  type: string;
  position?: { start: Point; end: Point };
  children?: Node[];
  value?: string;
  /** Of an element: its name, such as `p`. */
  tagName?: string;
  properties?: Properties;
  /** Of a component or an HTML tag in MDX: its name, and what is given to it. */
  name?: string | null;
  attributes?: { type: string; name?: string; value?: unknown }[];
  data?: { lang?: string };
}

/** What an element has besides its children, by the names that the browser's own properties have. */
export type Properties = Record<string, string | number | boolean | string[] | null | undefined>;

/** A place in a body. Line and column count from 1, in the body; the offset from 0. */
interface Point {
  line: number;
  column: number;
  offset: number;
}

/** Something in a body that would be read otherwise than its editor meant it. */
export interface Misread {
  /** Where it begins in the body. */
  offset: number;
  message: string;
  fix: string;
}

/** A function that reports what is wrong at a node. */
export type Refuse = (node: Node, message: string, fix: string) => void;

export const isElement = (node: Node, ...names: string[]): boolean =>
  node.type === 'element' && names.includes(node.tagName!);

/** Whether a node was written as a tag: a component, or HTML. */
export const isTag = ({ type }: Node): boolean => type === 'mdxJsxFlowElement' || type === 'mdxJsxTextElement';

/** Whether a link is the mark of a footnote in a text, or the way back from the note. */
export const isFootnoteMark = ({ properties = {} }: Node): boolean =>
  'dataFootnoteRef' in properties || 'dataFootnoteBackref' in properties;

/** All text inside a node, code included and marks of footnotes left out. */
export function textOf(node: Node): string {
  if (node.type === 'text') return node.value ?? '';
  if (isFootnoteMark(node)) return '';
  return (node.children ?? []).map(textOf).join('');
}

/** Calls `visit` for a node and for everything below it that `visit` does not keep it from, parents first. */
export function walk(node: Node, visit: (node: Node, parent?: Node) => unknown, parent?: Node): void {
  if (visit(node, parent) === false) return;
  for (const child of node.children ?? []) walk(child, visit, node);
}

/** A property of an element that is text; empty if it has none. */
export function propertyOf(node: Node, name: string): string {
  const value = node.properties?.[name];
  return typeof value === 'string' ? value : '';
}

/** An attribute of a component: literal text, or nothing. */
export function attributeOf(node: Node, name: string): string | undefined {
  const value = node.attributes?.find((attribute) => attribute.name === name)?.value;
  return typeof value === 'string' ? value : undefined;
}
