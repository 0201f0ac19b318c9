import type { Body } from '../handbook/model.ts';
import { asWritten, linkProblem, pictureOf, type BodyPlace } from './body/addresses.ts';
import { shownAsTyped } from './body/as-typed.ts';
import { checkComponent } from './body/check-component.ts';
import { definedAgain } from './body/definitions.ts';
import { depthOf, headingsOf, isHeading } from './body/headings.ts';
import { hiddenCharacters } from './body/hidden-characters.ts';
import { caught, forbiddenIn } from './body/html-net.ts';
import {
  isElement,
  isFootnoteMark,
  isTag,
  propertyOf,
  textOf,
  walk,
  type Misread,
  type Node,
  type Refuse,
} from './body/nodes.ts';
import { parseBody } from './body/parse-body.ts';
import { readDifferently } from './body/portable.ts';
import { picturesIn, writeBlocks, type Block } from './body/write-html.ts';
import type { ReadProblem } from './read-text.ts';

export type { BodyPlace } from './body/addresses.ts';

/** A body as it was written for its page. */
export interface WrittenBody {
  blocks: Block[];
  /** Every heading of the page's text, for its list of contents. */
  headings: { depth: number; slug: string; text: string }[];
  /** Paths of its pictures, beside the entry. */
  pictures: string[];
}

/** A body that was read. */
export interface ReadBody {
  body: Body;
  /** Left out if anything is refused. */
  written?: WrittenBody;
  problems: ReadProblem[];
}

const REFUSED: Record<string, { message: string; fix: string }> = {
  mdxjsEsm: {
    message: 'The text has an import or export, and the body of an entry is text only.',
    fix: `Remove it. Components need no import: Aside, Steps, Details are there.`,
  },
  expression: {
    message: 'The text has an expression in braces, and the body of an entry is text only.',
    fix: 'Write the text out; for a brace itself write \\{.',
  },
  comment: {
    message: 'The text has a comment in braces, and the body of an entry is text only.',
    fix: 'Remove it. Notes to editors belong into the commit or the frontmatter, after a #.',
  },
};

/** What is wrong with a node by its type alone, wherever it stands. */
function refusedType(node: Node): { message: string; fix: string } | undefined {
  if (node.type === 'root' || node.type === 'element' || node.type === 'text' || isTag(node)) return undefined;
  if (node.type === 'mdxjsEsm') return REFUSED['mdxjsEsm'];
  return /^\s*\/\*/.test(node.value ?? '') ? REFUSED['comment'] : REFUSED['expression'];
}

/** Straight quotation marks, as an editor types them and as the rules on text look for them. */
const straight = (text: string) => text.replace(/[‘’]/g, "'").replace(/[“”]/g, '"');

/** Items of a tight list have their text without a paragraph around it. */
function paragraphsIn(node: Node): { first: Node; text: string }[] {
  if (isElement(node, 'p')) return [{ first: node, text: textOf(node).trimEnd() }];
  if (!isElement(node, 'li')) return [];
  const inline = node.children!.filter(
    (child) =>
      !isElement(child, 'p', 'ul', 'ol', 'pre', 'blockquote', 'table', 'hr') && !isTag(child) && !isHeading(child),
  );
  const first = inline.find((child) => child.position);
  const text = inline.map(textOf).join('').trim();
  return first && text !== '' ? [{ first, text }] : [];
}

/** What rules and pages need to know of a body. */
function factsOf(tree: Node, text: string, firstLine: number): Body {
  const body: Body = { text, line: firstLine, headings: [], links: [], ids: [], paragraphs: [], pictures: [] };
  const placeOf = ({ position }: Node) => ({
    line: position!.start.line + firstLine - 1,
    column: position!.start.column,
  });
  for (const { node, ...heading } of headingsOf(tree)) {
    if (node.position) body.headings.push({ ...heading, ...placeOf(node) });
  }
  walk(tree, (node) => {
    const id = node.properties?.['id'];
    if (typeof id === 'string') body.ids.push(id);
    for (const { first, text: paragraph } of paragraphsIn(node))
      if (first.position) body.paragraphs.push({ text: straight(paragraph), ...placeOf(first) });
    if (isElement(node, 'a') && node.position && !isFootnoteMark(node))
      body.links.push({ url: asWritten(propertyOf(node, 'href')), ...placeOf(node) });
  });
  return body;
}

