import { statSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow } from './files-below.ts';
import { CODE, SOURCE } from './settings.ts';
import { sha256 } from '../load/sha256.ts';

/** What reading an entry is made of, beside the packages. */
const READS = ['load', 'handbook', 'words'];

/** A name for the code that reads entries, which changes whenever a file of it, a package or Node does. */
export function codeStamp(): string {
  const files = READS.flatMap((folder) => filesBelow(join(SOURCE, folder)).map((file) => join(SOURCE, folder, file)));
  const states = [join(CODE, 'package.json'), ...files].map((file) => {
    const { size, mtimeMs } = statSync(file);
    return `${file} ${String(size)} ${String(mtimeMs)}`;
  });
  return sha256([process.version, ...states].join('\n'));
}
