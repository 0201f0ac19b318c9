import type { MarkdownHeading } from 'astro';
import { TEXT, type Shown } from '../handbook/kind.ts';
import { entriesOf, entryById } from '../handbook/entries.ts';
import { hasPage, sideOf } from '../handbook/kinds.ts';
import { partsOf } from '../handbook/parts.ts';
import { groupsOfParts, type GroupStart, type PartGroup } from '../handbook/part-groups.ts';
import { listPath, pathOn } from '../handbook/routes.ts';
import type { Entry, Handbook } from '../handbook/model.ts';
import type { Side } from '../handbook/entities/schemas.ts';
import { href } from './frame.ts';
import type { PageLink } from './page.ts';
import type { WordsOfAnyKind } from '../words/definition/kinds.ts';
import { words } from './words.ts';

/** A part of a page, with its heading; the text of an entry has none but its own. */
export interface PagePart {
  id: string;
  title: string | undefined;
  needsScript?: true;
  folded?: boolean;
  /** Under which heading it stands in the contents of a long page. */
  group?: PartGroup | undefined;
  /** What it shows; left out where the page draws it. */
  shown?: ShownOnPage;
}

/** What a part shows, with entries as links, and where all of them are. */
export type ShownOnPage =
  Exclude<Shown, { entries: unknown }> | { links: readonly (PageLink & { note: string })[]; all: string };

function onPage(handbook: Handbook, shown: Shown, side: Side): ShownOnPage {
  if (!('entries' in shown)) return shown;
  const kind = shown.of;
  const links = shown.entries
    .flatMap((id) => entryById(entriesOf(handbook, kind), id) ?? [])
    .map((entry) => ({
      href: href(pathOn(hasPage(entry, side) ? side : 'candidate', kind, entry.id)),
      label: entry.title,
      note: shown.brief ? '' : entry.summary,
    }));
  return { links, all: href(side === 'interviewer' ? '/interviewer/' : listPath(kind)) };
}

/** The parts of an entry's page on a side, in their order. */
export function pageParts(handbook: Handbook, entry: Entry<unknown, unknown>, side: Side): PagePart[] {
  const { parts: titles }: WordsOfAnyKind = words.kinds[entry.kind];
  const { parts, partGroups = [] } = sideOf(entry.kind, side)!;
  const groups = groupsOfParts(
    parts.map(({ id }) => id),
    partGroups,
  );
  return partsOf(handbook, entry, side).map(({ id, needsScript, folded, shows }) => ({
    id,
    group: groups.get(id),
    title: id === TEXT ? undefined : titles![side]![id]!,
    ...(needsScript && { needsScript }),
    ...(folded && { folded }),
    ...(shows && { shown: onPage(handbook, shows(entry, handbook), side) }),
  }));
}

/** Parts under the headings that they have in these words. */
export const withTitles = <Id extends string>(ids: readonly Id[], titles: Readonly<Record<Id, string>>): PagePart[] =>
  ids.map((id) => ({ id, title: titles[id] }));

/** The same of a long page: in groups, and some of them folded. */
export function inGroups(
  parts: readonly PagePart[],
  starts: readonly GroupStart[],
  order: readonly string[],
  folded: readonly string[] = [],
): PagePart[] {
  const groups = groupsOfParts(order, starts);
  return parts.map((part) => ({ ...part, group: groups.get(part.id), folded: folded.includes(part.id) }));
}

/** A line in a list of contents, and the group it stands in. */
export interface ContentsLine extends MarkdownHeading {
  group?: PartGroup | undefined;
}

/** What a list of contents shows of a page: its parts in their order, and in the place of its text the headings of that. */
export const contentsOf = (parts: readonly PagePart[], headings: readonly MarkdownHeading[] = []): ContentsLine[] =>
  parts.flatMap(({ id, title, group }) =>
    (title === undefined ? headings.filter(({ depth }) => depth === 2) : [{ depth: 2, slug: id, text: title }]).map(
      (line) => ({ ...line, group }),
    ),
  );
