import { existsSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The root of the git repository that a folder lies in; undefined if it lies in none. */
export function repositoryRoot(folder: string): string | undefined {
  if (!existsSync(folder)) return undefined;
  for (let at = realpathSync(folder); ; at = dirname(at)) {
    if (existsSync(join(at, '.git'))) return at;
    if (at === dirname(at)) return undefined;
  }
}
