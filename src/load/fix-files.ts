import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LocatedIssue } from '../handbook/issues.ts';

/** How far behind its place the letters of an edit may stand: a link begins with its text. */
const REACH = 400;

interface Place {
  start: number;
  from: string;
  to: string;
}

/** Where in a text the letters of an edit stand: at its place, or a little behind it, in brackets or quotes. */
function placeOfEdit(text: string, { line, column, edit }: LocatedIssue): Place[] {
  if (!edit) return [];
  const lineStart = text
    .split('\n')
    .slice(0, line - 1)
    .reduce((sum, before) => sum + before.length + 1, 0);
  const at = lineStart + column - 1;
  if (text.startsWith(edit.from, at)) return [{ start: at, ...edit }];
  const behind = text
    .slice(at, at + REACH)
    .search(new RegExp(`[("'<]${edit.from.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}[)"'> ]`));
  return behind === -1 ? [] : [{ start: at + behind + 1, ...edit }];
}

/**
 * Makes the edits that cannot be wrong in the files of a content root, last place first so that the
 * others stay where they are. Returns the issues that were mended.
 */
export function fixFiles(
  root: string,
  issues: readonly LocatedIssue[],
  texts: ReadonlyMap<string, string>,
): LocatedIssue[] {
  const mended: LocatedIssue[] = [];
  for (const file of new Set(issues.filter((issue) => issue.edit).map((issue) => issue.file))) {
    let text = texts.get(file);
    if (text === undefined) continue;
    const own = issues.filter((issue) => issue.file === file);
    const edits = own
      .flatMap((issue) => placeOfEdit(text!, issue).map((place) => ({ issue, place })))
      .sort((a, b) => a.place.start - b.place.start);
    for (const { place } of edits.toReversed()) {
      text = text.slice(0, place.start) + place.to + text.slice(place.start + place.from.length);
    }
    if (edits.length > 0) writeFileSync(join(root, file), text);
    mended.push(...edits.map(({ issue }) => issue));
  }
  return mended;
}
