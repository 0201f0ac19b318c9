import { existsSync, realpathSync } from 'node:fs';
import { dirname, resolve, sep } from 'node:path';
import GithubSlugger from 'github-slugger';
import { markdownToMdast, mdxToMdast } from 'satteri';
import { CONTENT_COMPONENTS } from '../handbook/content-components.ts';
import type { Body } from '../handbook/model.ts';
import type { Side } from '../handbook/kinds.ts';
import { suggestion } from '../handbook/suggest.ts';
import type { ReadProblem } from './read-text.ts';

/** The parts of a Markdown node that are read here. */
interface Node {
  type: string;
  position?: { start: { line: number; column: number; offset: number } };
  children?: Node[];
  value?: string;
  depth?: number;
  url?: string;
  alt?: string | null;
  name?: string | null;
  identifier?: string;
  attributes?: { type: string; name?: string; value?: unknown }[];
}

/** Where a body stands, for the paths in it. */
export interface BodyPlace {
  side: Side;
  /** Absolute path of the entry's file. */
  file: string;
  /** Absolute path, symlinks resolved, that no path in the body may leave. */
  sideRoot: string;
  /** Line of the file on which the body begins. */
  line: number;
}

/** The deepest nesting of quotes and lists: more is a slip, and would exhaust the stack. */
const MAX_NESTING = 60;

/**
 * A line that opens more quotes, lists or brackets than that. The parser is spared it: it recurses, and its
 * time grows with the square of what is open. (No space is allowed at the end of a step here, or a line could
 * be read in 2^60 ways.)
 */
