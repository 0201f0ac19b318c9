import { entriesOf } from './entries.ts';
import { KIND_NAMES, type Audience, type Kind } from './kinds.ts';
import type { Handbook } from './model.ts';
import { candidatePath, interviewerPath, SECTION } from './routes.ts';

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

/** Kinds whose entries have a page of their own on a side. */
const PAGED = {
  candidate: ['roles', 'interview-types', 'stages', 'competencies', 'guides'],
  interviewer: ['roles', 'interview-types', 'stages', 'competencies', 'guides', 'prompts'],
} as const satisfies Record<Audience, Kind[]>;

/** Whether an entry of a kind has a page of its own on a side, and does not stand on one with others. */
export const isPaged = (kind: Kind, side: Audience) => (PAGED[side] as readonly Kind[]).includes(kind);

/** Pages of a kind on one side, in the order in which one leads to the next. */
export function pagesOf(handbook: Handbook, kind: Kind, side: Audience): NavLink[] {
  if (!isPaged(kind, side)) return [];
  const entries = entriesOf(handbook, kind).filter((entry) => entry[side] !== undefined);
  const ordered = kind === 'guides' ? [...entries].sort((a, b) => guideOrder(a[side]) - guideOrder(b[side])) : entries;
  const path = side === 'candidate' ? candidatePath : interviewerPath;
  return ordered.map((entry) => ({ label: entry.title, path: path(kind, entry.id) }));
}

const guideOrder = (guide: unknown) => (guide as { order: number }).order;

const cache = new WeakMap<Handbook, Map<string, { pages: NavLink[]; places: Map<string, number> }>>();

function indexed(handbook: Handbook, kind: Kind, side: Audience) {
  let kinds = cache.get(handbook);
  if (!kinds) {
    kinds = new Map();
    cache.set(handbook, kinds);
  }
  const key = `${side}/${kind}`;
  let index = kinds.get(key);
  if (!index) {
    const pages = pagesOf(handbook, kind, side);
    index = { pages, places: new Map(pages.map((page, place) => [page.path, place])) };
    kinds.set(key, index);
  }
  return index;
}

/** The neighbours of an entry's page on one side. */
export function neighboursOf(handbook: Handbook, kind: Kind, id: string, side: Audience): Neighbours {
  const { pages, places } = indexed(handbook, kind, side);
  const place = places.get(side === 'candidate' ? candidatePath(kind, id) : interviewerPath(kind, id)) ?? 0;
  const size = 2 * WINDOW + 1;
  const start = Math.max(0, Math.min(place - WINDOW, pages.length - size));
  return {
    near: pages.slice(start, start + size),
    previous: pages[place - 1],
    next: pages[place + 1],
    count: pages.length,
  };
}

/** The kinds that have a list of their own on the candidate side, in the order of the menu. */
export const LISTED: readonly Kind[] = [
  'roles',
  'interview-types',
  'stages',
  'competencies',
  'questions-to-ask',
  'practice',
  'guides',
];

/** Kinds with at least one entry to show. */
export function filledKinds(handbook: Handbook): Kind[] {
  return KIND_NAMES.filter((kind) => entriesOf(handbook, kind).some((entry) => entry.candidate !== undefined));
}

/** Address of the list of a kind. */
export const listPath = (kind: Kind) => `/${SECTION[kind]}/`;
