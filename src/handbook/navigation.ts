import { derived } from './derived.ts';
import { KIND_NAMES, type Kind, type Side } from './entities/schemas.ts';
import { entriesOf, entryById } from './entries.ts';
import { listOf } from './groups.ts';
import { isPaged, menuOf } from './kinds.ts';
import type { Handbook } from './model.ts';
import { INTERVIEWER_TOOLS, pathOn } from './routes.ts';

/** A place in the sidebar. */
export interface NavLink {
  label: string;
  path: string;
}

/** A page's place among its neighbours. */
export interface Neighbours {
  /** A window of entries around the page, of bounded size. */
  near: NavLink[];
  previous: NavLink | undefined;
  next: NavLink | undefined;
  /** Number of entries in all. */
  count: number;
}

/** Entries shown before and after a page in the sidebar: a page does not grow with the handbook. */
const WINDOW = 5;

/** Pages of a kind on one side, in the order in which one leads to the next. */
export function pagesOf(handbook: Handbook, kind: Kind, side: Side): NavLink[] {
  if (!isPaged(kind, side)) return [];
  return listOf(handbook, kind, side).map(({ id, title }) => ({ label: title, path: pathOn(side, kind, id) }));
}

/** The pages of every kind on both sides, with the place of each by its path. */
const rowsOf = derived((handbook: Handbook) => {
  const rowOf = (side: Side, kind: Kind) => {
    const pages = pagesOf(handbook, kind, side);
    return { pages, places: new Map(pages.map((page, place) => [page.path, place])) };
  };
  const rows = (side: Side) => new Map(KIND_NAMES.map((kind) => [kind, rowOf(side, kind)]));
  return { candidate: rows('candidate'), interviewer: rows('interviewer') };
});

/** The neighbours of an entry's page on one side. */
export function neighboursOf(handbook: Handbook, kind: Kind, id: string, side: Side): Neighbours {
  const { pages, places } = rowsOf(handbook)[side].get(kind)!;
  const place = places.get(pathOn(side, kind, id)) ?? 0;
  const size = 2 * WINDOW + 1;
  const start = Math.max(0, Math.min(place - WINDOW, pages.length - size));
  return {
    near: pages.slice(start, start + size),
    previous: pages[place - 1],
    next: pages[place + 1],
    count: pages.length,
  };
}

/** Kinds with at least one entry to show to candidates, in the order of the menu. */
export const filledKinds = derived((handbook: Handbook): Kind[] =>
  menuOf('candidate').filter((kind) => entriesOf(handbook, kind).some((entry) => entry.candidate !== undefined)),
);

/** Kinds whose entries candidates may know by a former name: the page of these names lists them. */
export const kindsRenamed = derived((handbook: Handbook): Kind[] =>
  KIND_NAMES.filter((kind) =>
    handbook.formerNames.some(
      (name) =>
        name.kind === kind &&
        name.successors.some((id) => entryById(entriesOf(handbook, kind), id)?.candidate !== undefined),
    ),
  ),
);

/** Tools of interviewers, in the order of their menu. Where no rehearsal is written, nothing leads to that page. */
export const filledTools = ({ rehearsals }: Handbook): (keyof typeof INTERVIEWER_TOOLS)[] =>
  (Object.keys(INTERVIEWER_TOOLS) as (keyof typeof INTERVIEWER_TOOLS)[]).filter(
    (name) => name !== 'rehearse' || rehearsals.length > 0,
  );
