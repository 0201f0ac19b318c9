import { SCHEMAS, type Kind, type Side } from '../handbook/entities/schemas.ts';
import type { Handbook } from '../handbook/model.ts';
import type { LocatedIssue } from '../handbook/issues.ts';
import { entriesOf, entryById } from '../handbook/entries.ts';
import type { Rule, RuleTexts, TextsOfRules } from '../handbook/rules/types.ts';
import type { Checks } from '../handbook/schemas/checks.ts';
import { pathOn } from '../handbook/routes.ts';
import { words } from './words.ts';

/** Files shown on a page: beyond them the command says more than a page should. */
const FILES_SHOWN = 60;

/** The issues of one file, with the page on which they can be seen. */
export interface FileIssues<I extends LocatedIssue> {
  file: string;
  /** The title of the entry and which side of it this is; undefined for files that are no entry on the site. */
  entry: { title: string; side: Side; path: string } | undefined;
  issues: I[];
}

function entryOf(handbook: Handbook, file: string): FileIssues<LocatedIssue>['entry'] {
  const [, side, kind, id] = /^(candidate|interviewer)\/([^/]+)\/([^/]+)\.mdx$/.exec(file) ?? [];
  if (side === undefined || !Object.hasOwn(SCHEMAS, kind!)) return undefined;
  const entry = entryById(entriesOf(handbook, kind as Kind), id!);
  if (!entry) return undefined;
  return { title: entry.title, side: side as Side, path: pathOn(side as Side, entry.kind, entry.id) };
}

/** Issues by the file they are in, and how many files are left out. */
export function byFile<I extends LocatedIssue>(
  handbook: Handbook,
  issues: readonly I[],
): { files: FileIssues<I>[]; more: number } {
  const names = [...new Set(issues.map((issue) => issue.file))];
  const files = names.slice(0, FILES_SHOWN).map((file) => ({
    file,
    entry: entryOf(handbook, file),
    issues: issues.filter((issue) => issue.file === file),
  }));
  return { files, more: names.length - files.length };
}

/** What is said of a check. */
export const textsOf = (id: string): RuleTexts => (words.rules as TextsOfRules)[id]!;

/** The thresholds of a check: by default, and as checks.yaml sets them here. */
export function thresholdsHere({ id, thresholds = {} }: Rule, { thresholds: set }: Checks) {
  const meanings = textsOf(id).thresholds;
  return Object.entries(thresholds).map(([name, value]) => ({
    name,
    here: set[id]?.[name] ?? value,
    own: value,
    meaning: meanings![name]!,
  }));
}

/** How an entry sets a check aside. */
export const setAsideOf = ({ id }: Rule) => `ignore:\n  - rule: ${id}\n    reason: ${words.checks.reason}`;

/** How checks.yaml configures a check. */
export function switchedOffOf({ id, thresholds }: Rule): string {
  const off = `off: [${id}]`;
  if (!thresholds) return off;
  const numbers = Object.entries(thresholds).map(([name, value]) => `    ${name}: ${String(value)}`);
  return [off, '# or', 'thresholds:', `  ${id}:`, ...numbers].join('\n');
}
