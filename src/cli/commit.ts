import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { makeFolder } from '../load/make-folder.ts';
import { UsageError } from './run-command.ts';

interface GitOptions {
  env?: Record<string, string>;
  input?: string;
}

/** Runs git and returns what it printed; undefined if it refused. @throws {UsageError} if there is no git. */
function git(folder: string, args: string[], { env, input }: GitOptions = {}): string | undefined {
  const run = spawnSync('git', ['-C', folder, ...args], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    env: { ...process.env, ...env },
    input,
  });
  if (run.error) throw new UsageError(`git could not be run (${run.error.message}), and the commits are read with it.`);
  return run.status === 0 ? run.stdout : undefined;
}

/** A commit of the repository that holds a content root. */
export interface Commit {
  /** As the caller named it. */
  name: string;
  hash: string;
  repository: string;
  /** Where the content stands in the repository, with a slash at its end; empty at its root. */
  prefix: string;
}

/** Finds a commit by any name git knows. @throws {UsageError} */
export function findCommit(contentRoot: string, name: string): Commit {
  const repository = git(contentRoot, ['rev-parse', '--show-toplevel'])?.trim();
  const prefix = git(contentRoot, ['rev-parse', '--show-prefix'])?.trim();
  if (repository === undefined || prefix === undefined) {
    throw new UsageError(
      `The content root ${contentRoot} is in no git repository, so there are no commits to compare.`,
    );
  }
  const hash = git(repository, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`])?.trim();
  if (!hash)
    throw new UsageError(
      `There is no commit "${name}" here. Name one by its hash, a branch or a tag; a shallow clone has only the newest.`,
    );
  if (git(repository, ['cat-file', '-e', prefix === '' ? `${hash}^{tree}` : `${hash}:${prefix}`]) === undefined) {
    throw new UsageError(`At "${name}" there is no folder ${prefix}, so there is no content to compare.`);
  }
  return { name, hash, repository, prefix };
}

/**
 * Writes some files of a commit's content into a folder. An index of its own keeps the repository as it
 * is, and only what is asked for is written: a list for candidates is made without the interviewer side.
 * @throws {UsageError}
 */
export function writeCommit(
  { name, hash, repository, prefix }: Commit,
  parts: readonly string[],
  folder: string,
): void {
  const content = join(folder, 'content');
  makeFolder(content);
  const env = { GIT_INDEX_FILE: join(folder, 'index') };
  const files =
    git(repository, ['read-tree', prefix === '' ? hash : `${hash}:${prefix}`], { env }) === undefined
      ? undefined
      : git(repository, ['ls-files', '-z', '--', ...parts], { env });
  const written =
    files && git(repository, ['checkout-index', '-z', '--stdin', `--prefix=${content}/`], { env, input: files });
  if (written === undefined) throw new UsageError(`The content at "${name}" could not be read from the repository.`);
}