const DEEP_LINE = /^(?:[ \t]*(?:>|(?:[*+-]|\d{1,9}[.)])(?=[ \t]))){60}|^[ \t]{200}|[[{<(]{60}/m;

const COMPONENT_TAG = new RegExp(`<(/?)(?:${Object.keys(CONTENT_COMPONENTS).join('|')})\\b`, 'g');

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

const REFUSED: Record<string, { message: string; fix: string }> = {
  mdxjsEsm: {
    message: 'The text has an import or export, and the body of an entry is text only.',
    fix: `Remove it. Components need no import: ${Object.keys(CONTENT_COMPONENTS).join(', ')} are there.`,
  },
  mdxFlowExpression: {
    message: 'The text has an expression in braces, and the body of an entry is text only.',
    fix: 'Write the text out; for a brace itself write \\{.',
  },
  mdxTextExpression: {
    message: 'The text has an expression in braces, and the body of an entry is text only.',
    fix: 'Write the text out; for a brace itself write \\{.',
  },
  html: { message: 'The text has raw HTML, and the body of an entry is Markdown only.', fix: 'Write it as Markdown.' },
};

/** All text inside a node, code left out. */
function plainText(node: Node): string {
  if (node.type === 'text') return node.value ?? '';
  if (node.type === 'inlineCode') return node.value ?? '';
  if (node.type === 'break') return ' ';
  return (node.children ?? []).map(plainText).join('');
}

const tooDeepAt = (line: number): ReadProblem => ({
  line,
  column: 1,
  message: 'The text is nested too deeply to be read.',
  fix: 'Take some of the quotes, lists or brackets inside one another apart.',
});

function syntaxProblem(error: unknown, line: number): ReadProblem {
  if (error instanceof RangeError) return tooDeepAt(line);
  const text = (error as Error).message.replace(/ \(mdx[^)]*\)$/, '');
  const place = /^(\d+):(\d+): /.exec(text);
  const comment = text.includes('create a comment in MDX');
  return {
    line: place ? Number(place[1]) + line - 1 : line,
    column: place ? Number(place[2]) : 1,
    message: comment
      ? 'The text has an HTML comment, and comments reach the reader’s page.'
      : `The text cannot be read as MDX here: ${(place ? text.slice(place[0].length) : text).replace(/\.$/, '')}.`,
    fix: comment
      ? 'Remove it. Notes to editors belong into the commit or the frontmatter, after a #.'
      : 'Close what was opened; for the character itself write \\< or \\{.',
  };
}

/** The first node below more than the allowed nesting. A loop, since recursion is what deep nesting exhausts. */
function tooDeep(tree: Node): Node | undefined {
  let level: Node[] = [tree];
  for (let depth = 0; depth <= MAX_NESTING && level.length > 0; depth++)
    level = level.flatMap((node) => node.children ?? []);
  return level[0];
}

/** Reads the body of an entry: what rules and pages need of it, and everything in it that is refused. */
export function readBody(text: string, place: BodyPlace): { body: Body; components: boolean; problems: ReadProblem[] } {
  const body: Body = { text, line: place.line, headings: [], links: [], paragraphs: [] };
  const problems: ReadProblem[] = [];
  let components = false;
  const deepAt = opensTooMuch(text);
  if (deepAt !== undefined) {
    return { body, components, problems: [tooDeepAt(text.slice(0, deepAt).split('\n').length + place.line - 1)] };
  }
  let tree: Node;
  try {
    tree = mdxToMdast(text, { features: { frontmatter: false } }) as unknown as Node;
  } catch (error) {
    return { body, components, problems: [syntaxProblem(error, place.line)] };
  }

  const deep = tooDeep(tree);
  if (deep) {
    return {
      body,
      components,
      problems: [
        { ...syntaxProblem(new RangeError(), place.line), line: (deep.position?.start.line ?? 1) + place.line - 1 },
      ],
    };
  }

  const slugger = new GithubSlugger();
  const definitions = new Map<string, string>();
  const placeOf = (node: Node) => ({
    line: (node.position?.start.line ?? 1) + place.line - 1,
    column: node.position?.start.column ?? 1,
  });
  const refuse = (node: Node, message: string, fix: string) => problems.push({ ...placeOf(node), message, fix });

  const collectDefinitions = (node: Node) => {
    if (node.type === 'definition' && node.identifier !== undefined) definitions.set(node.identifier, node.url ?? '');
    node.children?.forEach(collectDefinitions);
  };
  if (text.includes(']:')) collectDefinitions(tree);

  const visit = (node: Node): void => {
    const refused = REFUSED[node.type];
    if (refused) {
      const comment = /^\s*\/\*/.test(node.value ?? '');
      refuse(
        node,
        comment ? 'The text has a comment in braces, and the body of an entry is text only.' : refused.message,
        comment ? 'Remove it. Notes to editors belong into the commit or the frontmatter, after a #.' : refused.fix,
      );
    }
    switch (node.type) {
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement':
        components = true;
        checkComponent(node, refuse);
        break;
      case 'heading': {
        const heading = plainText(node);
        body.headings.push({ depth: node.depth ?? 2, slug: slugger.slug(heading), text: heading, ...placeOf(node) });
        if (node.depth === 1) {
          refuse(
            node,
            'The text has a heading of the first level, and that is the title of the page.',
            'Begin headings with ##.',
          );
        }
        break;
      }
      case 'paragraph': {
        const paragraph = plainText(node);
        body.paragraphs.push({ text: paragraph, ...placeOf(node) });
        if (paragraph.startsWith(':::')) {
          refuse(
            node,
            'The text has a ::: block, which no page here draws.',
            'Write <Aside type="note"> … </Aside> instead.',
          );
        }
        break;
      }
      case 'link':
      case 'linkReference': {
        const url = node.url ?? definitions.get(node.identifier ?? '') ?? '';
        const problem = linkProblem(url, place.side);
        if (problem) refuse(node, problem.message, problem.fix);
        body.links.push({ url, ...placeOf(node) });
        break;
      }
      case 'image':
      case 'imageReference': {
        const problem = imageProblem(node.url ?? definitions.get(node.identifier ?? '') ?? '', place);
        if (problem) refuse(node, problem.message, problem.fix);
        if (!node.alt?.trim()) {
          refuse(
            node,
            'The picture has no description.',
            'Write what it shows: ![A whiteboard with three boxes](./board.png).',
          );
        }
        break;
      }
    }
    node.children?.forEach(visit);
  };
  visit(tree);
  if (/(?:^|\n)[ \t]*\n(?: {4}|\t)/.test(`\n${text}`)) checkIndentedCode(text, refuse);
  return { body, components, problems };
}

type Refuse = (node: Node, message: string, fix: string) => void;

/** MDX knows no code by indentation, plain Markdown does: refused, so that an editor never meets the difference. */
function checkIndentedCode(text: string, refuse: Refuse): void {
  const visit = (node: Node): void => {
    if (node.type === 'code' && node.position && !/^[ \t]*(?:```|~~~)/.test(text.slice(node.position.start.offset))) {
      refuse(node, 'The text has code that is marked by indentation only.', 'Put it between lines of ```.');
    }
    node.children?.forEach(visit);
  };
  visit(markdownToMdast(text, { features: { frontmatter: false } }) as unknown as Node);
}

function checkComponent(node: Node, refuse: Refuse): void {
  const name = node.name ?? '';
  const component = Object.hasOwn(CONTENT_COMPONENTS, name) ? CONTENT_COMPONENTS[name] : undefined;
  if (!component) {
    const html = /^[a-z]/.test(name);
    refuse(
      node,
      html
        ? `The text has raw HTML (<${name}>), and the body of an entry is Markdown and known components only.`
        : `There is no component ${name === '' ? 'without a name' : `<${name}>`}. ${suggestion(name, Object.keys(CONTENT_COMPONENTS), 'component')}`,
      html ? 'Write it as Markdown.' : 'Use one of the known components.',
    );
    return;
  }
  const given = new Set<string>();
  for (const attribute of node.attributes ?? []) {
    const key = attribute.name ?? '';
    if (attribute.type !== 'mdxJsxAttribute' || (attribute.value !== null && typeof attribute.value !== 'string')) {
      refuse(
        node,
        `<${name}> has an attribute in braces, and attributes are literal text.`,
        'Write it in quotes: title="…".',
      );
      continue;
    }
    given.add(key);
    const known = Object.hasOwn(component.attributes, key) ? component.attributes[key] : undefined;
    if (!known) {
      refuse(
        node,
        `<${name}> has no attribute "${key}". ${suggestion(key, Object.keys(component.attributes), `attribute of <${name}>`)}`,
        'Remove it, or use one of the known attributes.',
      );
    } else if (known.values && !known.values.includes(String(attribute.value))) {
      refuse(
        node,
        `<${name} ${key}="${String(attribute.value)}">: expected one of ${known.values.join(', ')}.`,
        'Use one of the known values.',
      );
    }
  }
  for (const [key, { required, text }] of Object.entries(component.attributes)) {
    if (required && !given.has(key))
      refuse(node, `<${name}> needs the attribute "${key}": ${text}`, `Write <${name} ${key}="…">.`);
  }
}

/** What a URL is once a browser or a renderer has decoded it; undefined if it cannot be. */
function decoded(url: string): string | undefined {
  try {
    return decodeURIComponent(url);
  } catch {
    return undefined;
  }
}

function linkProblem(url: string, side: Side): { message: string; fix: string } | undefined {
  const path = decoded(url);
  if (path === undefined || url === '') {
    return { message: `The link "${url}" is no address.`, fix: 'Write https://…, mailto:…, /path/ or #heading.' };
  }
  if (/^(?:https?:\/\/|mailto:|tel:|#)/i.test(path)) return undefined;
  if (!path.startsWith('/') || path.startsWith('//')) {
    return {
      message: `The link "${url}" is no address of a page: it names a file or another scheme.`,
      fix: 'Link to pages by their address on the site, such as /interviews/pairing-exercise/.',
    };
  }
  if (side === 'candidate' && /^\/+interviewer(?:\/|$)/.test(path)) {
    return {
      message: `The link "${url}" leads to the interviewer side, which candidates do not have.`,
      fix: 'Link to the page that candidates read, or move the sentence to the interviewer side.',
    };
  }
  return undefined;
}

function imageProblem(url: string, place: BodyPlace): { message: string; fix: string } | undefined {
  const path = decoded(url);
  if (path === undefined || !/^\.{1,2}\//.test(path)) {
    return {
      message: `The picture "${url}" is no file beside the entry.`,
      fix: 'Put the picture into this side of the content and name it with ./ at the beginning. Nothing is loaded from elsewhere.',
    };
  }
  const target = resolve(dirname(place.file), path);
  if (!existsSync(target)) {
    return { message: `The picture "${url}" does not exist.`, fix: 'Add the file, or correct its name.' };
  }
  if (!(realpathSync(target) + sep).startsWith(place.sideRoot + sep)) {
    return {
      message: `The picture "${url}" lies outside of the ${place.side} side.`,
      fix: `Copy it below ${place.side}/, if its readers may see it.`,
    };
  }
  return undefined;
}
