import { closeSync, openSync, readFileSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { makeFolder } from '../load/make-folder.ts';
import { writeFault } from '../load/refusal.ts';
import { UsageError } from './run-command.ts';

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
    throw new UsageError(
      `Nothing was written. ${writeFault(error, dirname(first))?.message ?? (error as Error).message}`,
    );
  }
}

/**
 * Writes files anew that are there, by their absolute paths: all or none. A link stays one.
 * @throws {UsageError} if one of them cannot be written; they are as they were then.
 */
export function rewriteAll(files: ReadonlyMap<string, string>): void {
  const fresh = new Map<string, string>();
  const replaced = new Map<string, Buffer>();
  let at = '';
  try {
    for (const [path, text] of files) {
      at = realpathSync(path);
      const beside = `${at}.${String(process.pid)}.new`;
      fresh.set(at, beside);
      writeFileSync(beside, text, { flag: 'wx', mode: statSync(at).mode });
    }
    for (const [file, beside] of fresh) {
      at = file;
      const before = readFileSync(file);
      renameSync(beside, file);
      replaced.set(file, before);
    }
  } catch (error) {
    for (const [file, before] of replaced) writeFileSync(file, before);
    for (const beside of fresh.values()) rmSync(beside, { force: true });
    throw new UsageError(`Nothing was written. ${writeFault(error, at)?.message ?? (error as Error).message}`);
  }
}
