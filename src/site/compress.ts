import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { filesBelow } from './files-below.ts';

/** Kinds of files that are text. Pictures and the font are packed already, and so are the files of the search. */
const TEXT = /\.(?:html|css|js|json|xml|txt|csv|svg)$/;

/** Bytes from which a copy is worth it: what is smaller goes in one packet of the network either way. */
const FROM = 1400;

/** Files that are packed at a time: as many as Node has threads for it. */
const AT_ONCE = 4;

const packGzip = promisify(gzip);
const packBrotli = promisify(brotliCompress);

/** How each copy is packed, by the ending of its name. Brotli's last two levels take ten times as long for 4 % less. */
const COPIES: readonly [ending: string, pack: (bytes: Buffer) => Promise<Buffer>][] = [
  ['gz', (bytes) => packGzip(bytes, { level: 9 })],
  [
    'br',
    (bytes) =>
      packBrotli(bytes, {
        params: {
          [constants.BROTLI_PARAM_QUALITY]: 9,
          [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
          [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
        },
      }),
  ],
];

async function compress(path: string): Promise<void> {
  const bytes = await readFile(path);
  if (bytes.length < FROM) return;
  for (const [ending, pack] of COPIES) {
    const packed = await pack(bytes);
    if (packed.length < bytes.length) await writeFile(`${path}.${ending}`, packed);
  }
}

/**
 * Writes a `.gz` and a `.br` beside each file of a site that is worth it, for servers that send such copies. None is
 * written that is not smaller than its file.
 */
export async function compressSite(folder: string): Promise<void> {
  const files = filesBelow(folder).filter((name) => TEXT.test(name));
  const worker = async () => {
    for (let file = files.pop(); file !== undefined; file = files.pop()) await compress(join(folder, file));
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
}
