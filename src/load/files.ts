import { readdirSync, realpathSync, statSync } from 'node:fs';
import { basename, join, sep } from 'node:path';
import { KIND_NAMES, KINDS, schemaOf, type Kind, type Side } from '../handbook/kinds.ts';
import { compare, type Issue } from '../handbook/issues.ts';
import { KEBAB } from '../handbook/schemas/shared.ts';
import { idFrom } from '../handbook/slug.ts';
import { suggestion } from '../handbook/suggest.ts';

/** A file that holds one side of an entry. */
export interface EntryFile {
  kind: Kind;
  side: Side;
  id: string;
  /** Relative to the content root. */
  file: string;
  path: string;
}

/** What stands below one side. */
export interface SideFiles {
  entries: EntryFile[];
  issues: Issue[];
  /** Absolute path of the side with symlinks resolved; undefined if there is none. */
  sideRoot: string | undefined;
}

const PICTURE = /\.(?:png|jpe?g|svg|webp|gif|avif)$/i;

const kindsOf = (side: Side) => KIND_NAMES.filter((kind) => schemaOf(kind, side));

/**
 * Lists the files of one side. Nothing outside of it is opened, and a symlink that leaves it is an issue.
 * A folder for kinds of files that do not belong here is an issue too, since nothing in it would be read.
 */
export function listSide(contentRoot: string, side: Side): SideFiles {
  const root = join(contentRoot, side);
  const found: SideFiles = { entries: [], issues: [], sideRoot: undefined };
  try {
    found.sideRoot = realpathSync(root);
  } catch {
    return found;
  }
  const { sideRoot } = found;
  const problem = (file: string, message: string, fix: string) =>
    found.issues.push({ rule: 'schema', severity: 'error', file, place: { line: 1, column: 1 }, message, fix });

  if (side === 'candidate' && basename(sideRoot) === 'interviewer') {
    problem('candidate', 'The folder candidate is a link to the interviewer side.', 'Make it a folder of its own.');
    return found;
  }

  /** Whether a link may be followed; one out of the side may not. */
  const stays = (path: string, file: string): boolean => {
    let target: string;
    try {
      target = realpathSync(path);
    } catch {
      problem(file, 'This is a link to a file that does not exist.', 'Remove the link, or put the file in its place.');
      return false;
    }
    if ((target + sep).startsWith(sideRoot + sep)) return true;
    problem(
      file,
      `This is a link to a file outside of the ${side} side.`,
      `Put the file itself below ${side}/, if its readers may see it.`,
    );
    return false;
  };

  const visit = (folder: string, kind: Kind | undefined, depth: number) => {
    const items = readdirSync(join(root, folder), { withFileTypes: true });
    for (const item of items.sort((a, b) => compare(a.name, b.name))) {
      const { name } = item;
      if (name.startsWith('.')) continue;
      const relative = folder === '' ? name : `${folder}/${name}`;
      const file = `${side}/${relative}`;
      const path = join(root, relative);
      if (item.isSymbolicLink() && !stays(path, file)) continue;
      const stat = item.isSymbolicLink() ? statSync(path) : item;
      if (!stat.isDirectory() && !stat.isFile()) {
        // Reading a pipe would wait for ever.
        problem(file, 'This is neither a file nor a folder.', 'Remove it.');
        continue;
      }
      if (stat.isDirectory()) {
        if (kind !== undefined) {
          if (depth < 8) visit(relative, kind, depth + 1);
          continue;
        }
        const own = kindsOf(side).find((candidate) => candidate === name);
        if (own) visit(relative, own, 1);
        else {
          problem(
            file,
            `The folder "${name}" is no kind of entry of the ${side} side. ${suggestion(name, kindsOf(side), 'folder')}`,
            'Rename the folder, or move its files.',
          );
        }
        continue;
      }
      if (PICTURE.test(name)) continue;
      if (kind === undefined || depth > 1 || !name.endsWith('.mdx')) {
        problem(
          file,
          name.endsWith('.mdx')
            ? 'An entry stands directly in the folder of its kind, and this file does not.'
            : `"${name}" is neither an entry (.mdx) nor a picture.`,
          name.endsWith('.mdx')
            ? `Move it to ${side}/${kind ?? '<kind>'}/${name}. Kinds: ${kindsOf(side).join(', ')}.`
            : 'Rename it to .mdx, or remove it.',
        );
        continue;
      }
      const id = name.slice(0, -4);
      if (!KEBAB.test(id)) {
        problem(
          file,
          `The file name "${id}" is no id: expected kebab-case, that is lower-case letters, digits and single hyphens.`,
          `Rename the file to ${idFrom(id) || 'a-name-in-kebab-case'}.mdx. It becomes the address of the ${KINDS[kind].noun}.`,
        );
        continue;
      }
      found.entries.push({ kind, side, id, file, path });
    }
  };
  visit('', undefined, 0);
  return found;
}
