import { readdirSync, realpathSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument } from 'yaml';
import type { MigratedFiles, Migration } from '../../handbook/migrations/migration.ts';
import { CONFIG_FILE, configOf, writtenConfig, type HomeConfig, type WrittenConfig } from '../home-config.ts';
import { isBelow } from '../inside.ts';
import { Refusal } from '../refusal.ts';
import { contentPath } from '../sides.ts';
import { changeFile, readForChange, type ChangedFile } from './changed-file.ts';

/** Where a handbook lies. */
interface Folders {
  home: string;
  contentRoot: string;
}

const isThere = (path: string) => statSync(path, { throwIfNoEntry: false }) !== undefined;

/** The files of a folder whose names end so, links that lead out of it left out. */
function filesOf(folder: string, ending: string): string[] {
  if (!isThere(folder)) return [];
  const real = realpathSync(folder);
  return readdirSync(real)
    .filter((name) => name.endsWith(ending) && !name.startsWith('.') && isThere(join(real, name)))
    .map((name) => realpathSync(join(real, name)))
    .filter((path) => isBelow(path, real))
    .sort();
}

function pathsOf(of: MigratedFiles, { home, contentRoot }: Folders): string[] {
  if (of === CONFIG_FILE) return [];
  if (of === 'words') return filesOf(join(home, 'words'), '.yaml');
  if (of.endsWith('.yaml')) return [join(contentRoot, of)].filter(isThere);
  return filesOf(contentPath(contentRoot, of), '.mdx');
}

/** handbook.config.yaml with the changes for it, and with the version. */
function newConfig({ path, text, schema }: WrittenConfig, migrations: readonly Migration[]): ChangedFile {
  let file = readForChange(path);
  for (const change of migrations.flatMap(({ changes }) => changes))
    if (change.in === CONFIG_FILE) file = changeFile(file, change);
  const version = migrations.at(-1)?.to ?? schema;
  if (parseDocument(text).has('schema'))
    return changeFile(file, { in: CONFIG_FILE, do: 'replace', field: 'schema', from: schema, to: version });
  const start = file.after === '' || file.after.endsWith('\n') ? file.after : `${file.after}\n`;
  return {
    ...file,
    after: `${start}# The version of the schema that the content is written for.\nschema: ${String(version)}\n`,
  };
}

/**
 * The files that change where the content of a folder becomes that of another version of the schema, with what they say
 * then; handbook.config.yaml is the last, so that what is done half is begun anew. Nothing is written.
 * @param migrations those that lie between, in their order.
 * @param foldersOf where things lie, by what handbook.config.yaml says afterwards.
 * @throws {Refusal} if a file cannot be read, or what has to be upgraded is not all there.
 */
export function planUpgrade(
  written: WrittenConfig,
  migrations: readonly Migration[],
  foldersOf: (config: HomeConfig) => Folders,
): ChangedFile[] {
  const own = newConfig(written, migrations);
  const config = configOf(writtenConfig(written.path, own.after));
  const folders = foldersOf(config);
  const files = new Map<string, ChangedFile>();
  for (const change of migrations.flatMap(({ changes }) => changes)) {
    if (change.in.startsWith('interviewer/')) assertInterviewerSide(folders.contentRoot);
    for (const path of pathsOf(change.in, folders))
      files.set(path, changeFile(files.get(path) ?? readForChange(path), change));
  }
  return [...files.values(), own].filter(({ before, after }) => before !== after);
}

/**
 * A handbook whose interviewers' side nobody has mentioned has none. A folder that is named for it and not there, or
 * that is empty, is a repository that was not fetched.
 * @throws {Refusal} if it is not here: it would stay as it is.
 */
function assertInterviewerSide(contentRoot: string): void {
  const folder = contentPath(contentRoot, 'interviewer');
  const isFetched = isThere(folder) ? readdirSync(folder).length > 0 : folder === join(contentRoot, 'interviewer');
  if (isFetched) return;
  throw new Refusal(
    `The interviewers' side changes too, and there is nothing in ${folder}: fetch it, so that both sides are upgraded together. Nothing was written.`,
  );
}
