import type { CheckReport } from '../load/check-content.ts';
import { count } from '../handbook/text/in-words.ts';

/** How many issues of each severity there are, and in how many entries they were looked for. */
export function countsOf({ issues, entries }: CheckReport): { errors: number; warnings: number; entries: number } {
  const errors = issues.filter((issue) => issue.severity === 'error').length;
  return { errors, warnings: issues.length - errors, entries };
}

/** Which rules did not look for words; empty where all did. */
export const silenceOf = ({ silent }: CheckReport): string[] =>
  silent.length === 0
    ? []
    : [`Silent about words, since they do not know those of this language: ${silent.join(', ')}.`];

/** The result in one line. */
export function summaryOf(report: CheckReport): string {
  const { errors, warnings, entries } = countsOf(report);
  const found = [
    ...(errors > 0 ? [count(errors, 'error')] : []),
    ...(warnings > 0 ? [count(warnings, 'warning')] : []),
  ];
  return `${found.length === 0 ? 'No issues' : found.join(' and ')} in ${count(entries, 'entry', 'entries')}.`;
}
