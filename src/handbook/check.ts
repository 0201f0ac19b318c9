import type { Issue } from './issues.ts';
import type { Source } from './model.ts';
import type { Ignore } from './schemas/shared.ts';
import { unusedException } from './rules/ignore-in-use.ts';
import { RULES } from './rules/index.ts';
import { runRules, type RuleRun } from './rules/run.ts';
import { isConfigurable, type Rule } from './rules/types.ts';

/** An issue that an entry sets aside, and why. */
export interface IgnoredIssue extends Issue {
  reason: string;
}

/** What the rules find, and what entries set aside of it. */
export interface CheckResult {
  issues: Issue[];
  ignored: IgnoredIssue[];
}

/**
 * Checks a handbook with every rule that checks.yaml leaves on, and sets aside what entries ignore.
 * @param facts what the rules on facts found when the model was built: they do not run again.
 */
export function checkHandbook(run: RuleRun, facts?: readonly Issue[]): CheckResult {
  const rules = RULES.filter((rule) => !(isConfigurable(rule) && run.checks.off.includes(rule.id)));
  const others = facts ? rules.filter((rule) => !rule.stopsBuild) : rules;
  return setAside([...(facts ?? []), ...runRules(others, run)], rules, run);
}

/** The exceptions of one entry: what either of its files ignores holds for both. */
interface Exception extends Ignore {
  source: Source;
  index: number;
  used: boolean;
}

function setAside(issues: readonly Issue[], rules: readonly Rule[], { input, texts }: RuleRun): CheckResult {
  const configurable = new Set(rules.filter(isConfigurable).map((rule) => rule.id));
  const exceptions = new Map<string, Exception[]>();
  for (const source of input.sources) {
    for (const [index, ignore] of (source.data as { ignore: Ignore[] }).ignore.entries()) {
      if (!configurable.has(ignore.rule)) continue;
      const key = `${source.kind}/${source.id}.mdx ${ignore.rule}`;
      exceptions.set(key, [...(exceptions.get(key) ?? []), { ...ignore, source, index, used: false }]);
    }
  }
  if (exceptions.size === 0) return { issues: [...issues], ignored: [] };

  const result: CheckResult = { issues: [], ignored: [] };
  for (const issue of issues) {
    const found = exceptions.get(`${issue.file.replace(/^(?:candidate|interviewer)\//, '')} ${issue.rule}`);
    if (!found) {
      result.issues.push(issue);
      continue;
    }
    for (const exception of found) exception.used = true;
    result.ignored.push({ ...issue, reason: found[0]!.reason });
  }
  for (const { source, index, rule, used } of [...exceptions.values()].flat()) {
    if (!used) result.issues.push(unusedException(texts, source, index, rule));
  }
  return result;
}
