import { withHiddenShown } from '../handbook/text/hidden.ts';
import type { CheckReport } from '../load/check-content.ts';
import { silenceOf, summaryOf } from './summary.ts';

/** Text of a workflow command: what would end the command is escaped, as GitHub's runner unescapes it. */
const data = (text: string) => withHiddenShown(text).replaceAll('%', '%25').replaceAll('\n', '%0A');

/** A property of a workflow command: commas and colons would end it, too. */
const property = (text: string) => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

function command(
  name: 'error' | 'warning' | 'notice',
  at: { file: string; line: number; column: number; title: string },
  text: string,
): string {
  const place = `file=${property(at.file)},line=${String(at.line)},col=${String(at.column)}`;
  return `::${name} ${place},title=${property(at.title)}::${data(text)}`;
}

/** The report as annotations of GitHub Actions; what entries set aside is a notice. */
export function githubReport(report: CheckReport, fileOf: (file: string) => string): string {
  return [
    ...report.issues.map(({ rule, severity, file, line, column, message, fix }) =>
      command(severity, { file: fileOf(file), line, column, title: rule }, `${message}\n${fix}`),
    ),
    ...report.ignored.map(({ rule, file, line, column, message, reason }) =>
      command('notice', { file: fileOf(file), line, column, title: `${rule}, set aside` }, `${message}\n${reason}`),
    ),
    ...silenceOf(report),
    summaryOf(report),
  ].join('\n');
}
