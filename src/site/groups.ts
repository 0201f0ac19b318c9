import type { Kind } from '../handbook/entities/schemas.ts';
import type { Handbook } from '../handbook/model.ts';
import { words } from './words.ts';

/** An id as a heading: `getting-ready` is "Getting ready". */
export function headingOf(id: string): string {
  const words = id.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** The heading of a group in the list of a kind: a company's own name for it, the interface's, or the words of its id. */
export function groupTitle({ company }: Handbook, kind: Kind, id: string): string {
  if (kind === 'roles') return company.families.find((family) => family.id === id)?.title ?? headingOf(id);
  const titles: Readonly<Record<string, string>> = words.groups[kind];
  return titles[id] ?? headingOf(id);
}
