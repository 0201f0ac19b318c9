import type { Kind, Side } from '../../handbook/entities/schemas.ts';
import type { TEXT } from '../../handbook/kind.ts';
import type { KINDS } from '../../handbook/kinds.ts';
import type { CHECKS_PARTS, RULE_PARTS } from '../../handbook/rules/parts.ts';

/** Ids of the parts under a heading that the page of a kind may have on a side. */
type PartOf<K extends Kind, S extends Side> =
  (typeof KINDS)[K] extends Record<S, { parts: readonly (infer P extends { id: string })[] }>
    ? Exclude<P['id'], typeof TEXT>
    : never;

/** Headings of the parts of entries' pages; what parts there are, the kinds say. */
export type PartTitles = { [S in Side]: { [K in Kind]: Record<PartOf<K, S>, string> } };

/** Headings of a check's page, and of the list of all checks. */
export interface CheckTitles {
  one: Record<(typeof RULE_PARTS)[number], string>;
  all: Record<(typeof CHECKS_PARTS)[number], string>;
}
