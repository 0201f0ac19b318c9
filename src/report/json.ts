import type { CheckReport } from '../load/check-content.ts';
import { withHiddenEscaped } from '../handbook/text/hidden.ts';
import { countsOf } from './summary.ts';
import { totalsOf } from './totals.ts';

/** The report for programs. Its shape is a contract: fields are added, never changed. */
export function jsonReport(report: CheckReport, fileOf: (file: string) => string): string {
  const issues = report.issues.map(({ rule, severity, file, line, column, message, fix }) => ({
    rule,
    severity,
    file: fileOf(file),
    line,
    column,
    message,
    fix,
  }));
  return withHiddenEscaped(
    JSON.stringify({ issues, counts: countsOf(report), totals: totalsOf(report.issues) }, null, 2),
  );
}
