import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { SCHEMA_VERSION } from '../handbook/migrations/index.ts';
import { filesBelow } from '../site/files-below.ts';
import { CODE } from '../site/settings.ts';
import { PACKAGE } from './own-source.ts';
import { LANGUAGE_TAGS, languageOf } from '../words/languages.ts';
import { UsageError } from './run-command.ts';
import { writeAll } from './write-all.ts';

/** What a company says of itself before its first file is written. */
export interface Beginning {
  name: string;
  url: string;
  lang: string;
  /** Absolute path of a folder of its own for the interviewers' side; undefined for one in the same repository. */
  apart: string | undefined;
  /** Absolute path of the package's file, or what npm understands besides. */
  source: string;
  /** As 2026-11-01. */
  today: string;
}

/** Hidden files are kept under names that npm packs. */
const nameOf = (file: string) => file.replace(/^_/, '.');

/** Text as a value of YAML, whatever its letters. */
const quoted = (text: string) => JSON.stringify(text);

/** Where the example's contacts are written to: no address of anybody else. */
function mailHost(url: string): string {
  const { hostname } = new URL(url);
  return /^[a-z\d-]+(?:\.[a-z\d-]+)*\.[a-z]{2,}$/.test(hostname) ? hostname : 'example.com';
}

function manifest(source: string): string {
  const from = isFile(source) ? `file:${basename(source)}` : source;
  const project = {
    name: 'our-hiring-handbook',
    private: true,
    dependencies: { [PACKAGE]: from },
    allowScripts: { node: true, esbuild: true },
  };
  return `${JSON.stringify(project, null, 2)}\n`;
}

const isFile = (path: string) => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;

/** The files of a new repository by their absolute paths, with their text. */
function filesOf(home: string, { name, url, lang, apart, source, today }: Beginning): Map<string, string> {
  const place = apart === undefined ? undefined : `../${basename(apart)}`;
  const words: Record<string, string> = {
    name: quoted(name),
    url: quoted(url),
    lang,
    host: mailHost(url),
    today,
    schema: String(SCHEMA_VERSION),
    interviewers: place ?? 'interviewer',
    home: basename(home),
    apart: basename(apart ?? ''),
    interviewer:
      place === undefined
        ? '# So does interviewer/. To keep it in a repository that not everybody may read, name its folder here:\n# interviewer: ../private'
        : `# Not everybody may read the interviewers' side: it is a repository of its own, in a folder beside this one.\ninterviewer: ${quoted(place)}`,
  };
  const starter = join(CODE, 'starter');
  const all = new Set(filesBelow(starter));
  const isTranslated = (file: string) => LANGUAGE_TAGS.includes(file.split('/')[0]!);
  const files = [...all].flatMap((file): [string, string][] => {
    if (isTranslated(file)) return [];
    const own = `${languageOf(lang)!}/${file}`;
    const text = readFileSync(join(starter, all.has(own) ? own : file), 'utf8').replaceAll(
      /\{\{(\w+)\}\}/g,
      (_, word: string) => words[word]!,
    );
    const [folder, ...rest] = file.split('/');
    // What the repository of the interviewers' side has of its own.
    if (folder === 'apart') return apart === undefined ? [] : [[join(apart, nameOf(rest.join('/'))), text]];
    return [[folder === 'interviewer' && apart !== undefined ? join(apart, ...rest) : join(home, nameOf(file)), text]];
  });
  return new Map([[join(home, 'package.json'), manifest(source)], ...files]);
}

/** @throws {UsageError} if there is something at a place where a folder is to begin. */
function assertFree(folder: string): void {
  const stat = statSync(folder, { throwIfNoEntry: false });
  if (!stat || (stat.isDirectory() && readdirSync(folder).every((name) => name === '.git'))) return;
  throw new UsageError(
    `${folder} is ${stat.isDirectory() ? 'not empty' : 'a file'}, and nothing was written. Name a folder that is not there yet, or an empty one.`,
  );
}

/**
 * Writes the first files of a company's handbook, all or none, and the package's file beside them where it came as one.
 * @throws {UsageError} if something is there already, or cannot be written.
 */
export function writeFirstFiles(home: string, beginning: Beginning): void {
  const { apart, source } = beginning;
  for (const folder of [home, ...(apart === undefined ? [] : [apart])]) assertFree(folder);
  const files = new Map<string, string | Buffer>(filesOf(home, beginning));
  if (isFile(source)) files.set(join(home, basename(source)), readFileSync(source));
  writeAll(files);
}
