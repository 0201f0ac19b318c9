import type { CHECKS_PARTS, RULE_PARTS } from '../../handbook/rules/parts.ts';

/** Headings of a check's page, and of the list of all checks. */
export interface CheckTitles {
  one: Record<(typeof RULE_PARTS)[number], string>;
  all: Record<(typeof CHECKS_PARTS)[number], string>;
}
