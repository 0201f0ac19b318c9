import GithubSlugger from 'github-slugger';
import { isElement, textOf, walk, type Node } from './nodes.ts';

const HEADINGS = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'];

export const isHeading = (node: Node): boolean => isElement(node, ...HEADINGS);

/** The depth of a heading, from 1. */
export const depthOf = (heading: Node): number => Number(heading.tagName![1]);

/** Gives each heading its id: its words as the page shows them, and a number where an id would stand twice. */
export function giveHeadingIds(tree: Node): void {
  const slugger = new GithubSlugger();
  const without: Node[] = [];
  walk(tree, (node) => {
    // The parser gives ids to what it adds itself: the footnotes and their heading.
    const id = node.properties?.['id'];
    if (typeof id === 'string') slugger.slug(id);
    else if (isHeading(node)) without.push(node);
  });
  for (const heading of without) heading.properties = { ...heading.properties, id: slugger.slug(textOf(heading)) };
}

/** The headings of a tree as the page lists them, the one above footnotes too. */
export function headingsOf(tree: Node): { node: Node; depth: number; slug: string; text: string }[] {
  const found: ReturnType<typeof headingsOf> = [];
  walk(tree, (node) => {
    if (isHeading(node))
      found.push({ node, depth: depthOf(node), slug: node.properties!['id'] as string, text: textOf(node) });
  });
  return found;
}
