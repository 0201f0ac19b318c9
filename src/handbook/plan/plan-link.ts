import { KEBAB } from '../schemas/kebab.ts';
import { STATED, type Plan, type PlannedSession } from './plan.ts';

/** The most letters of a first name, and the most names of a session, sessions of a plan, and letters of a link. */
export const NAME_LETTERS = 30;
export const NAMES = 8;
const SESSIONS = 30;
const LETTERS = 8000;
/** The most minutes of a session: a day. */
const MINUTES = 480;

const KEYS: readonly string[] = ['role', 'made', 's'];
const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}Z$/;
const STATE = /^[a-z0-9]{4}$/;
/** Letters with marks, and at most one space: nothing that could be an address, a number or a sentence. */
const NAME = /^\p{L}[\p{L}\p{M}'’·-]*(?: \p{L}[\p{L}\p{M}'’·-]*)?$/u;

/** Whether a text can stand in a link as the first name of an interviewer. */
export const isFirstName = (text: string): boolean => NAME.test(text) && Array.from(text).length <= NAME_LETTERS;

/** The first and the last day of a plan: calendars and clocks agree on what lies between. */
export const DAYS = { first: '2000-01-02', last: '2099-12-30' };

/** Whether a text is a moment that there is, on a day of a plan: 2026-02-30 is none. */
function isMoment(text: string): boolean {
  const moment = MOMENT.test(text) && text >= DAYS.first && text <= DAYS.last ? Date.parse(text) : Number.NaN;
  return !Number.isNaN(moment) && new Date(moment).toISOString().startsWith(text.slice(0, 16));
}

/** The end of a link that carries a plan. Nothing behind the # is sent to the site's server. */
export function planHash({ role, made, sessions }: Plan): string {
  const values = sessions.map(({ id, start, minutes, names, state }) => [
    's',
    [id, start, String(minutes ?? ''), state?.join('.') ?? '', names.join(',')].join('~'),
  ]);
  return `#${new URLSearchParams([['role', role], ...(made === undefined ? [] : [['made', made]]), ...values]).toString()}`;
}

/** What a link says of a session: id, start, minutes, state and names, each of them there even where it is empty. */
const PARTS = 5;

function sessionIn(value: string): PlannedSession | undefined {
  const [id = '', start = '', minutes = '', state = '', names = '', ...rest] = value.split('~');
  if (rest.length > 0 || !KEBAB.test(id) || !isMoment(start)) return undefined;
  if (minutes !== '' && (!/^[1-9]\d{0,2}$/.test(minutes) || Number(minutes) > MINUTES)) return undefined;
  const states = state === '' ? undefined : state.split('.');
  if (states && (states.length !== STATED.length || !states.every((one) => STATE.test(one)))) return undefined;
  const people = names === '' ? [] : names.split(',');
  if (people.length > NAMES || !people.every(isFirstName)) return undefined;
  return {
    id,
    start,
    ...(minutes !== '' && { minutes: Number(minutes) }),
    names: people,
    ...(states && { state: states }),
  };
}

/**
 * The plan that the end of a link carries; undefined where it carries none, and `broken` where any part of it is not
 * as a link of ours is. A link is taken whole or not at all: half of a plan would be trusted like a whole one.
 */
export function planIn(hash: string): Plan | 'broken' | undefined {
  const text = hash.replace(/^#/, '');
  if (text === '' || !/(?:^|&)(?:role|made|s)=/.test(text)) return undefined;
  if (text.length > LETTERS) return 'broken';
  const values = new URLSearchParams(text);
  const [role, ...roles] = values.getAll('role');
  const [made, ...others] = values.getAll('made');
  const written = values.getAll('s');
  const sessions = written.flatMap((value) => sessionIn(value) ?? []);
  const isOurs =
    [...values.keys()].every((key) => KEYS.includes(key)) &&
    role !== undefined &&
    KEBAB.test(role) &&
    (made === undefined ? written.length === 0 : isMoment(made)) &&
    roles.length + others.length === 0 &&
    written.length <= SESSIONS &&
    sessions.length === written.length &&
    new Set(sessions.map(({ id }) => id)).size === sessions.length;
  return isOurs ? { role, ...(made !== undefined && { made }), sessions } : 'broken';
}

/** The same for a link that may have been cut off: undefined unless each of its sessions is there up to its names. */
export function wholePlanIn(hash: string): Plan | undefined {
  const plan = planIn(hash);
  const values = new URLSearchParams(hash.replace(/^#/, '')).getAll('s');
  return plan !== 'broken' && values.every((value) => value.split('~').length === PARTS) ? plan : undefined;
}
