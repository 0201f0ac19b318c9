import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { parse, parseFragment } from 'parse5';
import { childrenOf, filesBelow, nodesOf, textOf, type Node } from './site-pages.ts';
import { hashOf, pixelsOf, runsOf, wordsOf, type Secrets } from './site-secrets.ts';

/** A secret in a built site. */
export interface Leak {
  file: string;
  /** How it got there: the text of a page, an attribute, the search index and so on. */
  channel: string;
  secret: string;
}

/** What a scan found. */
export interface Scan {
  leaks: Leak[];
  /** Every secret that was found, once. */
  found: Set<string>;
  /** Number of pieces of text that were read, by channel: a scan that read nothing finds nothing. */
  read: Map<string, number>;
}

interface Piece {
  channel: string;
  text: string;
  /**
   * Set where texts stand beside one another that belong apart, as in the source of a page: a run of words
   * across their border says nothing, and only planted words are looked for.
   */
  mixed?: true;
}

/** The head that Pagefind writes before what it compresses. */
const PAGEFIND_HEAD = 'pagefind_dcd';
/** Mean difference of two pictures' pixels, from 0 to 255, below which they show the same. */
const SAME_PICTURE = 6;
const CANARY = /zq[a-z]{4}kx/g;

const entity = new Map<string, string>();

function decodeEntities(text: string): string {
  return text.replace(/&(?:#x[0-9a-f]+|#\d+|[a-z][a-z0-9]*);?/gi, (written) => {
    let decoded = entity.get(written);
    if (decoded === undefined) entity.set(written, (decoded = textOf(parseFragment(written))));
    return decoded;
  });
}

/** Escapes of JSON, JavaScript and CSS. */
function decodeBackslashes(text: string): string {
  return text
    .replace(
      /\\u\{?([0-9a-f]{4,6})\}?|\\x([0-9a-f]{2})|\\([0-9a-f]{1,6}) ?/gi,
      (_all, u?: string, x?: string, css?: string) => {
        const code = Number.parseInt(u ?? x ?? css ?? '0', 16);
        return code <= 0x10ffff ? String.fromCodePoint(code) : ' ';
      },
    )
    .replace(/\\[nrt]/g, ' ')
    .replace(/\\(.)/g, '$1');
}

function decodePercents(text: string): string {
  return text.replace(/(?:%[0-9a-f]{2})+/gi, (written) => {
    try {
      return decodeURIComponent(written);
    } catch {
      return written;
    }
  });
}

/** A text as written, and as it reads once its escapes are taken off, also where they are nested. */
function readings(text: string): Set<string> {
  const known = new Set([text]);
  let fresh = [text];
  for (let depth = 0; depth < 2; depth += 1) {
    fresh = fresh
      .flatMap((one) => [
        ...(one.includes('&') ? [decodeEntities(one)] : []),
        ...(one.includes('\\') ? [decodeBackslashes(one)] : []),
        ...(one.includes('%') ? [decodePercents(one)] : []),
      ])
      .filter((one) => !known.has(one));
    for (const one of fresh) known.add(one);
  }
  return known;
}

function* stringsIn(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (Array.isArray(value)) for (const item of value) yield* stringsIn(item);
  else if (typeof value === 'object' && value !== null) {
    for (const [key, child] of Object.entries(value)) {
      yield key;
      yield* stringsIn(child);
    }
  }
}

const INLINE = new Set(
  'a abbr b bdi bdo cite code data del dfn em font i ins kbd label mark q s samp small span strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);

/**
 * The texts of a page: each by itself, and those of a block as one, since a sentence goes on where an element
 * begins or ends in it.
 */
function textsOf(node: Node): string[] {
  const texts: string[] = [];
  let block: string[] = [];
  const flush = () => {
    texts.push(...(block.length > 1 ? [...block, block.join('')] : block));
    block = [];
  };
  const visit = (item: Node) => {
    if ('tagName' in item && ['script', 'style'].includes(item.tagName)) return;
    if (item.nodeName === '#text' && 'value' in item) block.push(item.value);
    const ends = 'tagName' in item && !INLINE.has(item.tagName);
    if (ends) flush();
    childrenOf(item).forEach(visit);
    if (ends) flush();
  };
  visit(node);
  flush();
  return texts.filter((text) => text.trim() !== '');
}

function piecesOfPage(html: string): Piece[] {
  const page = parse(html, { scriptingEnabled: false });
  const headings = [...nodesOf(page)].filter((node) => 'tagName' in node && /^h[1-6]$/.test(node.tagName));
  const pieces: Piece[] = [
    ...headings.map((heading) => ({ channel: 'heading', text: textOf(heading, '') })),
    ...textsOf(page).map((text) => ({ channel: 'text', text })),
  ];
  for (const node of nodesOf(page)) {
    if (node.nodeName === '#comment' && 'data' in node) pieces.push({ channel: 'comment', text: node.data });
    if (!('tagName' in node)) continue;
    for (const { value } of node.attrs) if (value !== '') pieces.push({ channel: 'attribute', text: value });
    if (['script', 'style'].includes(node.tagName)) {
      for (const child of node.childNodes)
        if ('value' in child) pieces.push({ channel: node.tagName, text: child.value });
    }
  }
  return pieces;
}

function piecesOfJson(channel: string, text: string): Piece[] {
  return [...stringsIn(JSON.parse(text))].map((string) => ({ channel, text: string }));
}

/** What Pagefind has compressed in a file, without its head. */
export function unpack(bytes: Buffer): Buffer {
  const raw = gunzipSync(bytes);
  return raw.subarray(raw.toString('latin1', 0, PAGEFIND_HEAD.length) === PAGEFIND_HEAD ? PAGEFIND_HEAD.length : 0);
}

function piecesOf(file: string, bytes: Buffer): Piece[] {
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) {
    const packed = unpack(bytes);
    const fragment = packed[0] === 0x7b;
    const text = packed.toString(fragment ? 'utf8' : 'latin1');
    if (!fragment) return [{ channel: 'search index', text, mixed: true }];
    // All blocks of a page stand in one text there, with a full stop between them.
    return piecesOfJson('search fragment', text).flatMap(({ channel, text: string }) =>
      string.split(/(?<=[.!?:;]) /).map((sentence) => ({ channel, text: sentence })),
    );
  }
  const text = bytes.toString('utf8');
  const kind = /\.([a-z0-9]+)$/i.exec(file)?.[1]?.toLowerCase() ?? '';
  switch (kind) {
    case 'html':
      return [...piecesOfPage(text), { channel: 'page source', text, mixed: true }];
    case 'json':
      return [...piecesOfJson('json', text), { channel: 'json', text, mixed: true }];
    case 'svg':
      return [...piecesOfPage(text), { channel: 'picture source', text, mixed: true }];
    case 'xml':
      return [...text.matchAll(/>([^<]+)</g)].map((match) => ({ channel: 'sitemap', text: match[1]! }));
    case 'css':
    case 'js':
    case 'txt':
      return [{ channel: kind, text }];
    default:
      return [{ channel: 'bytes', text: bytes.toString('latin1') }];
  }
}

