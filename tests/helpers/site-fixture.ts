import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { CORE_SCHEMA, dump, load } from 'js-yaml';
import sharp from 'sharp';
import { CODE } from '../../src/site/settings.ts';
import { filesBelow } from './site-pages.ts';
import { PICTURE, splitEntry } from './site-secrets.ts';

/** A small, complete handbook that the tests of the wall change in every way. */
export const FIXTURE = join(CODE, 'tests/fixtures/handbook');

/** Fields whose text is the name of something else, or one of a few words: nothing can be planted there. */
const FIXED = new Set([
  'competency',
  'session',
  'status',
  'for',
  'from',
  'rule',
  'lastRun',
  'lastDryRun',
  'lastReviewed',
  'exercise',
  'core',
  'does',
  'sessions',
  'secondary',
  'samePerson',
  'missing',
  'ifShort',
  'of',
  'role',
  'at',
  'box',
  'speaker',
  'line',
  'sign',
  'value',
  'moment',
  'stage',
  'to',
]);

/** Whether a field holds text of its own, and not the name of something on the candidate side. */
const isText = (path: readonly string[]) =>
  !FIXED.has(path.at(-1)!) && path.at(-1) !== 'variants' && !(path.at(-1) === 'id' && path.at(-2) === 'variants');

/** How the texts of an entry's file are changed. */
interface Edits {
  field: (text: string, path: string[]) => string;
  /** A block of the body, a title or a description. */
  block: (text: string) => string;
  picture: (name: string) => string;
}

/** Applies an edit to every text in some fields. */
export function editField(value: unknown, edit: Edits['field'], path: string[] = []): unknown {
  if (Array.isArray(value)) return value.map((item) => editField(item, edit, path));
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(
      Object.entries(value).map(([key, child]) => [key, editField(child, edit, [...path, key])]),
    );
  }
  return typeof value === 'string' ? edit(value, path) : value;
}

function editBody(body: string, { block, picture }: Edits): string {
  let code = false;
  const editLine = (line: string): string => {
    if (line.startsWith('```')) code = !code;
    if (line.startsWith('```') || line.trim() === '' || /^(?:<\/|\| -)/.test(line)) return line;
    if (code) return block(line);
    if (/^<[A-Z]/.test(line)) {
      return line.replace(
        /(title|summary)="([^"]*)"/g,
        (_all, name: string, text: string) => `${name}="${block(text)}"`,
      );
    }
    if (line.startsWith('![')) {
      return line.replace(
        /^!\[(.*)\]\(\.\/(.*)\)$/,
        (_all, alt: string, name: string) => `![${block(alt)}](./${picture(name)})`,
      );
    }
    if (line.startsWith('|')) return line.replace(/[^|]+(?= \|)/g, (cell) => ` ${block(cell.trim())}`);
    const [, mark, text] = /^([#\d.\s-]*)(.*)$/.exec(line)!;
    // An address of a page keeps its words: it says where something stands, not what it says.
    const parts = text!.split(/(\]\([^)]*\)|\[)/);
    return `${mark!}${parts.map((part) => (/^(?:\]\(|\[|\s*$)/.test(part) ? part : block(part))).join('')}`;
  };
  return body.split('\n').map(editLine).join('\n');
}

/** Applies edits to an entry's file. `then` gets its fields once more, before they are written. */
function editEntry(source: string, edits: Edits, then: (fields: unknown) => unknown = (fields) => fields): string {
  const { yaml, body } = splitEntry(source);
  const fields = then(editField(load(yaml, { schema: CORE_SCHEMA }), edits.field));
  return `---\n${dump(fields, { lineWidth: -1 })}---\n${editBody(body, edits)}`;
}

/** Words that are in no language, and that no stemmer shortens. */
function* canaryWords(): Generator<string> {
  for (let number = 0; ; number += 1) {
    const letters = [17576, 676, 26, 1].map((power) => String.fromCharCode(97 + (Math.floor(number / power) % 26)));
    yield `zq${letters.join('')}kx`;
  }
}

/**
 * Plants a word of its own in every string field and every block of text below `interviewer/`, in the names
 * of files that stand only there, and in those of pictures. The content stays valid.
 */
export class Planter {
  /** Each planted word with the place it stands in. */
  readonly canaries = new Map<string, string>();
  readonly #words = canaryWords();
  /** Ids and names that were changed: other fields mention them, such as roles the exercises of their interviews. */
  readonly #names = new Map<string, string>();

