import { existsSync, renameSync, rmSync } from 'node:fs';
import { flushCompileCache } from 'node:module';
import { join } from 'node:path';
import { writing } from '../load/refusal.ts';

/** Where Node keeps what it has compiled of the product and its packages, for the next build of a site: a fifth of a build's time. */
export const compiledFolder = (workRoot: string): string => join(workRoot, 'compiled');
const aside = (workRoot: string) => join(workRoot, 'compiled-aside');

/**
 * Keeps what this process has compiled until now, and nothing that it compiles later: the bundled pages hold the
 * content, and have other names each time. Node writes when it ends, and then finds no folder to write to.
 */
export function keepCompiled(workRoot: string): void {
  flushCompileCache();
  if (!existsSync(compiledFolder(workRoot))) return;
  rmSync(aside(workRoot), { recursive: true, force: true });
  renameSync(compiledFolder(workRoot), aside(workRoot));
}

/** Puts back what a process has kept. @throws {Refusal} if the folder that a build works in cannot be written. */
export function restoreCompiled(workRoot: string): void {
  if (!existsSync(aside(workRoot))) return;
  writing(workRoot, () => {
    rmSync(compiledFolder(workRoot), { recursive: true, force: true });
    renameSync(aside(workRoot), compiledFolder(workRoot));
  });
}
