import { realpathSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { SIDES } from '../handbook/entities/schemas.ts';
import { Refusal } from '../load/refusal.ts';
import { sideFolder } from '../load/sides.ts';
import type { Settings } from './settings.ts';

/** A path without links as far as it exists; what does not exist yet is appended as it is written. */
export function canonical(path: string): string {
  try {
    return realpathSync.native(path);
  } catch {
    const parent = dirname(path);
    return parent === path ? path : join(canonical(parent), basename(path));
  }
}

/** What makes a folder the same folder by whatever name: links, letters' case and mounts lead to one number. */
function identity(path: string): string | undefined {
  try {
    const { dev, ino } = statSync(path, { bigint: true });
    return `${String(dev)}:${String(ino)}`;
  } catch {
    return undefined;
  }
}

/** Whether a path is a folder or lies in it, in any spelling of the two. Neither has to exist. */
export function liesIn(inner: string, outer: string): boolean {
  const wanted = identity(outer);
  const target = canonical(outer);
  for (let path = canonical(inner); ; path = dirname(path)) {
    if (path === target || (wanted !== undefined && identity(path) === wanted)) return true;
    if (path === dirname(path)) return false;
  }
}

const apart = (a: string, b: string) => !liesIn(a, b) && !liesIn(b, a);

type Places = Pick<Settings, 'home' | 'contentRoot'>;

/** The folders of content. A side may be a link to somewhere else. */
const contentOf = (contentRoot: string) => [contentRoot, ...SIDES.map((side) => sideFolder(contentRoot, side))];

/** Whether a folder may be made and removed beside the content. Where that is the company's folder itself, it may lie there beside its sides. */
function isApart(folder: string, { home, contentRoot }: Places): boolean {
  const [root, ...sides] = contentOf(contentRoot);
  const beside = canonical(contentRoot) === canonical(home) ? !liesIn(root!, folder) : apart(root!, folder);
  return beside && sides.every((side) => apart(side, folder));
}

/**
 * Keeps what a build removes and writes apart from what it reads.
 * @throws {Refusal} if the content, the output and the folder that a build works in lie in one another.
 */
export function assertApart(settings: Settings): void {
  const { audience, contentRoot, out, workRoot } = settings;
  const target = join(out, audience);
  if (!isApart(out, settings) || !isApart(target, settings)) {
    throw new Refusal(
      `The content (${contentRoot}) and the folder for finished sites (${out}) are the same, or one lies in the other, and a build would remove content. Set HANDBOOK_CONTENT or HANDBOOK_OUT to another folder.`,
    );
  }
  assertWorkApart(settings, workRoot);
  if (!apart(target, workRoot)) {
    throw new Refusal(
      `The folder for finished sites (${out}) and the one that a build works in (${workRoot}) lie in one another. Set HANDBOOK_OUT or HANDBOOK_WORK to another folder.`,
    );
  }
}

/** @throws {Refusal} if the content and the folder that a command works in lie in one another. */
export function assertWorkApart(places: Places, workRoot: string): void {
  if (isApart(workRoot, places)) return;
  throw new Refusal(
    `The content (${places.contentRoot}) and the folder that a build works in (${workRoot}) lie in one another. Set HANDBOOK_WORK to another folder.`,
  );
}
