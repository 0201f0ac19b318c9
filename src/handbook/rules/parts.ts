import { isConfigurable, type Rule } from './types.ts';

/** The parts of the list of all checks. */
export const CHECKS_PARTS = ['now', 'set-aside', 'all'] as const;

/** The parts that a check's page may have. */
export const RULE_PARTS = ['why', 'example', 'fix', 'thresholds', 'set-aside', 'now'] as const;

/** The parts of a check's page. */
export const rulePartsOf = (rule: Rule): (typeof RULE_PARTS)[number][] =>
  RULE_PARTS.filter((id) =>
    id === 'thresholds' ? rule.thresholds !== undefined : id !== 'set-aside' || isConfigurable(rule),
  );
