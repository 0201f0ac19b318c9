import type { CheckReport } from '../load/check-content.ts';

/** The file of an entry, below the content root. What stands in quotes somebody has written so. */
const FILE = /(?<![\w./"“-])(?:candidate|interviewer)\/[a-z0-9/-]+\.mdx/g;

/** A report whose sentences name files as the reader has them, wherever the content root is. */
export function withFilesNamed(report: CheckReport, fileOf: (file: string) => string): CheckReport {
  const named = (text: string) => text.replace(FILE, fileOf);
  return {
    ...report,
    issues: report.issues.map((issue) => ({ ...issue, message: named(issue.message), fix: named(issue.fix) })),
    ignored: report.ignored.map((issue) => ({ ...issue, message: named(issue.message) })),
  };
}
