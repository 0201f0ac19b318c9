import type { Words } from '../../words/definition.ts';
import { entriesOf } from '../entries.ts';
import type { Side } from '../entities/schemas.ts';
import type { Handbook } from '../model.ts';
import { entryMarkdown, type TextOf } from './entry-page.ts';
import { companyFile, entryFile, kindFile, sideFile, tableFile } from './places.ts';
import { companyMarkdown, kindMarkdown, kindsOn, sideMarkdown } from './side-pages.ts';
import { tablesOf } from './tables.ts';

/**
 * One side of a handbook as files that are read without it, by their paths: Markdown for every entry, and tables. For
 * candidates the handbook is one that was loaded for them alone.
 */
export function exportSide(handbook: Handbook, words: Words, side: Side, textOf: TextOf): Map<string, string> {
  const tables = [...tablesOf(handbook, words, side)].map(([name, text]) => [tableFile(side, name), text] as const);
  const kinds = kindsOn(handbook, side);
  return new Map([
    [
      sideFile(side),
      sideMarkdown(
        handbook,
        words,
        side,
        tables.map(([file]) => file),
      ),
    ],
    [companyFile(side), companyMarkdown(handbook, words, side)],
    ...kinds.flatMap((kind) => [
      [kindFile(side, kind), kindMarkdown(handbook, words, kind, side)] as const,
      ...entriesOf(handbook, kind)
        .filter((entry) => entry[side] !== undefined)
        .map(
          (entry) => [entryFile(side, kind, entry.id), entryMarkdown(handbook, words, entry, side, textOf)] as const,
        ),
    ]),
    ...tables,
  ]);
}
