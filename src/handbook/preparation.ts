import { sessionsOf } from './coverage.ts';
import type { ResolvedSession, RoleEntry } from './model.ts';

/** One item of a role's preparation list, with the sessions it is for. */
export interface PreparationItem {
  text: string;
  minutes: number | undefined;
  /** In the order of the process; the first is where the list has it. */
  sessions: ResolvedSession[];
}

/** Items that differ only in case and punctuation are one. */
const sameness = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** One list for the whole process: what several sessions ask for stands once. */
export function preparationOf(role: RoleEntry): PreparationItem[] {
  const items = new Map<string, PreparationItem>();
  for (const session of sessionsOf(role)) {
    for (const { text, minutes } of [...session.type.candidate.prepare, ...(session.variant?.prepare ?? [])]) {
      const known = items.get(sameness(text));
      if (!known) items.set(sameness(text), { text, minutes, sessions: [session] });
      else if (!known.sessions.includes(session)) known.sessions.push(session);
    }
  }
  return [...items.values()];
}

/** Titles of the interviews an item is for, each once. */
export const preparedFor = ({ sessions }: PreparationItem): string[] => [
  ...new Set(sessions.map(({ type }) => type.title)),
];

/** Minutes of preparation in all; undefined where an item does not state its own. */
export const preparationMinutes = (items: readonly PreparationItem[]): number | undefined =>
  items.reduce<number | undefined>(
    (sum, { minutes }) => (sum === undefined || minutes === undefined ? undefined : sum + minutes),
    0,
  );
