import { readFileSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';

/**
 * Writes files anew that are there, by their absolute paths: all or none. A link stays one.
 * @param faultOf what is thrown where one of them cannot be written, by the path of that file; all are as they were then.
 */
export function replaceFiles(
  files: ReadonlyMap<string, string>,
  faultOf: (error: unknown, path: string) => unknown,
): void {
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
    throw faultOf(error, at);
  }
}
