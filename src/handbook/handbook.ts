import type { Issue } from './issues.ts';
import type { Handbook } from './model.ts';
import { resolveHandbook, type HandbookInput } from './resolve.ts';
import { RULES } from './rules/index.ts';
import { runRules } from './rules/run.ts';
import type { TextsOfRules } from './rules/types.ts';

export type { HandbookInput } from './resolve.ts';

/**
 * Builds the model of a handbook: joins the sides of every entry, resolves every reference, adds up
 * every time. Facts that cannot be right come back as issues of severity error; a handbook with such
 * issues must not be published. Nothing is thrown.
 * @param texts What the rules say, in the language of the handbook.
 */
export function buildHandbook(input: HandbookInput, texts: TextsOfRules): { handbook: Handbook; issues: Issue[] } {
  const handbook = resolveHandbook(input);
  const facts = RULES.filter((rule) => rule.stopsBuild);
  // Rules on facts depend on no clock and on no setting.
  const issues = runRules(facts, {
    handbook,
    input,
    today: '1970-01-01',
    checks: { off: [], thresholds: {}, cardDays: 30 },
    texts,
    // None of them looks at names.
    namedPages: () => [],
  });
  return { handbook, issues };
}
