import { spawnSync } from 'node:child_process';
import { realpathSync } from 'node:fs';
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

/** A folder in the history of a repository. */
export interface History {
  repository: string;
  /** Where the folder stands in the repository, with a slash at its end; empty at its root. */
  prefix: string;
}

/** The history that a folder has; undefined if it is in no repository. */
export function historyOf(folder: string): History | undefined {
  const repository = git(folder, ['rev-parse', '--show-toplevel'])?.trim();
  const prefix = git(folder, ['rev-parse', '--show-prefix'])?.trim();
  // Of a folder that a link leads to, git says where that lies only from there.
  return repository === undefined || prefix === undefined
    ? undefined
    : { repository: realpathSync(repository), prefix };
}

/** A commit of a repository that holds a side or all of the content. */
export interface Commit extends History {
  /** As the caller named it. */
  name: string;
  hash: string;
}

/** The commit that a repository knows under a name, of any kind that git knows; undefined if there is none. */
export function commitNamed(history: History, name: string): Commit | undefined {
  const args = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`];
  const hash = git(history.repository, args)?.trim();
  return hash ? { ...history, name, hash } : undefined;
}

/** Whether a name is one of HEAD, a branch or a tag: repositories give them the same meaning, and not to other names. */
export function isRef({ repository }: History, name: string): boolean {
  const found = git(repository, ['rev-parse', '--symbolic-full-name', '--verify', '--quiet', '--end-of-options', name]);
  return name === 'HEAD' || (found ?? '').trim() !== '';
}

/** The commit at which a repository stood when a commit of another was made; undefined before its first. */
export function commitAtTimeOf(history: History, { repository, hash, name }: Commit): Commit | undefined {
  const time = git(repository, ['show', '--no-patch', '--format=%ct', hash])?.trim();
  const found = git(history.repository, ['rev-list', '--max-count=1', '--first-parent', `--before=${time!}`, 'HEAD']);
  return found?.trim() ? { ...history, name, hash: found.trim() } : undefined;
}

const treeOf = ({ hash, prefix }: Commit) => (prefix === '' ? `${hash}^{tree}` : `${hash}:${prefix}`);

/** Whether the folder was there at a commit. */
export const hasFolder = (commit: Commit): boolean =>
  git(commit.repository, ['cat-file', '-e', treeOf(commit)]) !== undefined;

/**
 * Writes some files of a commit's folder into another. An index of its own keeps the repository as it
 * is, and only what is asked for is written: a list for candidates is made without the interviewer side.
 * @throws {UsageError}
 */
export function writeCommit(commit: Commit, parts: readonly string[], folder: string): void {
  const { name, repository } = commit;
  makeFolder(folder);
  const env = { GIT_INDEX_FILE: `${folder}.index` };
  const files =
    git(repository, ['read-tree', treeOf(commit)], { env }) === undefined
      ? undefined
      : git(repository, ['ls-files', '-z', '--', ...parts], { env });
  const written =
    files &&
    git(repository, ['checkout-index', '-z', '--stdin', `--prefix=${join(folder, '/')}`], { env, input: files });
  if (written === undefined) throw new UsageError(`The content at "${name}" could not be read from the repository.`);
}
