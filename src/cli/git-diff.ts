import { spawnSync } from 'node:child_process';
import { dirname } from 'node:path';
import type { ChangedFile } from '../load/migrate/changed-file.ts';
import { UsageError } from './run-command.ts';

/** Runs git in a folder. @throws {UsageError} if there is no git. */
function git(folder: string, args: readonly string[], input?: string): { code: number | null; out: string } {
  const { error, status, stdout } = spawnSync('git', ['-C', folder, ...args], {
    encoding: 'utf8',
    input,
    maxBuffer: 1 << 28,
  });
  if (error) throw new UsageError(`git could not be run (${error.message}), and what changes is shown by it.`);
  return { code: status, out: stdout };
}

/**
 * The lines in which a file changes, as git shows them: whoever keeps a handbook has git and reads its lists, so that
 * no library of ours is needed for them.
 */
export function diffOf({ path, after }: ChangedFile, colour: boolean): string {
  const args = ['diff', '--no-index', '--no-ext-diff', '--no-textconv', `--color=${colour ? 'always' : 'never'}`];
  const { out } = git(dirname(path), [...args, '--', path, '-'], after);
  const lines = out.split('\n');
  // What stands before the first change names a file that is only ours.
  return lines.slice(lines.findIndex((line) => line.includes('@@ -'))).join('\n');
}

/** Where files stand with git. */
export interface GitState {
  /** Those that are not as they were committed. */
  uncommitted: string[];
  /** Those that lie in no repository. */
  outside: string[];
}

/** What git knows of files, by their absolute paths. */
export function gitStateOf(paths: readonly string[]): GitState {
  const repositories = new Map<string, string | undefined>();
  const repositoryOf = (path: string): string | undefined => {
    const folder = dirname(path);
    if (!repositories.has(folder)) {
      const { code, out } = git(folder, ['rev-parse', '--show-toplevel']);
      repositories.set(folder, code === 0 ? out.trim() : undefined);
    }
    return repositories.get(folder);
  };
  const outside = paths.filter((path) => repositoryOf(path) === undefined);
  const uncommitted = paths.filter((path) => {
    const repository = repositoryOf(path);
    return repository !== undefined && git(repository, ['status', '--porcelain', '--ignored', '--', path]).out !== '';
  });
  return { uncommitted, outside };
}
