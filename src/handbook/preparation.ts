import { sessionsOf } from './coverage.ts';
import type { ResolvedSession, RoleEntry } from './model.ts';
import { waysThrough } from './ways.ts';

/** One item of a role's preparation list, with the sessions it is for. */
export interface PreparationItem {
  text: string;
  minutes: number | undefined;
  /** Whether it goes beyond enough in every session that it is for. */
  ifYouLike: boolean;
  /** In the order of the process; the first is where the list has it. */
  sessions: ResolvedSession[];
}

/** Items that differ only in case and punctuation are one. */
const sameness = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** What a session asks for beforehand: of its interview, and of its variant. */
export const itemsOf = ({ type, variant }: Pick<ResolvedSession, 'type' | 'variant'>) => [
  ...type.candidate.prepare,
  ...(variant?.prepare ?? []),
];

/** What is enough, and what goes beyond it. */
export const parted = <I extends { ifYouLike?: boolean | undefined }>(
  items: readonly I[],
): { enough: I[]; ifYouLike: I[] } => ({
  enough: items.filter((item) => !item.ifYouLike),
  ifYouLike: items.filter((item) => item.ifYouLike),
});

/** One list for the whole process: what several sessions ask for stands once. */
export function preparationOf(role: RoleEntry): PreparationItem[] {
  const items = new Map<string, PreparationItem>();
  for (const session of sessionsOf(role)) {
    for (const { text, minutes, ifYouLike = false } of itemsOf(session)) {
      const known = items.get(sameness(text));
      if (!known) {
        items.set(sameness(text), { text, minutes, ifYouLike, sessions: [session] });
        continue;
      }
      known.ifYouLike &&= ifYouLike;
      if (!known.sessions.includes(session)) known.sessions.push(session);
    }
  }
  return [...items.values()];
}

/** Titles of the interviews an item is for, each once. */
export const preparedFor = ({ sessions }: PreparationItem): string[] => [
  ...new Set(sessions.map(({ type }) => type.title)),
];

/** An item as a list shows it: with the interviews that it counts for. */
export const listed = (item: PreparationItem) => ({ ...item, counts: preparedFor(item) });

/** Minutes of preparation in all; undefined where an item does not state its own. */
export const preparationMinutes = (items: readonly { minutes?: number | undefined }[]): number | undefined =>
  items.reduce<number | undefined>(
    (sum, { minutes }) => (sum === undefined || minutes === undefined ? undefined : sum + minutes),
    0,
  );

/**
 * Minutes that are enough for a whole process, what several sessions ask for counted once. Work that is done alone, such
 * as a take-home, has a budget of its own: what only such sessions ask for is left out, and so is an item without minutes.
 * Where a candidate has one of several sessions, those that ask for most.
 */
export const enoughForRole = (role: RoleEntry): number => Math.max(...waysThrough(role).map((way) => enoughOnWay(way)));

const enoughOnWay = (role: RoleEntry): number =>
  parted(preparationOf(role))
    .enough.filter(({ sessions }) => sessions.some(({ selfPaced }) => selfPaced === undefined))
    .reduce((sum, { minutes = 0 }) => sum + minutes, 0);
