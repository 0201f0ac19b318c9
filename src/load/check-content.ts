import { checkHandbook, type IgnoredIssue } from '../handbook/check.ts';
import type { Issue, LocatedIssue } from '../handbook/issues.ts';
import { RULES } from '../handbook/rules/index.ts';
import type { Handbook } from '../handbook/model.ts';
import type { RuleRun } from '../handbook/rules/run.ts';
import { readsLanguage } from '../handbook/rules/types.ts';
import type { Checks } from '../handbook/schemas/checks.ts';
import { pageRecords } from '../handbook/search/records.ts';
import type { Words } from '../words/definition.ts';
import type { EarlierEntries } from './earlier-entries.ts';
import { handbookInput, loadHandbook, locateIssues, type Content, type Reading } from './load-content.ts';

/** Everything that the checks have to say of a content root. */
export interface CheckReport {
  issues: LocatedIssue[];
  /** What entries set aside, each with its reason. */
  ignored: (LocatedIssue & Pick<IgnoredIssue, 'reason'>)[];
  /** Number of entries, both sides of one counted once, broken ones too. */
  entries: number;
  /** Text of each file by its name, for excerpts. */
  texts: ReadonlyMap<string, string>;
  /** Rules that are silent about words, since they do not know those of the handbook's language. */
  silent: string[];
  /** What checks.yaml says. */
  settings: Checks;
}

/** Rules that are on and do not know the words of the handbook's language. */
const silentRules = ({ company, checks }: Content): string[] =>
  RULES.filter(({ id, ...rule }) => company && !checks.off.includes(id) && !readsLanguage(rule, company.lang)).map(
    ({ id }) => id,
  );

/**
 * Reads both sides of a content root and runs every check that checks.yaml leaves on. A broken file is
 * reported, and the others are checked all the same. Entries of `earlier` that are as they were are not read again.
 * @throws {ContentRootError} if the root does not exist.
 */
export const checkContent = (root: string, today: string, earlier?: EarlierEntries): CheckReport =>
  checkReading(loadHandbook(root, 'interviewer', earlier), today);

/** What the rules are told in the language of the handbook. */
const inWords = (handbook: Handbook, words: Words): Pick<RuleRun, 'texts' | 'namedPages'> => ({
  texts: words.rules,
  namedPages: (audience) => pageRecords(handbook, words, audience),
});

/** Runs the checks on what was read for interviewers: each rule that has not run yet. */
export function checkReading({ content, handbook, facts }: Reading, today: string): CheckReport {
  const input = handbookInput(content);
  const checked =
    input && handbook
      ? checkHandbook({ handbook, input, today, checks: content.checks, ...inWords(handbook, content.words) }, facts)
      : { issues: [], ignored: [] };
  const locate = <I extends Issue>(issues: readonly I[]) => locateIssues(issues, content.texts);
  return {
    issues: locate([...content.issues, ...checked.issues]),
    ignored: locate(checked.ignored),
    entries: new Set([...content.sources, ...content.broken].map(({ kind, id }) => `${kind}/${id}`)).size,
    texts: content.texts,
    silent: silentRules(content),
    settings: content.checks,
  };
}
