import { existsSync, mkdtempSync, readdirSync, renameSync, rmdirSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { SIDES, type Audience } from '../handbook/entities/schemas.ts';
import { count } from '../handbook/text/in-words.ts';
import { exportFiles } from '../load/export-files.ts';
import { loadHandbook } from '../load/load-content.ts';
import { makeFolder } from '../load/make-folder.ts';
import { writing } from '../load/refusal.ts';
import { audienceFrom, settingsFrom } from '../site/settings.ts';
import { runCommand, UsageError } from './run-command.ts';
import { writeAll } from './write-all.ts';

const USAGE = `Usage: npm run export -- <folder> [--audience candidate|interviewer]

Writes the whole handbook so that it can be read and used without this program: for each side a folder with one
Markdown file for every entry, its pictures, and tables (CSV) for spreadsheets and other tools. What is below
candidate/ is made without opening the interviewers' side. Drafts are left out.

  --audience <name>  one side only
  --help             this text

The folder is not there yet, or is empty: nothing is overwritten, and it is written whole or not at all.
Exit code: 0 written, 1 the content has errors, 2 not written, and why.
Environment: HANDBOOK_CONTENT (default: as handbook.config.yaml says).`;

/** @throws {UsageError} if something stands in the place of the folder. */
function assertFree(folder: string): void {
  if (!existsSync(folder)) return;
  if (statSync(folder).isDirectory() && readdirSync(folder).length === 0) return;
  throw new UsageError(
    `There is something at ${folder} already, and nothing is overwritten. Name a folder that is not there.`,
  );
}

/** Writes files beside the folder in which they are to stand, and then gives them its name. */
function writeFolder(folder: string, files: ReadonlyMap<string, string | Buffer>): void {
  const draft = writing(dirname(folder), () => {
    makeFolder(dirname(folder));
    return mkdtempSync(join(dirname(folder), `.${basename(folder)}-`));
  });
  try {
    writeAll(new Map([...files].map(([path, text]) => [join(draft, path), text])));
    if (existsSync(folder)) rmdirSync(folder);
    renameSync(draft, folder);
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
}

// eslint-disable-next-line @typescript-eslint/require-await -- all commands are asynchronous to runCommand
await runCommand(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { audience: { type: 'string' }, help: { type: 'boolean' } },
  });
  if (values.help) {
    console.log(USAGE);
    return 0;
  }
  const [name, ...others] = positionals;
  if (name === undefined || others.length > 0)
    throw new UsageError('Name one folder to write: npm run export -- ../handbook-as-text');
  const folder = resolve(name);
  assertFree(folder);
  const { contentRoot } = settingsFrom(process.env);
  const audiences: readonly Audience[] = values.audience === undefined ? SIDES : [audienceFrom(values.audience)];
  const files = new Map<string, string | Buffer>();
  for (const audience of audiences) {
    // Candidates' files are made of what was read for candidates: nothing of the other side can be among them.
    const { content, handbook, issues } = loadHandbook(contentRoot, audience);
    const errors = issues.filter(({ severity }) => severity === 'error').length;
    if (!handbook || errors > 0) {
      console.error(`Nothing was written: the content has ${count(errors, 'error')}. "npm run check" says which.`);
      return 1;
    }
    if (audience === 'interviewer' && !content.interviewerSide) continue;
    for (const [path, text] of exportFiles(contentRoot, handbook, content.words, audience)) files.set(path, text);
  }
  if (files.size === 0) throw new UsageError('There is no interviewers’ side here, so nothing was written.');
  writeFolder(folder, files);
  console.log(
    `${count(files.size, 'file')} in ${relative(process.cwd(), folder) || '.'}; begin with ${SIDES.filter((side) =>
      files.has(`${side}/README.md`),
    )
      .map((side) => `${side}/README.md`)
      .join(' and ')}.`,
  );
  return 0;
});
