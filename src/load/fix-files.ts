import { readFileSync } from 'node:fs';
import type { LocatedIssue } from '../handbook/issues.ts';
import { Refusal, writeFault } from './refusal.ts';
import { replaceFiles } from './replace-files.ts';
import { contentPath } from './sides.ts';

/** How far behind its place the letters of an edit may stand: a link begins with its text. */
const REACH = 400;

interface Place {
  start: number;
  from: string;
  to: string;
}

/** Where in a text the letters of an edit stand: at its place, in quotes there, or as the address of the link that begins there. */
function placeOfEdit(text: string, { line, column, edit }: LocatedIssue): Place[] {
  if (!edit) return [];
  const lineStart = text
    .split('\n')
    .slice(0, line - 1)
    .reduce((sum, before) => sum + before.length + 1, 0);
  const at = lineStart + column - 1;
  if (text.startsWith(edit.from, at)) return [{ start: at, ...edit }];
  if (/["']/.test(text.charAt(at)) && text.startsWith(edit.from, at + 1)) return [{ start: at + 1, ...edit }];
  const letters = edit.from.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const behind = new RegExp(`(\\]\\(\\s*<?|^<)${letters}[)> ]`).exec(text.slice(at, at + REACH));
  return behind ? [{ start: at + behind.index + behind[1]!.length, ...edit }] : [];
}

/** How a file is written, apart from its text: positions count in a text without a byte order mark and with \n. */
const asRead = (written: string) => written.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');

/** Where in a file as it is written the place is that has an offset in it as it is read. */
function offsetInFile(written: string, offset: number): number {
  let index = written.startsWith('\ufeff') ? 1 : 0;
  for (let read = 0; read < offset; read++) index += written.startsWith('\r\n', index) ? 2 : 1;
  return index;
}

/**
 * Makes the edits that cannot be wrong in the files of a content root, last place first so that the
 * others stay where they are; nothing else of a file changes. Returns the issues that were mended.
 * @throws {Refusal} if a file cannot be written; it is as it was then.
 */
export function fixFiles(
  root: string,
  issues: readonly LocatedIssue[],
  texts: ReadonlyMap<string, string>,
): LocatedIssue[] {
  const mended: LocatedIssue[] = [];
  for (const file of new Set(issues.filter((issue) => issue.edit).map((issue) => issue.file))) {
    const text = texts.get(file);
    if (text === undefined) continue;
    const path = contentPath(root, file);
    let written = readFileSync(path, 'utf8');
    // Somebody has changed it meanwhile: the places are not those that were found.
    if (asRead(written) !== text) continue;
    const own = issues.filter((issue) => issue.file === file);
    const edits = own
      .flatMap((issue) => placeOfEdit(text, issue).map((place) => ({ issue, place })))
      .sort((a, b) => a.place.start - b.place.start);
    for (const { place } of edits.toReversed()) {
      const start = offsetInFile(written, place.start);
      written = written.slice(0, start) + place.to + written.slice(start + place.from.length);
    }
    if (edits.length === 0) continue;
    replaceFiles(new Map([[path, written]]), (error) => {
      const fault = writeFault(error, path);
      if (!fault) return error;
      const before = new Set(mended.map((issue) => issue.file));
      return new Refusal(
        `${fault.message} It is as it was; ${before.size === 0 ? 'no file was changed' : `mended before it: ${[...before].join(', ')}`}.`,
      );
    });
    mended.push(...edits.map(({ issue }) => issue));
  }
  return mended;
}
