import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { CORE_SCHEMA, load } from 'js-yaml';
import { mdxToMdast } from 'satteri';
import sharp from 'sharp';
import { CODE } from '../../src/site/settings.ts';
import { filesBelow } from './site-pages.ts';

/** What must not be found in a candidate site: everything that stands below `interviewer/` and nowhere else. */
export interface Secrets {
  /** Runs of six words, with the place that holds them. */
  runs: ReadonlyMap<string, string>;
  /** Planted words, with the field that holds them. */
  canaries: ReadonlyMap<string, string>;
  images: readonly SecretImage[];
}

/** A picture below `interviewer/`. */
export interface SecretImage {
  file: string;
  /** Its name without the ending, as words. */
  name: string;
  hash: string;
  pixels: Buffer;
}

/** A text in a file of the content: a field, or a block of the body. */
interface Passage {
  /** The file, and the field for those of the frontmatter. */
  place: string;
  text: string;
}

export const PICTURE = /\.(?:png|jpe?g|svg|webp|gif|avif)$/i;
const RUN = 6;

/** Text as words that can be compared: case, punctuation, quotes and invisible marks do not count. */
export function wordsOf(text: string): string[] {
  return (
    text
      .normalize('NFKC')
      .replace(/[\u00ad\u200b-\u200d\u2060\ufeff'’‘]/g, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** Every run of six words of a text; rows of numbers are none. */
export function* runsOf(text: string): Generator<string> {
  const words = wordsOf(text);
  for (let end = RUN; end <= words.length; end += 1) {
    const run = words.slice(end - RUN, end);
    if (run.filter((word) => /\p{L}/u.test(word)).length > RUN / 2) yield run.join(' ');
  }
}

/** Small and without its details, so that a picture is known again after it was encoded anew. */
export const pixelsOf = (picture: Buffer) =>
  sharp(picture)
    .flatten({ background: '#ffffff' })
    .toColourspace('srgb')
    .resize(16, 16, { fit: 'fill' })
    .raw()
    .toBuffer();

export const hashOf = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');

/** The fields and the text of an entry's file. */
export function splitEntry(source: string): { yaml: string; body: string } {
  const parts = /^---\n([\s\S]*?\n)---[ \t]*\n?([\s\S]*)$/.exec(source);
  if (!parts) throw new Error('The file has no fields between two lines of ---.');
  return { yaml: parts[1]!, body: parts[2]! };
}

function* fieldsIn(value: unknown, file: string, path = ''): Generator<Passage> {
  if (typeof value === 'string') yield { place: `${file}, ${path}`, text: value };
  else if (typeof value === 'object' && value !== null) {
    for (const [key, child] of Object.entries(value))
      yield* fieldsIn(child, file, path === '' ? key : `${path}.${key}`);
  }
}

interface MarkdownNode {
  type: string;
  value?: string;
  alt?: string | null;
  title?: string | null;
  attributes?: { value?: unknown }[];
  children?: MarkdownNode[];
}

/** What a reader sees of a block, links and emphasis taken off. */
const plain = (node: MarkdownNode): string => node.value ?? node.alt ?? (node.children ?? []).map(plain).join('');

/** The texts of a body, block by block: paragraphs, headings, cells, code, descriptions and titles. */
function* blocksOf(node: MarkdownNode): Generator<string> {
  if (['paragraph', 'heading', 'tableCell', 'code'].includes(node.type)) yield plain(node);
  if (node.alt) yield node.alt;
  if (node.title) yield node.title;
  for (const attribute of node.attributes ?? []) if (typeof attribute.value === 'string') yield attribute.value;
  for (const child of node.children ?? []) yield* blocksOf(child);
}

function passagesOfFile(root: string, file: string): Passage[] {
  const source = readFileSync(join(root, file), 'utf8');
  if (file.endsWith('.svg')) return [{ place: file, text: source.replace(/<[^>]*>/g, ' ') }];
  if (file.endsWith('.yaml')) return [...fieldsIn(load(source, { schema: CORE_SCHEMA }), file)];
  if (!file.endsWith('.mdx')) return [];
  const { yaml, body } = splitEntry(source);
  const tree = mdxToMdast(body, { features: { frontmatter: false } }) as unknown as MarkdownNode;
  return [
    ...fieldsIn(load(yaml, { schema: CORE_SCHEMA }), file),
    ...[...blocksOf(tree)].map((text) => ({ place: file, text })),
  ];
}

/** Every text of one side of a content root: fields and bodies of all entries. */
export function passagesOfSide(root: string, side: 'candidate' | 'interviewer'): Passage[] {
  if (!existsSync(join(root, side))) return [];
  return filesBelow(join(root, side)).flatMap((file) => passagesOfFile(root, `${side}/${file}`));
}

/** Runs of words in the code: labels of pages, which both sites may have. */
function runsOfCode(): Set<string> {
  const folder = join(CODE, 'src');
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile() && /\.(?:ts|astro)$/.test(item.name))
    .map((item) => join(item.parentPath, item.name))
    .filter((file) => !file.startsWith(join(folder, 'content')));
  return new Set(files.flatMap((file) => [...runsOf(readFileSync(file, 'utf8'))]));
}

/** Runs across two names of entries that stand beside one another, as lists and tables put them. */
function runsOfNames(passages: readonly Passage[]): Set<string> {
  const names = passages
    .filter(({ place }) => /, (?:title|formerly\.\d+(?:\.name)?)$/.test(place))
    .map(({ text }) => text);
  return new Set(names.flatMap((one) => names.flatMap((other) => [...runsOf(`${one} ${other}`)])));
}

async function imagesOf(root: string): Promise<SecretImage[]> {
  if (!existsSync(join(root, 'interviewer'))) return [];
  const pictures = filesBelow(join(root, 'interviewer')).filter((file) => PICTURE.test(file));
  return Promise.all(
    pictures.map(async (file) => {
      const bytes = readFileSync(join(root, 'interviewer', file));
      const name = wordsOf(basename(file).replace(PICTURE, '')).join(' ');
      return { file: `interviewer/${file}`, name, hash: hashOf(bytes), pixels: await pixelsOf(bytes) };
    }),
  );
}

/** What stands below `interviewer/` of a content root and nowhere else that candidates see. */
export async function secretsOf(root: string, canaries: ReadonlyMap<string, string> = new Map()): Promise<Secrets> {
  const candidate = [...passagesOfSide(root, 'candidate'), ...passagesOfFile(root, 'company.yaml')];
  const open = runsOfCode().union(runsOfNames(candidate));
  for (const { text } of candidate) for (const run of runsOf(text)) open.add(run);
  const runs = new Map<string, string>();
  for (const { place, text } of passagesOfSide(root, 'interviewer')) {
    for (const run of runsOf(text)) if (!open.has(run) && !runs.has(run)) runs.set(run, place);
  }
  return { runs, canaries, images: await imagesOf(root) };
}

/** Ids of published entries, by their files. */
export function idsOf(content: string, side: string, kind: string): string[] {
  const folder = join(content, side, kind);
  if (!existsSync(folder)) return [];
  return filesBelow(folder)
    .filter(
      (file) =>
        file.endsWith('.mdx') && !/^status: draft$/m.test(splitEntry(readFileSync(join(folder, file), 'utf8')).yaml),
    )
    .map((file) => file.slice(0, -4));
}
