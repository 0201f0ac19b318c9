import { lstatSync, readlinkSync, type Stats } from 'node:fs';
import { dirname, join, parse, sep } from 'node:path';

/** Where a path leads once every link on its way is followed. */
export type Way = { real: string } | 'missing' | 'outside';

/** Links on one way; more are a circle. */
const MOST_LINKS = 40;

/** Whether a path is a folder or lies below it, by its letters alone: both are absolute and without links. */
export const isBelow = (path: string, folder: string): boolean =>
  `${path}${sep}`.startsWith(folder.endsWith(sep) ? folder : folder + sep);

function statOf(path: string): Stats | undefined {
  try {
    return lstatSync(path);
  } catch {
    return undefined;
  }
}

/**
 * Follows a path link by link, and never looks at anything outside of a folder: what is there, or is not,
 * cannot change the answer. A way that leaves the folder is `outside`, also where it comes back.
 * @param folder absolute path without links.
 * @param closed a folder in it that counts as outside.
 */
export function followInside(path: string, folder: string, closed?: string): Way {
  const { root } = parse(folder);
  let at = root;
  let steps = path.split(sep);
  let links = 0;
  for (let step = steps.shift(); step !== undefined; step = steps.shift()) {
    if (step === '' || step === '.') continue;
    const next = step === '..' ? dirname(at) : join(at, step);
    // On the way down to the folder there are no links: its path has none.
    if (isBelow(folder, next)) {
      at = next;
      continue;
    }
    if (!isBelow(next, folder) || (closed !== undefined && isBelow(next.toLowerCase(), closed.toLowerCase())))
      return 'outside';
    const stat = step === '..' ? undefined : statOf(next);
    if (step !== '..' && stat === undefined) return 'missing';
    if (!stat?.isSymbolicLink()) {
      at = next;
      continue;
    }
    links += 1;
    if (links > MOST_LINKS) return 'missing';
    const target = readlinkSync(next);
    if (target.startsWith(sep)) at = root;
    steps = [...target.split(sep), ...steps];
  }
  return isBelow(at, folder) ? { real: at } : 'outside';
}