  plant(root: string): void {
    const side = join(root, 'interviewer');
    const pictures = new Map<string, string>();
    for (const file of filesBelow(side).filter((name) => PICTURE.test(name))) {
      const name = file.replace(PICTURE, (ending) => `-${this.#word(`${file}, its name`)}${ending}`);
      renameSync(join(side, file), join(side, name));
      pictures.set(basename(file), basename(name));
      if (name.endsWith('.svg')) this.#plantInSvg(join(side, name));
    }
    for (const file of filesBelow(side).filter((name) => name.endsWith('.mdx'))) {
      const path = join(side, file);
      writeFileSync(path, this.#plantInEntry(readFileSync(path, 'utf8'), file, pictures));
      if (existsSync(join(root, 'candidate', file))) continue;
      renameSync(path, path.replace(/\.mdx$/, `-${this.#word(`${file}, its name`)}.mdx`));
    }
  }

  #word(where: string): string {
    const word = this.#words.next().value as string;
    this.canaries.set(word, where);
    return word;
  }

  #plantInSvg(path: string): void {
    const source = readFileSync(path, 'utf8');
    writeFileSync(path, source.replace('</title>', ` ${this.#word(`${basename(path)}, title`)}</title>`));
  }

  #plantInEntry(source: string, file: string, pictures: ReadonlyMap<string, string>): string {
    const plant = (text: string, where: string) =>
      text.replace(/([.?!:]?)(\s*)$/, ` ${this.#word(`${file}, ${where}`)}$1$2`);
    const names = this.#names;
    const field = (text: string, path: string[]) => {
      if (!isText(path)) return text;
      const key = path.at(-1)!;
      const where = path.join('.');
      if (key === 'url') return `${text}/${this.#word(`${file}, ${where}`)}`;
      if (!['id', 'name', 'group', 'owner', 'person'].includes(key)) return plant(text, where);
      const name = `${text}${key === 'name' ? '_' : '-'}${this.#word(`${file}, ${where}`)}`;
      if (key === 'id' || key === 'name') names.set(text, name);
      return name;
    };
    return editEntry(
      source,
      { field, block: (text) => plant(text, 'text'), picture: (name) => pictures.get(name) ?? name },
      (fields) => editField(fields, (text, path) => mention(text, path, names)),
    );
  }
}

/** Mentions of an id or a name follow its change. */
function mention(text: string, path: readonly string[], names: ReadonlyMap<string, string>): string {
  if (['exercise', 'core', 'line'].includes(path.at(-1)!)) return names.get(text) ?? text;
  if (path.at(-1) !== 'template') return text;
  return text.replace(/\{\{(\w+)\}\}/g, (_all, name: string) => `{{${names.get(name) ?? name}}}`);
}

/** Replaces every text, heading, file name and picture below `interviewer/`, and the settings of the checks. */
export async function replaceInterviewerSide(root: string): Promise<void> {
  const side = join(root, 'interviewer');
  const files = filesBelow(side);
  const names = new Map(files.map((file, index) => [file, `other-${String(index)}${/\.[a-z]+$/.exec(file)![0]}`]));
  const pictures = new Map([...names].map(([file, name]) => [basename(file), name]));
  for (const [index, file] of files.entries()) {
    const path = join(side, dirname(file), names.get(file)!);
    const other = (text: string) => text.replace(/[a-z]+/gi, (word) => `wort${String((word.length * 7 + index) % 97)}`);
    if (file.endsWith('.mdx')) {
      const field = (text: string, at: string[]) => (isText(at) ? other(text) : text);
      const edits = { field, block: other, picture: (name: string) => pictures.get(name) ?? name };
      writeFileSync(path, editEntry(readFileSync(join(side, file), 'utf8'), edits));
    } else if (file.endsWith('.svg')) {
      writeFileSync(
        path,
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0h9v9z" fill="#0a0"/></svg>',
      );
    } else {
      const plain = { width: 64 + index, height: 48, channels: 3, background: '#00cc88' } as const;
      await sharp({ create: plain }).toFile(path);
    }
    rmSync(join(side, file));
  }
  writeFileSync(join(root, 'checks.yaml'), 'off: [orphan]\n');
}

/**
 * Puts files below `interviewer/` that cannot be parsed, links that lead nowhere, and pipes: a build that
 * opened one of those would wait for ever.
 */
export function breakInterviewerSide(root: string): void {
  const side = join(root, 'interviewer');
  const [first, ...entries] = filesBelow(side);
  const broken = [
    Buffer.from([0xff, 0xfe, 0x00, 0xc3, 0x28]),
    '---\ntitle: [\n\t: {\n---\n<Aside',
    'no fields at all {{{',
    '',
    '---\ntitle: x\n---\nimport secret from "../../company.yaml"\n\n{secret}',
  ];
  for (const [index, file] of entries.entries()) writeFileSync(join(side, file), broken[index % broken.length]!);
  rmSync(join(side, first!));
  for (const pipe of [first!, 'interview-types/pipe.mdx', 'interview-types/pipe.png'])
    execFileSync('mkfifo', [join(side, pipe)]);
  mkdirSync(join(side, 'no-kind-of-entry.mdx'));
  symlinkSync('../nowhere', join(side, 'stages/gone.mdx'));
  symlinkSync('.', join(side, 'stages/round'));
  writeFileSync(join(root, 'checks.yaml'), 'off: {\n\t- [');
}
