import { lstatSync, readdirSync, realpathSync, statSync, type Dirent } from 'node:fs';
import { join } from 'node:path';
import { KIND_NAMES, schemaOf, type Kind, type Side } from '../handbook/entities/schemas.ts';
import { kindOf } from '../handbook/kinds.ts';
import { compare, type Issue } from '../handbook/issues.ts';
import { KEBAB } from '../handbook/schemas/kebab.ts';
import { idFrom } from '../handbook/slug.ts';
import { suggestion } from '../handbook/suggest.ts';
import { hiddenIn } from '../handbook/text/hidden.ts';
import { followInside } from './inside.ts';
import { issueOf } from './issue-of.ts';
import { sideFolder } from './sides.ts';
import type { PictureFile } from './pictures.ts';

/** A file that holds one side of an entry. */
export interface EntryFile {
  kind: Kind;
  side: Side;
  id: string;
  /** Relative to the content root. */
  file: string;
  /** Absolute path, symlinks resolved: what the text names is looked for from here. */
  path: string;
}

/** What stands below one side. */
export interface SideFiles {
  entries: EntryFile[];
  pictures: PictureFile[];
  issues: Issue[];
  /** Absolute path of the side with symlinks resolved; undefined if there is none. */
  sideRoot: string | undefined;
}

/** What a repository of its own has at its root besides entries: nothing of it is read. */
const OF_REPOSITORY = /^(?:README|LICEN[CS]E|CONTRIBUTING|CODEOWNERS)(?:\.\w+)?$/i;

/** How the name of a picture ends. */
export const PICTURE = /\.(?:png|jpe?g|svg|webp|gif|avif)$/i;

const kindsOf = (side: Side) => KIND_NAMES.filter((kind) => schemaOf(kind, side));

/**
 * Lists the files of one side. Nothing outside of it is opened or even looked at, and a symlink that leaves it
 * is an issue. The folder of the interviewer side may itself be a link, to where a private repository is mounted; one
 * with nothing to read in it is none, such as that of a repository which is not checked out.
 * A folder for kinds of files that do not belong here is an issue too, since nothing in it would be read.
 */
export function listSide(contentRoot: string, side: Side): SideFiles {
  const root = sideFolder(contentRoot, side);
  const found: SideFiles = { entries: [], pictures: [], issues: [], sideRoot: undefined };
  const problem = (file: string, message: string, fix: string) =>
    found.issues.push(issueOf(file, { line: 1, column: 1, message, fix }));

  const own = lstatSync(root, { throwIfNoEntry: false });
  if (!own) return found;
  // Whether it leads anywhere may depend on the other side, so nobody looks.
  if (side === 'candidate' && own.isSymbolicLink()) {
    found.sideRoot = root;
    problem('candidate', 'The folder candidate is a link.', 'Make it a folder, with what candidates may read in it.');
    return found;
  }
  let sideRoot: string;
  try {
    sideRoot = realpathSync(root);
  } catch {
    return found;
  }
  found.sideRoot = sideRoot;
  if (!statSync(sideRoot).isDirectory()) {
    problem(side, `There is a file in the place of the folder ${side}.`, 'Make it a folder.');
    return found;
  }

  /** Where a link leads; one out of the side may not be followed. */
  const targetOf = (path: string, file: string): string | undefined => {
    const way = followInside(path, sideRoot);
    if (way === 'missing') {
      problem(file, 'This is a link to a file that does not exist.', 'Remove the link, or put the file in its place.');
      return undefined;
    }
    if (way !== 'outside') return way.real;
    problem(
      file,
      `This is a link to a file outside of the ${side} side.`,
      `Put the file itself below ${side}/, if its readers may see it.`,
    );
    return undefined;
  };

  const visit = (folder: string, real: string, kind: Kind | undefined, depth: number) => {
    let items: Dirent[];
    try {
      items = readdirSync(real, { withFileTypes: true });
    } catch (error) {
      const reason = (error as NodeJS.ErrnoException).code ?? 'unknown reason';
      problem(
        folder === '' ? side : `${side}/${folder}`,
        `The folder cannot be read (${reason}).`,
        'Check that you may read it, and that its name is UTF-8.',
      );
      return;
    }
    for (const item of items.sort((a, b) => compare(a.name, b.name))) {
      const { name } = item;
      if (name.startsWith('.') || (side === 'interviewer' && folder === '' && OF_REPOSITORY.test(name))) continue;
      const relative = folder === '' ? name : `${folder}/${name}`;
      const file = `${side}/${relative}`;
      const hidden = hiddenIn(name);
      if (hidden) {
        problem(file, `The file name has a hidden character: ${hidden.words}.`, 'Rename the file without it.');
        continue;
      }
      const path = item.isSymbolicLink() ? targetOf(join(real, name), file) : join(real, name);
      if (path === undefined) continue;
      const stat = item.isSymbolicLink() ? statSync(path) : item;
      if (!stat.isDirectory() && !stat.isFile()) {
        // Reading a pipe would wait for ever.
        problem(file, 'This is neither a file nor a folder.', 'Remove it.');
        continue;
      }
      if (stat.isDirectory()) {
        if (kind !== undefined) {
          if (depth < 8) visit(relative, path, kind, depth + 1);
          continue;
        }
        const own = kindsOf(side).find((candidate) => candidate === name);
        if (own) visit(relative, path, own, 1);
        else {
          problem(
            file,
            `The folder "${name}" is no kind of entry of the ${side} side. ${suggestion(name, kindsOf(side), 'folder')}`,
            'Rename the folder, or move its files.',
          );
        }
        continue;
      }
      if (PICTURE.test(name)) {
        found.pictures.push({ file, path });
        continue;
      }
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
          `Rename the file to ${idFrom(id) || 'a-name-in-kebab-case'}.mdx. It becomes the address of the ${kindOf(kind).noun}.`,
        );
        continue;
      }
      found.entries.push({ kind, side, id, file, path });
    }
  };
  visit('', sideRoot, undefined, 0);
  const isEmpty = [found.entries, found.pictures, found.issues].every((list) => list.length === 0);
  return isEmpty && side === 'interviewer' ? { ...found, sideRoot: undefined } : found;
}
