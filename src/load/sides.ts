import { existsSync, readdirSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import type { Side } from '../handbook/entities/schemas.ts';
import { homePath } from './home-files.ts';

/** Where interviewers' sides lie that do not lie in their content root, by that root. */
const elsewhere = new Map<string, string>();

/**
 * Says that the interviewers' side of a content root lies in another folder, such as a checkout of a repository of its
 * own. It holds for all that this process reads.
 */
export function placeInterviewerSide(contentRoot: string, folder: string): void {
  elsewhere.set(contentRoot, folder);
}

/** The folder of a side. For candidates' it is always in the content root. */
export const sideFolder = (contentRoot: string, side: Side): string =>
  (side === 'interviewer' ? elsewhere.get(contentRoot) : undefined) ?? join(contentRoot, side);

/** Whether the interviewers' side lies in another folder than that of its name in the content root. */
export const isElsewhere = (contentRoot: string): boolean => elsewhere.has(contentRoot);

/** Whether the interviewers' side is not in the repository of its content root: it lies elsewhere, or is a checkout by itself. */
export const hasOwnRepository = (contentRoot: string): boolean =>
  isElsewhere(contentRoot) || existsSync(join(sideFolder(contentRoot, 'interviewer'), '.git'));

/**
 * Whether there is something in the folder of the interviewers' side, if only a README. An empty one is what git leaves
 * where a repository belongs that is not checked out.
 */
export function hasInterviewerFolder(contentRoot: string): boolean {
  try {
    return readdirSync(sideFolder(contentRoot, 'interviewer')).length > 0;
  } catch {
    return false;
  }
}

/** The path of a file that is named from the content root, such as interviewer/guides/debrief.mdx, or is the company's besides. */
export function contentPath(contentRoot: string, file: string): string {
  const [side, ...rest] = file.split('/');
  return side === 'interviewer'
    ? join(sideFolder(contentRoot, side), ...rest)
    : (homePath(contentRoot, file) ?? join(contentRoot, file));
}

/** The folder of the interviewers' side, named from the content root as it is without links. Nobody looks whether it is there. */
export const closedBelow = (contentRoot: string, realRoot: string): string =>
  resolve(realRoot, relative(contentRoot, sideFolder(contentRoot, 'interviewer')));