/** Refuses what a body may not have: one walk over the tree that becomes the page. Returns where its pictures lie. */
function checkTree(tree: Node, place: BodyPlace, refuse: Refuse): string[] {
  const pictures: string[] = [];
  walk(tree, (node, parent) => {
    const refused = refusedType(node);
    if (refused) refuse(node, refused.message, refused.fix);
    else if (isTag(node)) checkComponent(node, parent, refuse);
    else if (isElement(node, 'a') && !isFootnoteMark(node)) {
      const problem = linkProblem(propertyOf(node, 'href'), place);
      if (problem) refuse(node, problem.message, problem.fix);
    } else if (isElement(node, 'img')) {
      const picture = pictureOf(propertyOf(node, 'src'), place);
      if ('real' in picture) pictures.push(picture.real);
      else refuse(node, picture.message, picture.fix);
      if (propertyOf(node, 'alt').trim() === '')
        refuse(
          node,
          'The picture has no description.',
          'Write what it shows: ![A whiteboard with three boxes](./board.png).',
        );
    } else if (isHeading(node) && depthOf(node) === 1) {
      refuse(
        node,
        'The text has a heading of the first level, and that is the title of the page.',
        'Begin headings with ##.',
      );
    } else if (isElement(node, 'p') && textOf(node).startsWith(':::')) {
      refuse(
        node,
        'The text has a ::: block, which no page here draws.',
        'Write <Aside type="note"> … </Aside> instead.',
      );
    }
  });
  return pictures;
}

/** Line and column of an offset in a text. */
function placeAt(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset);
  return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
}

/** Reads the body of an entry: what rules and pages need of it, its page's text, and everything in it that is refused. */
export function readBody(text: string, place: BodyPlace): ReadBody {
  const inFile = (problem: ReadProblem): ReadProblem => ({ ...problem, line: problem.line + place.line - 1 });
  const parsed = parseBody(text, place.words);
  if ('problem' in parsed) {
    const body: Body = { text, line: place.line, headings: [], links: [], ids: [], paragraphs: [], pictures: [] };
    return { body, problems: [inFile(parsed.problem)] };
  }
  const { tree } = parsed;
  const body = factsOf(tree, text, place.line);
  const problems: ReadProblem[] = [];
  const refuse: Refuse = ({ position }, message, fix) =>
    problems.push(inFile({ line: position?.start.line ?? 1, column: position?.start.column ?? 1, message, fix }));
  body.pictures.push(...checkTree(tree, place, refuse));
  for (const { node, message, fix } of definedAgain(text)) refuse(node, message, fix);
  const refuseAt = ({ offset, ...problem }: Misread) => problems.push(inFile({ ...placeAt(text, offset), ...problem }));
  shownAsTyped(tree, text).forEach(refuseAt);
  hiddenCharacters(tree, text).forEach(refuseAt);
  if (problems.length === 0) readDifferently(text).forEach(refuseAt);
  if (problems.length > 0) return { body, problems };

  const base = place.base ?? '/';
  const blocks = writeBlocks(tree, place.line, { base, coloured: true, words: place.words });
  for (const { line, pieces } of blocks) {
    const html = pieces.map((piece) => (typeof piece === 'string' ? piece : '')).join('');
    const forbidden = forbiddenIn(html, { forCandidates: place.side === 'candidate', base });
    if (forbidden !== undefined) problems.push({ line, column: 1, ...caught(forbidden) });
  }
  if (problems.length > 0) return { body, problems };
  const headings = headingsOf(tree).map(({ depth, slug, text: words }) => ({ depth, slug, text: words }));
  return { body, written: { blocks, headings, pictures: picturesIn(tree) }, problems };
}
