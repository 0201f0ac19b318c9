import type { Kind } from '../handbook/entities/schemas.ts';
import type { Handbook } from '../handbook/model.ts';
import type { WordsOfAnyKind } from '../words/definition/kinds.ts';
import { words } from './words.ts';

/** An id as a heading: `getting-ready` is "Getting ready". */
export function headingOf(id: string): string {
  const words = id.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** The heading of a group in the list of a kind: a company's own name for it, the interface's, or the words of its id. */
export function groupTitle({ company }: Handbook, kind: Kind, id: string): string {
  if (kind === 'roles') return company.families.find((family) => family.id === id)?.title ?? headingOf(id);
  const { groups }: WordsOfAnyKind = words.kinds[kind];
  return groups?.[id] ?? headingOf(id);
}
