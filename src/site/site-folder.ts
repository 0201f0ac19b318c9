import { cpSync, existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { Refusal, writeFault } from '../load/refusal.ts';
import { filesBelow } from './files-below.ts';
import { sha256 } from '../load/sha256.ts';

/** Marks a folder as made by a build, which may replace it. It is the same on every machine at any time. */
export const MARKER = '.handbook-site';

const WORDS = `This folder was made by npm run build, which replaces it as a whole: put nothing of your own into it.
Each of the lines below stands for the name of a file that the build made.
`;

/** What file managers leave in folders that somebody has looked at. */
const LITTER = new Set(['.DS_Store', 'Thumbs.db', 'desktop.ini']);

/** What stands for the name of a file in the mark. */
const digest = (name: string) => sha256(name).slice(0, 12);

const isEmptyFolder = (path: string) => statSync(path).isDirectory() && readdirSync(path).length === 0;

/** Marks a site that is complete. */
export function markSite(folder: string): void {
  const names = filesBelow(folder).filter((name) => name !== MARKER);
  writeFileSync(join(folder, MARKER), `${WORDS}${names.map(digest).sort().join('\n')}\n`);
}

/**
 * Lets a build replace what stands at a place only if a build has made all of it.
 * @throws {Refusal}
 */
export function assertReplaceable(target: string): void {
  if (!existsSync(target) || isEmptyFolder(target)) return;
  if (!statSync(target).isDirectory())
    throw new Refusal(`${target} is a file, and the site would be a folder there. Move it away.`);
  if (!existsSync(join(target, MARKER))) {
    throw new Refusal(
      `${target} holds files and was not made by npm run build (it has no file ${MARKER}), so it is not replaced. Move it away, remove it, or set HANDBOOK_OUT to another folder.`,
    );
  }
  const made = new Set(readFileSync(join(target, MARKER), 'utf8').split('\n'));
  const foreign = filesBelow(target)
    .filter((name) => name !== MARKER && !LITTER.has(basename(name)) && !made.has(digest(name)))
    .sort();
  if (foreign.length === 0) return;
  const more = foreign.length > 3 ? ` and ${String(foreign.length - 3)} more` : '';
  throw new Refusal(
    `${target} holds files that no build has made (${foreign.slice(0, 3).join(', ')}${more}), and they would be lost. Move them away: what belongs on the site stands in public/.`,
  );
}

/** Where a site waits beside its place: the new one until it is complete there, the old one until it is replaced. */
const beside = (target: string, which: 'new' | 'old') =>
  join(dirname(target), `.handbook-${basename(target)}-${which}`);

/** Puts right what a build left that was ended while it put its site in place. */
export function recover(target: string): void {
  const old = beside(target, 'old');
  rmSync(beside(target, 'new'), { recursive: true, force: true });
  if (!existsSync(old)) return;
  if (existsSync(target)) rmSync(old, { recursive: true });
  else renameSync(old, target);
}

/**
 * Puts a complete site in place of what a build has made there before. At any moment there is the old site, the
 * new one or none at the place, never a part of one, also where the site comes from another disk.
 * @throws {Refusal} if it cannot be written; the old site is there then.
 */
export function putInPlace(site: string, target: string): void {
  const [fresh, old] = [beside(target, 'new'), beside(target, 'old')];
  try {
    bring(site, fresh);
    // Looked at again: much may have happened since the build began.
    assertReplaceable(target);
    if (existsSync(target)) renameSync(target, old);
    renameSync(fresh, target);
  } catch (error) {
    if (existsSync(old) && !existsSync(target)) renameSync(old, target);
    rmSync(fresh, { recursive: true, force: true });
    throw writeFault(error, dirname(target)) ?? error;
  }
  rmSync(old, { recursive: true, force: true });
}

/** Moves a folder, also to another disk. */
function bring(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    cpSync(from, to, { recursive: true });
    rmSync(from, { recursive: true, force: true });
  }
}
