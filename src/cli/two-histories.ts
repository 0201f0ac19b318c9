import { existsSync } from 'node:fs';
import { relative } from 'node:path';
import { sideFolder } from '../load/sides.ts';
import { commitAtTimeOf, commitNamed, hasFolder, historyOf, isRef, type Commit, type History } from './commit.ts';
import { UsageError } from './run-command.ts';

/** A point in the history of a handbook: a commit of the content, and one of the interviewers' side. */
export interface Point {
  /** As the caller named it. */
  name: string;
  content: Commit;
  /** Undefined if that side was not there then, or cannot be seen. */
  interviewer: Commit | undefined;
  /** Why it cannot be seen, in a sentence. */
  unseen: string | undefined;
}

/** @throws {UsageError} */
function contentHistory(contentRoot: string): History {
  const history = historyOf(contentRoot);
  if (history) return history;
  throw new UsageError(`The content root ${contentRoot} is in no git repository, so there are no commits to compare.`);
}

const noCommit = (name: string) =>
  new UsageError(
    `There is no commit "${name}" here. Name one by its hash, a branch or a tag; a shallow clone has only the newest.`,
  );

/** @throws {UsageError} if there was no content then. */
function withContent(commit: Commit): Commit {
  if (hasFolder(commit)) return commit;
  throw new UsageError(`At "${commit.name}" there is no folder ${commit.prefix}, so there is no content to compare.`);
}

/** The commit of the content that has a name. The interviewers' side is not looked at. @throws {UsageError} */
export function pointForCandidates(contentRoot: string, name: string): Point {
  const content = commitNamed(contentHistory(contentRoot), name);
  if (!content) throw noCommit(name);
  return { name, content: withContent(content), interviewer: undefined, unseen: undefined };
}

/**
 * The commits of both sides that have a name. Where each has a history of its own, HEAD, branches and tags are looked up in
 * each; of what only one of them knows, such as a hash, the other takes the commit at which it stood at that time.
 * @throws {UsageError}
 */
export function pointNamed(contentRoot: string, name: string): Point {
  const history = contentHistory(contentRoot);
  const folder = sideFolder(contentRoot, 'interviewer');
  const place = relative(process.cwd(), folder) || folder;
  const isThere = existsSync(folder);
  // One that is not there may have been there: the content's own history says.
  const own = isThere ? historyOf(folder) : { ...history, prefix: `${history.prefix}interviewer/` };
  if (!own) {
    const unseen = `The interviewers’ side in ${place} is in no git repository, so nothing is said of it`;
    return { ...pointForCandidates(contentRoot, name), unseen };
  }
  const point =
    own.repository === history.repository ? sameHistory(contentRoot, name, own) : twoHistories(history, own, name);
  if (point.interviewer && hasFolder(point.interviewer)) return point;
  const away = `The interviewers’ side is not here: there is no folder ${place}, so nothing is said of it`;
  return { ...point, interviewer: undefined, unseen: isThere ? point.unseen : away };
}

function sameHistory(contentRoot: string, name: string, { prefix }: History): Point {
  const point = pointForCandidates(contentRoot, name);
  return { ...point, interviewer: { ...point.content, prefix } };
}

/** @throws {UsageError} */
function twoHistories(history: History, own: History, name: string): Point {
  const [content, twin] = [commitNamed(history, name), commitNamed(own, name)];
  if (!content) {
    if (!twin) throw noCommit(name);
    const then = commitAtTimeOf(history, twin);
    if (!then) throw new UsageError(`When "${name}" was made there was no content yet, so there is none to compare.`);
    return { name, content: withContent(then), interviewer: twin, unseen: undefined };
  }
  const interviewer = twin && isRef(history, name) && isRef(own, name) ? twin : commitAtTimeOf(own, content);
  return {
    name,
    content: withContent(content),
    interviewer,
    unseen: `The interviewers’ side has no commit as old as ${name}, so nothing is said of it`,
  };
}
