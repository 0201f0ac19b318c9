import { entryById, entriesOf } from './entries.ts';
import type { Kind, Side } from './entities/schemas.ts';
import { TEXT, type Part, type Shown } from './kind.ts';
import { groupsOf } from './groups.ts';
import { hasPage, isPaged, kindOf, sideOf } from './kinds.ts';
import type { Entry, Handbook } from './model.ts';

function isSomething(shown: Shown): boolean {
  if ('paragraph' in shown) return shown.paragraph !== undefined;
  return ('items' in shown ? shown.items : shown.entries).length > 0;
}

/** The parts that the page of an entry has on a side, in their order. */
export const partsOf = (handbook: Handbook, entry: Entry<unknown, unknown>, side: Side): Part[] =>
  (sideOf(entry.kind, side)?.parts ?? []).filter(({ shows, when }) =>
    shows ? isSomething(shows(entry, handbook)) : (when?.(entry, handbook) ?? true),
  );

/** Ids in the text of an entry. */
const textIds = (entry: Entry<unknown, unknown>, side: Side): string[] => entry.sources[side]?.body?.ids ?? [];

/** Ids that the page of an entry has besides those of its text: its parts, and what they list. */
const ownIds = (handbook: Handbook, entry: Entry<unknown, unknown>, side: Side): string[] =>
  partsOf(handbook, entry, side)
    .filter(({ id }) => id !== TEXT)
    .flatMap(({ id, anchors }) => [id, ...(anchors?.(entry, handbook) ?? [])]);

/** Ids of the page of an entry, its own or the one that it shares: the same as often as it stands there. */
export const idsOfPageOf = (handbook: Handbook, entry: Entry<unknown, unknown>, side: Side): string[] =>
  isPaged(entry.kind, side)
    ? [...textIds(entry, side), ...ownIds(handbook, entry, side)]
    : sharedPageIds(handbook, entry.kind);

/** Ids that a link to the page of an entry may name; undefined where the readers of the side have no such page. */
export function entryPageIds(handbook: Handbook, kind: Kind, id: string, side: Side): string[] | undefined {
  const entry = entryById(entriesOf(handbook, kind), id);
  return entry && hasPage(entry, side) ? idsOfPageOf(handbook, entry, side) : undefined;
}

/** Ids of a page that all entries of a kind share: those of its groups, of each entry and of the entries' texts. */
export const sharedPageIds = (handbook: Handbook, kind: Kind): string[] => [
  ...groupsOf(handbook, kind, 'candidate').map(({ id }) => id),
  ...(kindOf(kind).sharedIds?.(handbook) ?? []),
  ...entriesOf(handbook, kind).flatMap((entry) => [
    entry.id,
    ...(kindOf(kind).textsApart ? [] : textIds(entry, 'candidate')),
  ]),
];

/** Ids of the page on which the texts of a kind stand apart: each entry, and what its text has. */
export const textsApartIds = (handbook: Handbook, kind: Kind): string[] =>
  entriesOf(handbook, kind).flatMap((entry) => [entry.id, ...textIds(entry, 'candidate')]);
