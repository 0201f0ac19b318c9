import { readFileSync, realpathSync } from 'node:fs';
import type { Change } from '../../handbook/migrations/migration.ts';
import { readText, type ReadProblem } from '../read-text.ts';
import { Refusal } from '../refusal.ts';
import { parseYaml } from '../yaml.ts';
import { changeFields } from './change-fields.ts';
import { FieldTaken } from './field-taken.ts';

/** A file as it is, and as it is to be. */
export interface ChangedFile {
  /** Absolute path, of the file itself where a link leads to it. */
  path: string;
  before: string;
  after: string;
}

/** Where the fields of a file stand in it: all of it, or between the two lines of --- of an entry. */
function placeOfFields(path: string, text: string): { start: number; end: number } | undefined {
  if (!path.endsWith('.mdx')) return { start: text.startsWith('\ufeff') ? 1 : 0, end: text.length };
  const opened = /^\ufeff?---[ \t]*\n/.exec(text)?.[0].length;
  const closed = opened === undefined ? undefined : /^---[ \t]*$/m.exec(text.slice(opened))?.index;
  return closed === undefined ? undefined : { start: opened!, end: opened! + closed };
}

/** @throws {Refusal} */
function refuse(path: string, { line, message, fix }: Omit<ReadProblem, 'column'>): never {
  throw new Refusal(`${path}:${String(line)} ${message} ${fix} Then run it again; nothing was written.`);
}

/**
 * Reads a file that is to be changed.
 * @throws {Refusal} if it cannot be read: what it says cannot be carried over then.
 */
export function readForChange(path: string): ChangedFile {
  const read = readText(path);
  if ('problem' in read) refuse(path, read.problem);
  const place = placeOfFields(path, read.text);
  if (!place)
    refuse(path, {
      line: 1,
      message: 'The fields do not stand between two lines of ---.',
      fix: 'Put such a line above and below them.',
    });
  const firstLine = path.endsWith('.mdx') ? 2 : 1;
  const yaml = parseYaml(read.text.slice(place.start, place.end), firstLine);
  if ('problem' in yaml) refuse(path, yaml.problem);
  const before = readFileSync(path, 'utf8');
  return { path: realpathSync(path), before, after: before };
}

/** Makes a change in a file that was read. Its ends of lines stay those that it has. @throws {Refusal} */
export function changeFile({ path, before, after }: ChangedFile, change: Change): ChangedFile {
  const crlf = after.includes('\r\n');
  const text = crlf ? after.replaceAll('\r\n', '\n') : after;
  const { start, end } = placeOfFields(path, text)!;
  try {
    const now = text.slice(0, start) + changeFields(text.slice(start, end), change) + text.slice(end);
    return { path, before, after: crlf ? now.replaceAll('\n', '\r\n') : now };
  } catch (error) {
    if (!(error instanceof FieldTaken)) throw error;
    const line = text.slice(0, start + error.offset).split('\n').length;
    return refuse(path, { line, message: error.message, fix: 'Remove one of the two.' });
  }
}
