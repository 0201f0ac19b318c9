import { mdxToHast } from 'satteri';
import { CONTENT_COMPONENTS } from '../../handbook/content-components.ts';
import type { RemarkWords } from '../../words/definition.ts';
import type { ReadProblem } from '../read-text.ts';
import { drawAlerts } from './alerts.ts';
import { giveHeadingIds } from './headings.ts';
import type { Node } from './nodes.ts';
import { syntaxProblem, tooDeepAt, tooWideAt } from './syntax-problem.ts';

/** The deepest nesting of quotes and lists: more is a slip, and would exhaust the stack. */
const MAX_NESTING = 60;

/**
 * A line that opens more quotes, lists or brackets than that. The parser is spared it: it recurses, and its
 * time grows with the square of what is open. (No space is allowed at the end of a step here, or a line could
 * be read in 2^60 ways.)
 */
const DEEP_LINE = /^(?:[ \t]*(?:>|(?:[*+-]|\d{1,9}[.)])(?=[ \t]))){60}|^[ \t]{200}|[[{<(]{60}/m;

const COMPONENT_TAG = new RegExp(`<(/?)(?:${Object.keys(CONTENT_COMPONENTS).join('|')})\\b`, 'g');

/** The text with its code between fences left empty: the limits below do not speak of it. Lines stay lines. */
function withoutFenced(text: string): string {
  let fence: string | undefined;
  const outside = (line: string): string => {
    const mark = /^[ \t]*(```+|~~~+)/.exec(line)?.[1];
    if (fence === undefined) fence = mark;
    else if (mark?.startsWith(fence)) fence = undefined;
    else return '';
    return mark === undefined ? line : '';
  };
  return text.split('\n').map(outside).join('\n');
}

/** More columns than any page could show. Each row is filled up to the width of the first one. */
const WIDE_ROW = /(?:\|[^|\n]*){100}/;

/** Where a text opens more than it can be read with; undefined for nearly every text. */
function opensTooMuch(text: string): number | undefined {
  const line = DEEP_LINE.exec(text);
  if (line) return line.index;
  let depth = 0;
  for (const { 1: closes, index } of text.matchAll(COMPONENT_TAG)) {
    depth += closes === '' ? 1 : -1;
    if (depth > MAX_NESTING) return index;
  }
  return undefined;
}

/** More quotation marks than one paragraph has: the parser's time for making them curly grows with their square. */
const MOST_QUOTES = 200;

/** Whether marks are made curly: in every text but one with such a paragraph, which keeps them as typed. */
const hasOrdinaryQuotes = (unfenced: string): boolean =>
  unfenced.split(/\n[ \t]*\n/).every((block) => (block.match(/["']/g)?.length ?? 0) <= MOST_QUOTES);

/** The first node below more than the allowed nesting. A loop, since recursion is what deep nesting exhausts. */
function tooDeep(tree: Node): Node | undefined {
  let level: Node[] = [tree];
  for (let depth = 0; depth <= MAX_NESTING && level.length > 0; depth++)
    level = level.flatMap((node) => node.children ?? []);
  return level[0];
}

/**
 * The one reading of a body: the tree that the checks walk is the tree that is written as the page. MDX is
 * what it is read as, since only that has components, and no HTML that could pass as text.
 */
export function parseBody(text: string, words: RemarkWords): { tree: Node } | { problem: ReadProblem } {
  const deepAt = opensTooMuch(text);
  if (deepAt !== undefined) return { problem: tooDeepAt(text.slice(0, deepAt).split('\n').length) };
  const unfenced = withoutFenced(text);
  const wide = unfenced.split('\n').findIndex((line) => WIDE_ROW.test(line));
  if (wide !== -1) return { problem: tooWideAt(wide + 1) };
  let tree: Node;
  try {
    const { title, back } = words.footnotes;
    const features = {
      frontmatter: false,
      smartPunctuation: hasOrdinaryQuotes(unfenced),
      gfm: { footnotes: { label: title, backLabel: back } },
    };
    tree = mdxToHast(text, { features }) as Node;
  } catch (error) {
    return { problem: syntaxProblem(error, text) };
  }
  const deep = tooDeep(tree);
  if (deep) return { problem: tooDeepAt(deep.position?.start.line ?? 1) };
  drawAlerts(tree, words);
  giveHeadingIds(tree);
  return { tree };
}
