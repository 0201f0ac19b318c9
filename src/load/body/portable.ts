import { markdownToMdast } from 'satteri';
import { CONTENT_COMPONENTS } from '../../handbook/content-components.ts';
import { walk, type Misread, type Node } from './nodes.ts';

/** What makes Markdown and MDX read a text in two ways: an indented line after an empty one, or a tag. */
const MAY_DIFFER = /(?:^|\n)[ \t]*\n(?: {4}|\t)|<[a-z!?/]/i;

const COMPONENT_TAG = new RegExp(`</?(?:${Object.keys(CONTENT_COMPONENTS).join('|')})\\b[^>]*>`, 'g');

const firstLine = (text: string) => text.split('\n', 1)[0]!.trim();

/**
 * Where plain Markdown, as editors and code hosts show it, would read the text of a sound body in another
 * way. The page would be right, and whoever reviews the text beside it would see something else.
 */
export function readDifferently(text: string): Misread[] {
  if (!MAY_DIFFER.test(`\n${text}`)) return [];
  const found: Misread[] = [];
  const plain = text.replace(COMPONENT_TAG, (tag) => tag.replace(/[^\n]/g, 'x'));
  walk(markdownToMdast(plain, { features: { frontmatter: false } }) as Node, (node) => {
    const offset = node.position?.start.offset ?? 0;
    // Code by indentation holds its first line as it is written; code in a fence begins after that.
    if (node.type === 'code' && node.value !== '' && firstLine(plain.slice(offset)) === firstLine(node.value!)) {
      found.push({
        offset,
        message: 'The text has code that is marked by indentation only.',
        fix: 'Put it between lines of ```.',
      });
    } else if (node.type === 'html') {
      // What stands before the tag belongs to it: the spaces of its line.
      const [tag, before] = [/<[/\w!?-]*/.exec(node.value!)?.[0] ?? '<', node.value!.indexOf('<')];
      found.push({
        offset: offset + Math.max(0, before),
        message: `The text has a line that begins with a tag (${tag}…) inside of code, and there the code ends for plain Markdown.`,
        fix: 'Keep the code on one line, or put it between lines of ```.',
      });
    }
  });
  return found;
}
