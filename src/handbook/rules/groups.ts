import { RULES } from './index.ts';
import type { Rule } from './types.ts';

/** The groups of rules, in the order in which they are listed. */
export const RULE_GROUPS = ['facts', 'fairness', 'respect', 'text'] as const satisfies Rule['group'][];

/** The rules of a group, in the order of the table. */
export const rulesOf = (group: Rule['group']) => RULES.filter((rule) => rule.group === group);
