import { existsSync, lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { filesBelow } from './files-below.ts';
import { sha256 } from '../load/sha256.ts';

/** A folder that is asked for holds no site. */
export class NoSiteError extends Error {
  override name = 'NoSiteError';
}

/** What a finished site is made of, so that two builds of it can be compared. */
export interface SiteDigest {
  /** SHA-256 of the list below: equal if and only if every file is. */
  digest: string;
  /** One line for each file, as `sha256sum` writes it, in the order of the bytes of their paths. */
  list: string;
  files: number;
  /** What makes the digest say less than it seems to, each a sentence; empty for a site as a build leaves it. */
  faults: string[];
}

const ESCAPES: Record<string, string> = { '\\': '\\\\', '\n': '\\n', '\r': '\\r' };

/** A line as `sha256sum` writes it: no name can pass for two lines. */
function lineOf(hash: string, path: string): string {
  const escaped = path.replace(/[\\\n\r]/g, (character) => ESCAPES[character]!);
  return `${escaped === path ? '' : '\\'}${hash}  ${escaped}\n`;
}

/** How copies are packed that a server sends in place of a file. */
const UNPACK: Record<string, (bytes: Buffer) => Buffer> = { gz: gunzipSync, br: brotliDecompressSync };

/** The file that a compressed copy stands beside, if it is one. */
function originalOf(path: string): { original: string; unpack: (bytes: Buffer) => Buffer } | undefined {
  const [, original, ending] = /^(.*)\.(gz|br)$/s.exec(path) ?? [];
  return original !== undefined && existsSync(original) ? { original, unpack: UNPACK[ending!]! } : undefined;
}

/** Whether a compressed copy holds the very bytes of its original. */
function isCopy(path: string, original: string, unpack: (bytes: Buffer) => Buffer): boolean {
  try {
    return unpack(readFileSync(path)).equals(readFileSync(original));
  } catch {
    return false;
  }
}

/**
 * The digest of a finished site. Compressed copies that stand beside their file are not part of it, since other
 * versions of a packer write other bytes; but they must hold what their file holds.
 * @throws {NoSiteError} if there is no site in the folder.
 */
export function digestOf(site: string): SiteDigest {
  if (!existsSync(site)) throw new NoSiteError(`There is no folder "${site}".`);
  if (!existsSync(join(site, 'index.html'))) throw new NoSiteError(`"${site}" is no site: it has no index.html.`);
  const faults: string[] = [];
  const hashes: [path: string, hash: string][] = [];
  for (const name of filesBelow(site)) {
    const path = join(site, name);
    const item = lstatSync(path, { throwIfNoEntry: false });
    // A name that is no UTF-8 cannot be said, and so its file cannot be opened.
    if (!item) {
      faults.push(`"${name}" has a name that is not UTF-8.`);
      continue;
    }
    if (!item.isFile()) {
      faults.push(`"${name}" is neither a file nor a folder.`);
      continue;
    }
    const copy = originalOf(path);
    if (!copy) hashes.push([name, sha256(readFileSync(path))]);
    else if (!isCopy(path, copy.original, copy.unpack))
      faults.push(`"${name}" is not a compressed copy of the file beside it.`);
  }
  hashes.sort(([one], [other]) => Buffer.compare(Buffer.from(one), Buffer.from(other)));
  const list = hashes.map(([path, hash]) => lineOf(hash, path)).join('');
  return { digest: sha256(list), list, files: hashes.length, faults: faults.sort() };
}
