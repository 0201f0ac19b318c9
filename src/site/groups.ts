import type { Kind } from '../handbook/entities/schemas.ts';
import type { Handbook } from '../handbook/model.ts';
import { headingOf } from '../handbook/text/capital.ts';
import type { WordsOfAnyKind } from '../words/definition/kinds.ts';
import { words } from './words.ts';

/** The heading of a group in the list of a kind: a company's own name for it, the interface's, or the words of its id. */
export function groupTitle({ company }: Handbook, kind: Kind, id: string): string {
  if (kind === 'roles') return company.families.find((family) => family.id === id)?.title ?? headingOf(id);
  const { groups }: WordsOfAnyKind = words.kinds[kind];
  return groups?.[id] ?? headingOf(id);
}
