import { withBase } from '../../handbook/base-path.ts';
import type { RemarkWords } from '../../words/definition.ts';
import { drawComponent } from './draw-component.ts';
import { isElement, isTag, propertyOf, textOf, type Node, type Properties } from './nodes.ts';

/** Code in a body, still without its colours. */
export interface Code {
  code: string;
  lang: string;
}

/** A block of a body as it was written from its tree. */
export interface Block {
  /** Line of the file on which the block begins. */
  line: number;
  pieces: (string | Code)[];
}

/** How links are written, and whether code is left to be coloured. */
export interface Writing {
  /** Base path of the site; begins and ends with a slash. */
  base: string;
  coloured: boolean;
  /** What the components say of themselves; left out where there are none. */
  words?: RemarkWords;
}

const VOID = new Set(['br', 'hr', 'img', 'input']);

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#x27;' };
const escaped = (text: string, characters: RegExp) => text.replace(characters, (character) => ESCAPES[character]!);

/** The mark of a picture, which Astro replaces wherever it meets it, in a text too. */
const PICTURE_MARK = '__ASTRO_IMAGE_';

const inText = (text: string) => escaped(text, text.includes(PICTURE_MARK) ? /[&<>"]/g : /[&<>]/g);
const inAttribute = (text: string) => escaped(text, /[&<>"']/g);

/** The name of an attribute, from that of a property: `className` is `class`, `ariaLabel` is `aria-label`. */
function attributeName(property: string): string {
  if (property === PICTURE_MARK) return property;
  if (property === 'className') return 'class';
  if (/^aria[A-Z]/.test(property)) return `aria-${property.slice(4).toLowerCase()}`;
  if (/^data[A-Z]/.test(property)) return property.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  return property.toLowerCase();
}

/** The path of a picture, as its file is called. */
const pathOf = (image: Node) => decodeURI(propertyOf(image, 'src'));

/** The cells of a table, or of a part of it, in their order. */
const cellsIn = (node: Node): Node[] =>
  isElement(node, 'th', 'td') ? [node] : (node.children ?? []).flatMap((child) => cellsIn(child));

/** What a table is called for those who do not see it: what its columns are, or all its words where they have no heads. */
function nameOfTable(table: Node): string {
  const texts = (part: Node | undefined) =>
    part === undefined
      ? []
      : cellsIn(part)
          .map((cell) => textOf(cell).trim())
          .filter((text) => text !== '');
  const heads = texts(table.children?.find((child) => isElement(child, 'thead')));
  return (heads.length > 0 ? heads : texts(table)).join(', ');
}

/** Writes the blocks of a tree as HTML. */
class Writer {
  #pieces: (string | Code)[] = [];
  #html = '';
  readonly #writing: Writing;
  /** How often each picture was met: Astro tells the uses of one picture apart by their number. */
  readonly #pictures = new Map<string, number>();

  constructor(writing: Writing) {
    this.#writing = writing;
  }

  block(node: Node): (string | Code)[] {
    this.#pieces = [];
    this.#html = '';
    this.#node(node);
    if (this.#html !== '') this.#pieces.push(this.#html);
    return this.#pieces;
  }

  #node(node: Node): void {
    if (node.type === 'text') this.#html += inText(node.value ?? '');
    else if (node.type === 'element') this.#element(node);
    else if (isTag(node) && this.#writing.words) this.#element(drawComponent(node, this.#writing.words));
    else throw new Error(`A node of the type ${node.type} cannot be written.`);
  }

  #element(node: Node): void {
    if (node.tagName !== 'table') {
      this.#tag(node);
      return;
    }
    // A wide one scrolls in a box as those of src/components/parts/ScrollTable.astro do, which the keyboard reaches and whose name is
    // said. It is no landmark: a text may have many tables, and two of the same columns.
    this.#html += `<div class="table-scroll" role="group" tabindex="0" aria-label="${inAttribute(nameOfTable(node))}">`;
    this.#tag(node);
    this.#html += '</div>';
  }

  #tag(node: Node): void {
    const tag = node.tagName!;
    const code = node.children?.find((child) => isElement(child, 'code'));
    if (tag === 'pre' && code && this.#writing.coloured) {
      if (this.#html !== '') this.#pieces.push(this.#html);
      this.#html = '';
      this.#pieces.push({ code: textOf(code).replace(/\n$/, ''), lang: code.data?.lang ?? 'plaintext' });
      return;
    }
    this.#html += `<${tag}`;
    for (const [name, value] of Object.entries(this.#properties(node))) this.#attribute(attributeName(name), value);
    this.#html += '>';
    if (VOID.has(tag)) return;
    node.children?.forEach((child) => {
      this.#node(child);
    });
    this.#html += `</${tag}>`;
  }

  /** What an element is given besides what stands in the text. */
  #properties(node: Node): Properties {
    const { properties = {} } = node;
    switch (node.tagName) {
      case 'a':
        return { ...properties, href: withBase(this.#writing.base, propertyOf(node, 'href')) };
      case 'img':
        return this.#picture(node);
      // Wider than a phone, it scrolls by itself, and can be reached with the keyboard to do so.
      case 'pre':
        return 'tabindex' in properties ? properties : { ...properties, tabIndex: 0 };
      case 'th':
      case 'td':
        return aligned(properties);
      default:
        return properties;
    }
  }

  /** A picture beside the entry: Astro puts the file's final address, width and height in the place of the mark. */
  #picture(node: Node): Properties {
    const rest = Object.fromEntries(Object.entries(node.properties ?? {}).filter(([name]) => name !== 'src'));
    const path = pathOf(node);
    const index = this.#pictures.get(path) ?? 0;
    this.#pictures.set(path, index + 1);
    return { [PICTURE_MARK]: JSON.stringify({ ...rest, src: path, index }) };
  }

  #attribute(name: string, value: Properties[string]): void {
    if (value === undefined || value === null || value === false) return;
    if (value === true) this.#html += ` ${name}`;
    else this.#html += ` ${name}="${inAttribute(Array.isArray(value) ? value.join(' ') : String(value))}"`;
  }
}

/** A cell of a column that is aligned says so by a class: a strict content security policy refuses its style. */
function aligned({ style, align, ...rest }: Properties): Properties {
  const side = /(?:left|center|right)/.exec(String(align ?? style ?? ''))?.[0];
  return side === undefined ? rest : { ...rest, class: `align-${side}` };
}

/** An element as HTML, such as coloured code. */
export function writeElement(node: Node): string {
  const [html] = new Writer({ base: '/', coloured: false }).block(node);
  return typeof html === 'string' ? html : '';
}

/**
 * A tree as HTML, block by block. Only what the check knows can be written: elements, text, components.
 * @throws {Error} at any other node, such as raw HTML.
 */
export function writeBlocks(tree: Node, firstLine: number, writing: Writing): Block[] {
  const writer = new Writer(writing);
  let line = firstLine;
  return (tree.children ?? []).map((node) => {
    line = node.position ? node.position.start.line + firstLine - 1 : line;
    return { line, pieces: writer.block(node) };
  });
}

/** The pictures in a tree, each once, as paths beside the entry. */
export function picturesIn(tree: Node): string[] {
  const paths = new Set<string>();
  const visit = (node: Node) => {
    if (isElement(node, 'img')) paths.add(pathOf(node));
    node.children?.forEach(visit);
  };
  visit(tree);
  return [...paths];
}
