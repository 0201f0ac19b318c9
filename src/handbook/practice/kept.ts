import { KEBAB } from '../schemas/kebab.ts';
import type { Scored } from './score.ts';

/** What a browser keeps of a candidate: nothing but ids, points and moments. */
export interface Kept {
  /** Ticks of plans, by role. */
  plan: Readonly<Record<string, readonly string[]>>;
  /** Practice sessions, the earliest first. */
  practice: readonly Scored[];
  /** Questions to take along, by id, in the order in which they were picked. */
  questions: readonly string[];
}

/** How much is kept of each: practice sessions, questions, and ticks of all roles together. */
export const countsOf = ({ plan, practice, questions }: Kept): Record<keyof Kept, number> => ({
  practice: practice.length,
  questions: questions.length,
  plan: Object.values(plan).reduce((sum, ticks) => sum + ticks.length, 0),
});

const sizeOf = (kept: Kept): number => Object.values(countsOf(kept)).reduce((sum, count) => sum + count, 0);

export const NOTHING: Kept = { plan: {}, practice: [], questions: [] };

const FORMAT = 'candidate-handbook';
const VERSION = 1;

/** As many entries of a list as anybody makes by hand; a file with more is none of ours. */
const MOST = 1000;

/** A moment in UTC, to the second. */
const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/;

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isId = (value: unknown): value is string => typeof value === 'string' && value.length <= 100 && KEBAB.test(value);

const isListOf = <T>(value: unknown, is: (one: unknown) => one is T): value is T[] =>
  Array.isArray(value) && value.length <= MOST && value.every(is);

const isPoints = (value: unknown) => Number.isInteger(value) && (value as number) >= 0 && (value as number) <= 100;

const isScored = (value: unknown): value is Scored =>
  isObject(value) &&
  typeof value['at'] === 'string' &&
  MOMENT.test(value['at']) &&
  !Number.isNaN(Date.parse(value['at'])) &&
  isId(value['rubric']) &&
  isObject(value['scores']) &&
  Object.entries(value['scores']).every(([id, points]) => isId(id) && isPoints(points));

/** Items that are ticked: their ids are made by the page of the plan, and are longer than those of entries. */
const isTick = (value: unknown): value is string => typeof value === 'string' && /^[\w.:-]{1,200}$/.test(value);

/** Ids of questions. */
export const isQuestions = (value: unknown): value is string[] => isListOf(value, isId);

/** Practice sessions. */
export const isPractice = (value: unknown): value is Scored[] => isListOf(value, isScored);

/** Ticks by role. */
export const isTicks = (value: unknown): value is Record<string, string[]> =>
  isObject(value) && Object.entries(value).every(([role, ticks]) => isId(role) && isListOf(ticks, isTick));

/** What is kept, as a file to take elsewhere. */
export const keptFile = (kept: Kept): string =>
  `${JSON.stringify({ format: FORMAT, version: VERSION, ...kept }, null, 2)}\n`;

function ownFile(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) && value['format'] === FORMAT ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Whether a file was saved by a later version of this code, which may keep other things. Throws nothing. */
export function isNewer(text: string): boolean {
  const version = ownFile(text)?.['version'];
  return typeof version === 'number' && version > VERSION;
}

/** What a file holds that was made so; undefined where anything in it is not as it would be. Throws nothing. */
export function keptIn(text: string): Kept | undefined {
  const value = ownFile(text);
  if (value?.['version'] !== VERSION) return undefined;
  const { plan, practice, questions } = value;
  return isTicks(plan) && isPractice(practice) && isQuestions(questions) ? { plan, practice, questions } : undefined;
}

const union = <T>(some: readonly T[], others: readonly T[]): T[] => [...new Set([...some, ...others])];

/** Both together: what is in both is there once, and of a session that is in both the one of `own` counts. */
export function together(own: Kept, other: Kept): Kept {
  const known = new Set(own.practice.map(({ at }) => at));
  const roles = union(Object.keys(own.plan), Object.keys(other.plan));
  const ticksOf = ({ plan }: Kept, role: string) => (Object.hasOwn(plan, role) ? plan[role]! : []);
  return {
    plan: Object.fromEntries(roles.map((role) => [role, union(ticksOf(own, role), ticksOf(other, role))])),
    practice: inOrder([...own.practice, ...other.practice.filter(({ at }) => !known.has(at))]),
    questions: union(own.questions, other.questions),
  };
}

/** How many sessions, questions and ticks of another are not in `own` yet. */
export const newIn = (own: Kept, other: Kept): number => sizeOf(together(own, other)) - sizeOf(own);

/** Sessions, the earliest first. */
export const inOrder = (sessions: readonly Scored[]): Scored[] =>
  [...sessions].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));

/** A moment for a new session: now, in milliseconds since 1970, or a second after the latest one. No two have the same. */
export function momentAfter(practice: readonly Scored[], now: number): string {
  const second = Math.floor(now / 1000) * 1000;
  const latest = Math.max(second, ...practice.map(({ at }) => Date.parse(at) + 1000));
  return `${new Date(latest).toISOString().slice(0, 19)}Z`;
}
