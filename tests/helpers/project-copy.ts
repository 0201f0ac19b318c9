import { copyFileSync, cpSync, linkSync, mkdirSync, readdirSync, readlinkSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { CODE } from '../../src/site/settings.ts';

/** A second name for a file, or a copy of it where the disk is another. */
function link(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
}

function linkFolder(from: string, to: string): void {
  mkdirSync(to, { recursive: true });
  for (const item of readdirSync(from, { withFileTypes: true })) {
    // Vitest writes there while other tests run.
    if (item.name === '.vitest-cache') continue;
    const [source, target] = [join(from, item.name), join(to, item.name)];
    if (item.isDirectory()) linkFolder(source, target);
    else if (item.isSymbolicLink()) symlinkSync(readlinkSync(source), target);
    else link(source, target);
  }
}

/**
 * Copies what builds a site, without a handbook, to `<workspace>/handbook`. Its packages go to the folder above
 * it, where a workspace keeps them. They are links to the same files: nothing may change them. Returns the
 * copy's folder.
 */
export function copyProject(workspace: string): string {
  const copy = join(workspace, 'handbook');
  const content = join(CODE, 'src/content');
  for (const name of ['src', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'])
    cpSync(join(CODE, name), join(copy, name), { recursive: true, filter: (path) => path !== content });
  linkFolder(join(CODE, 'node_modules'), join(workspace, 'node_modules'));
  return copy;
}