/** Pictures that a text carries inside itself. */
const picturesIn = (text: string) =>
  [...text.matchAll(/data:image\/[a-z+.-]+;base64,([a-z0-9+/=]+)/gi)].map((match) => Buffer.from(match[1]!, 'base64'));

async function samePicture(picture: Buffer, secrets: Secrets): Promise<string | undefined> {
  const hash = hashOf(picture);
  const copy = secrets.images.find((image) => image.hash === hash);
  if (copy) return copy.file;
  if (secrets.images.length === 0) return undefined;
  let pixels: Buffer;
  try {
    pixels = await pixelsOf(picture);
  } catch {
    return undefined;
  }
  return secrets.images.find((image) => {
    const difference = image.pixels.reduce((sum, value, index) => sum + Math.abs(value - (pixels[index] ?? 0)), 0);
    return difference / image.pixels.length < SAME_PICTURE;
  })?.file;
}

function secretsIn({ text, mixed }: Piece, secrets: Secrets): Set<string> {
  const found = new Set<string>();
  for (const reading of readings(text)) {
    for (const word of reading.toLowerCase().match(CANARY) ?? []) if (secrets.canaries.has(word)) found.add(word);
    if (mixed) continue;
    for (const run of runsOf(reading)) if (secrets.runs.has(run)) found.add(run);
  }
  return found;
}

type FileScan = Omit<Scan, 'found'>;

/** Files that were scanned before: copies of a site that differ in one file share all others. */
const scanned = new WeakMap<Secrets, Map<string, FileScan>>();

async function scanFile(file: string, bytes: Buffer, secrets: Secrets): Promise<FileScan> {
  const leaks: Leak[] = [];
  const read = new Map<string, number>();
  const seen = new Set<string>();
  for (const piece of [{ channel: 'file name', text: file }, ...piecesOf(file, bytes)]) {
    const { channel, text } = piece;
    read.set(channel, (read.get(channel) ?? 0) + 1);
    if (seen.has(text)) continue;
    seen.add(text);
    for (const secret of secretsIn(piece, secrets)) leaks.push({ file, channel, secret });
    for (const picture of picturesIn(text)) {
      const same = await samePicture(picture, secrets);
      if (same !== undefined) leaks.push({ file, channel: 'picture', secret: same });
    }
  }
  const name = ` ${wordsOf(file).join(' ')} `;
  for (const image of secrets.images) {
    if (name.includes(` ${image.name} `)) leaks.push({ file, channel: 'file name', secret: image.file });
  }
  if (!/\.(?:html|json|xml|css|js|txt)$/.test(file)) {
    const same = await samePicture(bytes, secrets);
    if (same !== undefined) leaks.push({ file, channel: 'picture', secret: same });
    else read.set('picture', (read.get('picture') ?? 0) + 1);
  }
  return { leaks, read };
}

/** Reads everything in a built site, however it is packed, and reports what of the secrets is in it. */
export async function scanSite(site: string, secrets: Secrets): Promise<Scan> {
  const known = scanned.get(secrets) ?? new Map<string, FileScan>();
  scanned.set(secrets, known);
  const scan: Scan = { leaks: [], found: new Set(), read: new Map() };
  for (const file of filesBelow(site)) {
    const bytes = readFileSync(join(site, file));
    const key = `${file} ${hashOf(bytes)}`;
    const one = known.get(key) ?? (await scanFile(file, bytes, secrets));
    known.set(key, one);
    scan.leaks.push(...one.leaks);
    for (const { secret } of one.leaks) scan.found.add(secret);
    for (const [channel, count] of one.read) scan.read.set(channel, (scan.read.get(channel) ?? 0) + count);
  }
  return scan;
}
