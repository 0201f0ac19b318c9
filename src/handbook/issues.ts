/** Errors are for what cannot be right, warnings for judgement. */
export type Severity = 'error' | 'warning';

/** Where in a file: a field by its path, or a line and column that are already known. Both count from 1. */
export type Place = { path: readonly PropertyKey[]; on?: 'key' | 'value' } | { line: number; column: number };

/** One thing that is wrong, in words an editor can act on. */
export interface Issue {
  /** Id of the rule that found it. */
  rule: string;
  severity: Severity;
  /** File, relative to the content root, with forward slashes. */
  file: string;
  place: Place;
  /** What is wrong: what was expected and what was found, in full sentences. */
  message: string;
  /** What to do about it. */
  fix: string;
  /** The letters to replace at its place, where that cannot be wrong: `npm run check -- --fix` does it. */
  edit?: Edit;
}

/** A replacement of letters in a file. */
export interface Edit {
  from: string;
  to: string;
}

/** An issue whose place has been looked up in the file. */
export interface LocatedIssue extends Omit<Issue, 'place'> {
  line: number;
  column: number;
}

type Ordered = Pick<LocatedIssue, 'severity' | 'file' | 'line' | 'column' | 'rule' | 'message'>;

/**
 * Order of reports: what stops a merge first, then by file, line, column, rule and text, so that the same content gives
 * the same report.
 */
export const compareIssues = (a: Ordered, b: Ordered): number =>
  compare(a.severity, b.severity) ||
  compare(a.file, b.file) ||
  a.line - b.line ||
  a.column - b.column ||
  compare(a.rule, b.rule) ||
  compare(a.message, b.message);

/** Code-unit order: the same on every machine, whatever its locale. */
export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
