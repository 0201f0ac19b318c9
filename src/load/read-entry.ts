import type { Issue } from '../handbook/issues.ts';
import { schemaOf } from '../handbook/entities/schemas.ts';
import type { Source } from '../handbook/model.ts';
import { duplicateIds, schemaIssues } from '../handbook/schema-issues.ts';
import { readBody, type WrittenBody } from './body.ts';
import type { RemarkWords } from '../words/definition.ts';
import type { EarlierEntries } from './earlier-entries.ts';
import { fieldIssues } from './field-html.ts';
import type { EntryFile } from './files.ts';
import { hiddenFieldIssues } from './hidden-fields.ts';
import { issueOf } from './issue-of.ts';
import { readText, type ReadProblem } from './read-text.ts';
import { sha256 } from './sha256.ts';
import { parseYaml } from './yaml.ts';
import { yamlSlips } from './yaml-slips.ts';

/** A file that was read: the entry if it is sound, and every issue if it is not. */
export interface ReadEntry {
  source: Source | undefined;
  /** The body as it was written for its page; left out with the source. */
  written?: WrittenBody;
  issues: Issue[];
  /** The file as read, for excerpts and positions. */
  text: string;
}

/** Splits a file into its fields and its text. */
function splitFrontmatter(text: string): { yaml: string; body: string; bodyLine: number } | { problem: ReadProblem } {
  const content = text.startsWith('\ufeff') ? text.slice(1) : text;
  if (content.trim() === '') {
    return {
      problem: {
        line: 1,
        column: 1,
        message: 'The file is empty.',
        fix: 'Write the fields between two lines of ---, and the text below. `npm run new` makes a complete entry.',
      },
    };
  }
  if (!/^---[ \t]*\n/.test(content)) {
    return {
      problem: {
        line: 1,
        column: 1,
        message: 'The file does not begin with a line of ---, so it has no fields.',
        fix: 'Put --- on the first line, then the fields, then --- again.',
      },
    };
  }
  const start = content.indexOf('\n') + 1;
  const end = /^---[ \t]*$/m.exec(content.slice(start));
  if (!end) {
    return {
      problem: {
        line: 1,
        column: 1,
        message: 'The fields begin with --- and are never closed.',
        fix: 'Put a line of --- after the last field.',
      },
    };
  }
  const yaml = content.slice(start, start + end.index);
  const body = content.slice(start + end.index + end[0].length + 1);
  return { yaml, body, bodyLine: yaml.split('\n').length + 2 };
}

/** All that the reading of a sound entry without pictures depends on. */
function keyOf({ kind, side, id, file }: EntryFile, words: RemarkWords, base: string, text: string): string {
  const { remark, important, footnotes } = words;
  return sha256(`${JSON.stringify([kind, side, id, file, base, remark, important, footnotes])}\n${text}`);
}

/**
 * Reads one file of the content: fields against the schema, text against the rules for bodies. An entry that was
 * sound earlier and is as it was is taken from there.
 */
export function readEntry(
  file: EntryFile,
  sideRoot: string,
  words: RemarkWords,
  base = '/',
  earlier?: EarlierEntries,
): ReadEntry {
  const broken = (problem: ReadProblem, text = ''): ReadEntry => ({
    source: undefined,
    text,
    issues: [issueOf(file.file, problem)],
  });

  const read = readText(file.path);
  if ('problem' in read) return broken(read.problem);
  const { text } = read;
  const key = earlier && keyOf(file, words, base, text);
  const known = key === undefined ? undefined : earlier?.get(key);
  if (known) return { ...known, text, issues: [] };
  const parts = splitFrontmatter(text);
  if ('problem' in parts) return broken(parts.problem, text);
  const yaml = parseYaml(parts.yaml, 2);
  if ('problem' in yaml) return broken(yaml.problem, text);

  const schema = schemaOf(file.kind, file.side)!;
  // A side whose fields are all optional may leave them out altogether.
  const data: unknown = yaml.data ?? {};
  const issues: Issue[] = yamlSlips(parts.yaml, 2).map((slip) => issueOf(file.file, slip));
  let parsed: ReturnType<typeof schema.safeParse>;
  try {
    parsed = schema.safeParse(data);
    if (!parsed.success) issues.push(...schemaIssues(file.file, schema, data, parsed.error));
    issues.push(...duplicateIds(file.file, data));
    issues.push(...fieldIssues(file.file, schema, data));
    issues.push(...hiddenFieldIssues(file.file, data));
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return broken(
      {
        line: 2,
        column: 1,
        message: 'The fields are nested too deeply to be read.',
        fix: 'Compare them with those of another entry.',
      },
      text,
    );
  }

  const { body, written, problems } = readBody(parts.body, {
    side: file.side,
    file: file.path,
    sideRoot,
    line: parts.bodyLine,
    base,
    words,
  });
  issues.push(...problems.map((problem) => issueOf(file.file, problem, 'body')));
  if (!parsed.success || issues.length > 0) return { source: undefined, issues, text };
  const source: Source = {
    kind: file.kind,
    side: file.side,
    id: file.id,
    file: file.file,
    data: parsed.data as object,
    body,
  };
  if (key !== undefined) earlier?.set(key, { source, ...(written && { written }) });
  return { source, ...(written && { written }), issues, text };
}
