import { entriesOf } from './entries.ts';
import type { Kind, Side } from './entities/schemas.ts';
import { kindOf } from './kinds.ts';
import type { Entry, Handbook } from './model.ts';

/** Entries under a heading. */
export interface Group {
  /** Id of the heading. */
  id: string;
  entries: Entry<unknown, unknown>[];
}

/** The entries of a kind that stand on a side, in the order of their list. */
export function listOf(handbook: Handbook, kind: Kind, side: Side): Entry<unknown, unknown>[] {
  const { orderOf } = kindOf(kind);
  const entries = entriesOf(handbook, kind).filter((entry) => entry[side] !== undefined);
  return orderOf ? entries.sort((a, b) => orderOf(a, side) - orderOf(b, side)) : entries;
}

/** The entries of a kind on a side, in the groups in which they are listed; groups without entries are left out. */
export function groupsOf(handbook: Handbook, kind: Kind, side: Side): Group[] {
  const { groupOf, groups } = kindOf(kind);
  if (!groupOf) return [];
  const entries = listOf(handbook, kind, side);
  const names = groups?.(handbook) ?? [...new Set(entries.map((entry) => groupOf(entry, side)))];
  return names
    .map((id) => ({ id, entries: entries.filter((entry) => groupOf(entry, side) === id) }))
    .filter((group) => group.entries.length > 0);
}
