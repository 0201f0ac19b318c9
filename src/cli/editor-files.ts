import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { editorSchemaName, editorSchemas, type KnownIds } from '../handbook/editor-schemas.ts';
import { interfaceLangOf } from '../handbook/interface-lang.ts';
import { KIND_NAMES, SIDES, sidesFor, type Side } from '../handbook/entities/schemas.ts';
import { listSide, type EntryFile } from '../load/files.ts';
import { loadCompany } from '../load/load-content.ts';
import { makeFolder } from '../load/make-folder.ts';
import { contentPath } from '../load/sides.ts';
import { wordsFor, wordsToReplace } from '../words/languages.ts';
import { wordsSchema } from '../words/words-schema.ts';

const ENDING = '.schema.json';

/** The files of schemas by name: those that are committed or, with the language and the ids of a content, those of one machine. */
export function schemaFiles(lang?: string, known?: Record<Side, KnownIds>): Map<string, string> {
  return new Map(
    [...editorSchemas(wordsFor(lang).rules, known)].map(([name, schema]) => [
      `${name}${ENDING}`,
      `${JSON.stringify(schema, null, 2)}\n`,
    ]),
  );
}

/** The schema of a file with a company's own words in a language. */
const wordSchemaFile = (tag: string): [string, string] => [
  `words.${tag}${ENDING}`,
  `${JSON.stringify(wordsSchema(tag, wordsToReplace(tag)), null, 2)}\n`,
];

/**
 * Writes the JSON Schemas into a folder, removes those of kinds that are no more, and returns the names of the files.
 * @param languages In which a company has words of its own, by their tags.
 */
export function writeSchemas(folder: string, languages: Iterable<string> = []): string[] {
  makeFolder(folder);
  const files = new Map([...schemaFiles(), ...[...languages].map(wordSchemaFile)]);
  const gone = readdirSync(folder).filter((name) => name.endsWith(ENDING) && !files.has(name));
  for (const name of gone) rmSync(join(folder, name));
  for (const [name, text] of files) writeFileSync(join(folder, name), text);
  return [...files.keys()];
}

/**
 * The ids that a file may name. They are the names of files, drafts included, so that content which cannot be
 * read is no hindrance. What candidates read names nothing that stands on the interviewer side alone.
 */
function idsFor(of: Side, files: readonly EntryFile[], families: readonly string[]): KnownIds {
  const seen = files.filter(({ side }) => sidesFor(of).includes(side));
  const idsOf = (wanted: string) => [...new Set(seen.filter(({ kind }) => kind === wanted).map(({ id }) => id))];
  return { families, ...Object.fromEntries(KIND_NAMES.map((kind) => [kind, idsOf(kind).sort()])) };
}

/**
 * Writes what the Astro language server looks for below the folder that is open in an editor: the schema
 * of each collection, with the ids that its fields may name, and which file belongs to which. It is the one
 * language server that completes fields inside .mdx files, and it knows no globs: the list has absolute
 * addresses, so it is made on each machine and never committed. (Astro itself would write it below its root,
 * which here is not the company's folder.)
 */
export function writeEditorMap(home: string, contentRoot: string): void {
  const folder = join(home, '.astro/collections');
  makeFolder(folder);
  const files = SIDES.flatMap((side) => listSide(contentRoot, side).entries);
  const { company } = loadCompany(contentRoot, 'interviewer');
  const families = company?.families.map(({ id }) => id) ?? [];
  const schemas = schemaFiles(company && interfaceLangOf(company), {
    candidate: idsFor('candidate', files, families),
    interviewer: idsFor('interviewer', files, families),
  });
  for (const [name, text] of schemas) writeFileSync(join(folder, name), text);
  const collections = [...schemas.keys()].map((name) => ({ name: name.slice(0, -ENDING.length), hasSchema: true }));
  const entries = files.map(({ side, kind, file }) => [
    decodeURIComponent(pathToFileURL(contentPath(contentRoot, file)).href).toLowerCase(),
    editorSchemaName(side, kind),
  ]);
  writeFileSync(
    join(folder, 'collections.json'),
    `${JSON.stringify({ collections, entries: Object.fromEntries(entries) as unknown }, null, 2)}\n`,
  );
}
