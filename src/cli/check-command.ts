import { existsSync, realpathSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import type { LocatedIssue } from '../handbook/issues.ts';
import { RULES } from '../handbook/rules/index.ts';
import { count } from '../handbook/text/in-words.ts';
import { checkContent, type CheckReport } from '../load/check-content.ts';
import { fixFiles } from '../load/fix-files.ts';
import { KeptEntries } from '../load/kept-entries.ts';
import { contentPath, sideFolder } from '../load/sides.ts';
import { githubReport } from '../report/github.ts';
import { jsonReport } from '../report/json.ts';
import { withFilesNamed } from '../report/named-files.ts';
import { prettyReport, quietReport } from '../report/pretty.ts';
import { countsOf } from '../report/summary.ts';
import { codeStamp } from '../site/code-stamp.ts';
import { settingsFrom, todayFrom } from '../site/settings.ts';
import { oneOf } from './one-of.ts';
import { repositoryRoot } from './repository-root.ts';
import { runCommand, UsageError } from './run-command.ts';
import { sayIfOlder } from './say-if-older.ts';

const USAGE = `Usage: npm run check [-- --format pretty|json|github] [--rule <id>]… [--errors]
                        [--quiet] [--fix]

Checks the content of both sides like code: facts, fairness, respect, text.

  --format <name>  pretty (by file, with excerpts; the default), json, or github (annotations;
                   files are named from the repository that each lies in)
  --rule <id>      report only what this check finds; may be given several times
  --errors         report only what cannot be right; warnings are left for later
  --quiet          only how often each check found something, and no finding (pretty only)
  --fix            mend what cannot be mended wrongly, then report the rest:
                   the name of a field that is one letter off a field that is missing here and takes the value,
                   and an internal link that lacks only the slash at its end
  --help           this text

Exit code: 0 no errors (there may be warnings), 1 errors, 2 the check could not run.
Environment: HANDBOOK_CONTENT (default: as handbook.config.yaml says), HANDBOOK_TODAY (as 2026-11-01; default today), NO_COLOR.`;

const FORMATS = ['pretty', 'json', 'github'] as const;
type Format = (typeof FORMATS)[number];

interface Options {
  format: Format;
  rules: string[];
  errors: boolean;
  quiet: boolean;
  fix: boolean;
  help: boolean;
}

/** @throws {UsageError} */
function readOptions(): Options {
  const { values } = parseArgs({
    options: {
      format: { type: 'string', default: 'pretty' },
      rule: { type: 'string', multiple: true, default: [] },
      errors: { type: 'boolean', default: false },
      quiet: { type: 'boolean', default: false },
      fix: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  const format = oneOf('format', values.format, FORMATS);
  const known = RULES.map((rule) => rule.id);
  for (const id of values.rule) oneOf('check', id, known);
  if (values.quiet && format !== 'pretty')
    throw new UsageError(`--quiet leaves out what --format ${format} is for: take one of the two.`);
  return { ...values, format, rules: values.rule };
}

/** What is asked for of a report. */
function onlyAsked(report: CheckReport, { rules, errors }: Options): CheckReport {
  const isAsked = (rule: string) => rules.length === 0 || rules.includes(rule);
  const asked = ({ rule, severity }: LocatedIssue) => isAsked(rule) && (severity === 'error' || !errors);
  const silent = report.silent.filter(isAsked);
  return { ...report, issues: report.issues.filter(asked), ignored: report.ignored.filter(asked), silent };
}

/** Mends what is sure, says what it mended on the error stream, and checks again. */
function mend(root: string, today: string, report: CheckReport, fileOf: (file: string) => string): CheckReport {
  const mended = fixFiles(root, report.issues, report.texts);
  for (const { file, line, edit } of mended)
    console.error(`${fileOf(file)}:${String(line)} "${edit!.from}" is now "${edit!.to}"`);
  console.error(`${count(mended.length, 'place')} mended.`);
  return mended.length === 0 ? report : checkContent(root, today);
}

function print(report: CheckReport, { format, quiet }: Options, fileOf: (file: string) => string): void {
  const colour = process.stdout.isTTY && !process.env['NO_COLOR'];
  const text =
    format === 'json'
      ? jsonReport(report, fileOf)
      : format === 'github'
        ? githubReport(report, fileOf)
        : quiet
          ? quietReport(report, colour)
          : prettyReport(report, fileOf, colour);
  // Whoever reads only the beginning, as `head` does, closes the pipe early.
  process.stdout.on('error', () => process.exit());
  process.stdout.write(`${text}\n`);
}

/** Names a file as the reader has it: from the working folder, and for annotations from the repository that it lies in. */
function namer(contentRoot: string, format: Format): (file: string) => string {
  const rootOf = (file: string) =>
    format === 'github'
      ? repositoryRoot(file.startsWith('interviewer/') ? sideFolder(contentRoot, 'interviewer') : contentRoot)
      : undefined;
  return (file) => {
    const path = contentPath(contentRoot, file);
    const root = rootOf(file);
    const named =
      root === undefined ? relative(process.cwd(), path) : relative(root, join(realOf(dirname(path)), basename(path)));
    return named.replaceAll('\\', '/');
  };
}

/** A folder without links on the way to it, if it is there. */
const realOf = (folder: string) => (existsSync(folder) ? realpathSync(folder) : folder);

// eslint-disable-next-line @typescript-eslint/require-await -- all commands are asynchronous to runCommand
await runCommand(async () => {
  const options = readOptions();
  if (options.help) {
    console.log(USAGE);
    return 0;
  }
  const today = todayFrom(process.env);
  const settings = settingsFrom(process.env);
  const { contentRoot, workRoot } = settings;
  sayIfOlder(settings);
  const kept = new KeptEntries(join(dirname(workRoot), 'checked-entries'), codeStamp());
  const fileOf = namer(contentRoot, options.format);

  let report = onlyAsked(checkContent(contentRoot, today, kept), options);
  kept.keep();
  if (options.fix) report = onlyAsked(mend(contentRoot, today, report, fileOf), options);
  print(withFilesNamed(report, fileOf), options, fileOf);
  return countsOf(report).errors > 0 ? 1 : 0;
});
