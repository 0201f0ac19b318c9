import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { editorSchemaName, editorSchemas } from '../handbook/editor-schemas.ts';
import { listSide } from '../load/files.ts';

const ENDING = '.schema.json';

/** The committed files of the folder schemas, by name. */
export function schemaFiles(): Map<string, string> {
  return new Map(
    [...editorSchemas()].map(([name, schema]) => [`${name}${ENDING}`, `${JSON.stringify(schema, null, 2)}\n`]),
  );
}

/** Writes the JSON Schemas into a folder, removes those of kinds that are no more, and returns the names of the files. */
export function writeSchemas(folder: string): string[] {
  mkdirSync(folder, { recursive: true });
  const files = schemaFiles();
  const gone = readdirSync(folder).filter((name) => name.endsWith(ENDING) && !files.has(name));
  for (const name of gone) rmSync(join(folder, name));
  for (const [name, text] of files) writeFileSync(join(folder, name), text);
  return [...files.keys()];
}

/**
 * Writes what the Astro language server looks for below the folder that is open in an editor: the schema
 * of each collection, and which file belongs to which. It is the one language server that completes
 * fields inside .mdx files, and it knows no globs: the list has absolute addresses, so it is made on each
 * machine and never committed. (Astro itself would write it below its root, which here is not the project.)
 */
export function writeEditorMap(project: string, contentRoot: string): void {
  const folder = join(project, '.astro/collections');
  mkdirSync(folder, { recursive: true });
  const entries = (['candidate', 'interviewer'] as const)
    .flatMap((side) => listSide(contentRoot, side).entries)
    .map(({ side, kind, file }) => [
      decodeURIComponent(pathToFileURL(join(contentRoot, file)).href).toLowerCase(),
      editorSchemaName(side, kind),
    ]);
  for (const [name, text] of schemaFiles()) writeFileSync(join(folder, name), text);
  const collections = [...editorSchemas().keys()].map((name) => ({ name, hasSchema: true }));
  writeFileSync(
    join(folder, 'collections.json'),
    `${JSON.stringify({ collections, entries: Object.fromEntries(entries) as unknown }, null, 2)}\n`,
  );
}
