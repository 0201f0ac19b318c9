import { styleText } from 'node:util';
import { withHiddenBlank, withHiddenShown } from '../handbook/text/hidden.ts';
import { count } from '../handbook/text/in-words.ts';
import type { LocatedIssue } from '../handbook/issues.ts';
import type { CheckReport } from '../load/check-content.ts';
import { countsOf, silenceOf, summaryOf } from './summary.ts';
import { totalsOf } from './totals.ts';

type Style = Parameters<typeof styleText>[0];
type Paint = (style: Style, text: string) => string;

/** Characters of a source line that an excerpt shows. */
const EXCERPT = 100;

/** Nothing that a terminal would carry out, or that turns what stands around it, reaches one. */
const shown = (text: string) => withHiddenShown(text).replace(/\s/g, ' ');

/** The line in question with a caret below the column; long lines are cut around it. */
function excerpt({ line, column }: LocatedIssue, text: string | undefined, paint: Paint): string[] {
  const source = text?.split('\n')[line - 1];
  if (source === undefined || source.trim() === '') return [];
  const start = column > EXCERPT - 20 ? column - 40 : 0;
  const before = start > 0 ? '…' : '';
  const part = source.slice(start, start + EXCERPT);
  const number = String(line);
  return [
    `    ${paint('dim', `${number} │`)} ${before}${withHiddenBlank(part).replaceAll('\t', ' ')}${start + EXCERPT < source.length ? '…' : ''}`,
    `    ${paint('dim', `${' '.repeat(number.length)} │`)} ${' '.repeat(before.length + Math.max(0, column - 1 - start))}${paint('cyan', '^')}`,
  ];
}

function issueLines(issue: LocatedIssue, text: string | undefined, paint: Paint): string[] {
  const { severity, rule, line, column, message, fix } = issue;
  const label = paint(severity === 'error' ? ['red', 'bold'] : 'yellow', severity);
  return [
    `  ${paint('dim', `${String(line)}:${String(column)}`)} ${label} ${shown(message)} ${paint('dim', rule)}`,
    ...excerpt(issue, text, paint),
    `    ${paint('green', 'fix:')} ${shown(fix)}`,
  ];
}

const painter =
  (colour: boolean): Paint =>
  (style, text) =>
    colour ? styleText(style, text, { validateStream: false }) : text;

/** How often each check found something, where more than one did. */
function totalLines({ issues }: CheckReport, paint: Paint): string[] {
  const totals = totalsOf(issues);
  if (totals.length < 2) return [];
  const digits = Math.max(...totals.map((total) => String(total.count).length));
  return totals.map(
    ({ rule, severity, count: number }) =>
      `  ${String(number).padStart(digits)} ${(number === 1 ? severity : `${severity}s`).padEnd('warnings'.length)}  ${paint('dim', rule)}`,
  );
}

function endOf(report: CheckReport, paint: Paint): string[] {
  const { errors, warnings } = countsOf(report);
  const summary = paint(errors > 0 ? ['red', 'bold'] : warnings > 0 ? 'yellow' : 'green', summaryOf(report));
  return [...totalLines(report, paint), ...silenceOf(report), summary];
}

/** How often each check found something, and the sum; no finding. */
export const quietReport = (report: CheckReport, colour: boolean): string => endOf(report, painter(colour)).join('\n');

/** The report for people: errors, then warnings, by file, each with the line it is about and what to do. */
export function prettyReport(report: CheckReport, fileOf: (file: string) => string, colour: boolean): string {
  const paint = painter(colour);
  const lines: string[] = [];
  let file: string | undefined;
  for (const issue of report.issues) {
    if (issue.file !== file)
      lines.push(...(file === undefined ? [] : ['']), paint('underline', shown(fileOf(issue.file))));
    file = issue.file;
    lines.push(...issueLines(issue, report.texts.get(issue.file), paint));
  }
  if (report.ignored.length > 0) {
    lines.push(
      ...(file === undefined ? [] : ['']),
      `${count(report.ignored.length, 'finding')} set aside by ${report.ignored.length === 1 ? 'its entry' : 'their entries'}:`,
    );
    for (const { file: where, line, column, rule, message, reason } of report.ignored) {
      lines.push(
        `  ${shown(fileOf(where))}:${String(line)}:${String(column)} ${shown(message)} ${paint('dim', rule)}`,
        `    because: ${shown(reason)}`,
      );
    }
  }
  return [...lines, ...(lines.length > 0 ? [''] : []), ...endOf(report, paint)].join('\n');
}
