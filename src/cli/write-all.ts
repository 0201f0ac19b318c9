import { closeSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { makeFolder } from '../load/make-folder.ts';
import { writeFault } from '../load/refusal.ts';
import { replaceFiles } from '../load/replace-files.ts';
import { UsageError } from './run-command.ts';

const notWritten = (error: unknown, path: string) =>
  new UsageError(`Nothing was written. ${writeFault(error, path)?.message ?? (error as Error).message}`);

/**
 * Writes new files, by their absolute paths, with the folders that they need: all or none. What is there already is
 * neither changed nor removed.
 * @throws {UsageError} if one of them cannot be written.
 */
export function writeAll(files: ReadonlyMap<string, string | Buffer>): void {
  const made: string[] = [];
  try {
    for (const [path, text] of files) {
      const folder = makeFolder(dirname(path));
      if (folder !== undefined) made.push(folder);
      closeSync(openSync(path, 'wx'));
      // From here on the file is ours, also where the disk is full and it stays empty.
      made.push(path);
      writeFileSync(path, text);
    }
  } catch (error) {
    for (const path of made.reverse()) rmSync(path, { recursive: true, force: true });
    const first = [...files.keys()][0]!;
    throw notWritten(error, dirname(first));
  }
}

/**
 * Writes files anew that are there, by their absolute paths: all or none. A link stays one.
 * @throws {UsageError} if one of them cannot be written; they are as they were then.
 */
export function rewriteAll(files: ReadonlyMap<string, string>): void {
  replaceFiles(files, notWritten);
}
