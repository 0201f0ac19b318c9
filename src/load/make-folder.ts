import { mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Makes a folder and those above it that are not there. Returns the uppermost that it made; undefined if it was
 * there. Node's own way to do so never ends in a file system that has no room for folders, such as /proc.
 * @throws what the system says, as `mkdirSync` does.
 */
export function makeFolder(path: string): string | undefined {
  try {
    mkdirSync(path);
    return path;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    // A link that leads nowhere stands there, and yet it is the way that is wrong: this throws what the system says of it.
    const there = code === 'EEXIST' ? statSync(path) : statSync(path, { throwIfNoEntry: false });
    if (there?.isDirectory()) return undefined;
    const above = dirname(path);
    if (code !== 'ENOENT' || above === path) throw error;
    const first = makeFolder(above);
    // What is above was there all the time, and that was not what was missing.
    if (first === undefined) throw error;
    mkdirSync(path);
    return first;
  }
}
