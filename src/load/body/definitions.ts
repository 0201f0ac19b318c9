import { mdxToMdast } from 'satteri';
import { walk, type Node } from './nodes.ts';

interface Definition extends Node {
  identifier?: string;
  label?: string;
}

/**
 * Definitions of links, pictures and footnotes whose name was defined before: the page has the first one. The
 * tree of the page has no definitions, so they are read again, in the few bodies that have any.
 */
export function definedAgain(text: string): { node: Node; message: string; fix: string }[] {
  if (!text.includes(']:')) return [];
  const first = new Map<string, Node>();
  const found: ReturnType<typeof definedAgain> = [];
  walk(mdxToMdast(text, { features: { frontmatter: false } }) as Definition, (node) => {
    if (node.type !== 'definition' && node.type !== 'footnoteDefinition') return;
    const { identifier, label } = node as Definition;
    const footnote = node.type === 'footnoteDefinition';
    const key = `${footnote ? '^' : ''}${identifier!.toLowerCase()}`;
    const before = first.get(key);
    if (!before) {
      first.set(key, node);
      return;
    }
    const name = `[${footnote ? '^' : ''}${label ?? identifier!}]`;
    found.push({
      node,
      message: `${name} is defined twice, and only the first one counts.`,
      fix: 'Keep one of the two, or give this one another name and use that.',
    });
  });
  return found;
}
