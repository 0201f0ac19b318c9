import { gunzipSync } from 'node:zlib';
import { onSite } from '../handbook/text/internal-address.ts';

/** Where a site stands: its address, and the base path of what names no host, which begins and ends with a slash. */
export interface SiteAddress {
  url: string;
  base: string;
}

/** The value of an attribute that may hold an address: a slash stands in it, or a reference that may be one. */
const ATTRIBUTE = /=(?:"([^"]*?[/&][^"]*)"|'([^']*?[/&][^']*)')/g;
const ENTITIES: Record<string, string> = {
  amp: '&',
  quot: '"',
  apos: "'",
  lt: '<',
  gt: '>',
  colon: ':',
  Tab: '\t',
  NewLine: '\n',
};

/** The value of an attribute, as a browser reads it. */
export const decodeEntities = (text: string): string =>
  !text.includes('&')
    ? text
    : text.replace(
        /&(?:#x([0-9a-f]+)|#(\d+)|([a-z]+));/gi,
        (written, hex?: string, decimal?: string, name?: string) => {
          if (name !== undefined) return ENTITIES[name] ?? written;
          return String.fromCodePoint(
            Math.min(0x10ffff, hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)),
          );
        },
      );

function* stringsIn(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (typeof value === 'object' && value !== null)
    for (const child of Object.values(value)) yield* stringsIn(child);
}

function* stringsOfJson(text: string): Generator<string> {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return;
  }
  yield* stringsIn(data);
}

function* textsOfPage(html: string): Generator<string> {
  for (const { 1: double, 2: single } of html.matchAll(ATTRIBUTE)) {
    const value = decodeEntities(double ?? single ?? '');
    yield value;
    if (/^[[{]/.test(value)) yield* stringsOfJson(value);
    else if (value.includes(',')) yield* value.split(/,\s+/).map((part) => part.trim().split(/\s/)[0]!);
    else if (/url=/i.test(value)) yield value.replace(/^.*?url=/i, '');
  }
  for (const { 1: json } of html.matchAll(/<script type="application\/(?:ld\+)?json"[^>]*>(.*?)<\/script>/gs))
    yield* stringsOfJson(json!);
}

/** What in a file of a site may be an address, by its kind. */
function* textsOf(file: string, bytes: Buffer): Generator<string> {
  switch (/\.(\w+)$/.exec(file)?.[1]) {
    case 'html':
      yield* textsOfPage(bytes.toString());
      break;
    case 'json':
      yield* stringsOfJson(bytes.toString());
      break;
    case 'xml':
      for (const { 1: text } of bytes.toString().matchAll(/>([^<]+)</g)) yield decodeEntities(text!);
      break;
    case 'txt':
      for (const { 1: text } of bytes.toString().matchAll(/\(([^()\s]+)\)/g)) yield text!;
      break;
    case 'css':
      for (const { 1: text } of bytes.toString().matchAll(/url\(\s*["']?([^"')]+)/g)) yield text!;
      break;
    case 'pf_fragment': {
      const text = gunzipSync(bytes).toString();
      yield* stringsOfJson(text.slice(text.indexOf('{')));
    }
  }
}

/**
 * The internal addresses in a file of a site, as written: what begins with a slash, or is an address of the
 * site, and has no space in it.
 */
export function addressesIn(file: string, bytes: Buffer, { url }: Pick<SiteAddress, 'url'>): Set<string> {
  const found = new Set<string>();
  for (const text of textsOf(file, bytes)) {
    const isInternal = (text.startsWith('/') && !text.startsWith('//')) || onSite(text, url) !== undefined;
    if (isInternal && !/\s/.test(text)) found.add(text);
  }
  return found;
}

/** The file of the site that an address leads to; undefined for an address that cannot be one of the site. */
export function fileOfAddress(address: string, { url, base }: SiteAddress): string | undefined {
  const own = onSite(address, url);
  let path: string;
  try {
    path = decodeURIComponent((own ?? address).replace(/[?#].*$/s, '') || '/');
  } catch {
    return undefined;
  }
  const start = own === undefined ? base : '/';
  if (!path.startsWith(start)) return undefined;
  const inSite = path.slice(start.length);
  return inSite === '' || inSite.endsWith('/') ? `${inSite}index.html` : inSite;
}
