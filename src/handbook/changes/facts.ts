import { ENGLISH } from '../text/in-words.ts';
import type { Range } from '../schemas/shared.ts';

/** A fact that changed: where it stands, in words, and its values; undefined where there was or is none. */
export interface FactChange {
  path: string;
  before: string | undefined;
  after: string | undefined;
}

type Fields = Record<string, unknown>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isRange = (value: unknown): value is Range & Fields =>
  isFields(value) &&
  Object.keys(value).length === 2 &&
  typeof value['min'] === 'number' &&
  typeof value['max'] === 'number';

/** Fields that hold minutes: their numbers are written with the unit. */
const MINUTES = /^(?:duration|effort|breakAfter|.*[mM]inutes)$/;

/** Names of fields that do not read well as they are. */
const NAMES: Record<string, string> = {
  aiAssistants: 'AI assistants',
  alsoCalled: 'also called',
  formerly: 'former names',
  interviewMinutes: 'interview time in all',
  calendarMinutes: 'time on the calendar in all',
  selfPacedMinutes: 'self-paced work in all',
  interviewerMinutes: 'interviewers’ time in all',
};

const inWords = (key: string) => NAMES[key] ?? key.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);

/** What an item of a list is known by: its own handle, or what it speaks of. */
const HANDLES = ['id', 'stage', 'session', 'competency', 'question', 'name', 'rule', 'url'];
/** What a reader would call an item. */
const LABELS = [
  'title',
  'ask',
  'question',
  'text',
  'good',
  'bad',
  'citation',
  'name',
  'stage',
  'session',
  'competency',
  'id',
];

const quoted = (text: string) => `“${text.replace(/\s+/g, ' ').trim()}”`;

function first(item: Fields, keys: readonly string[]): [string, string] | undefined {
  for (const key of keys) if (typeof item[key] === 'string') return [key, item[key]];
  return undefined;
}

const short = (text: string) => (text.length > 60 ? `${text.slice(0, 59).trimEnd()}…` : text);

/** A value in one line, with nothing of it left out. */
function valueInWords(value: unknown, key: string): string | undefined {
  if (value === undefined || value === null || value === '') return undefined;
  if (isRange(value)) {
    if (MINUTES.test(key)) return ENGLISH.range(value);
    return value.min === value.max ? String(value.min) : `${String(value.min)} to ${String(value.max)}`;
  }
  if (Array.isArray(value)) {
    return value.length === 0 ? undefined : value.map((item) => valueInWords(item, key)).join(', ');
  }
  if (isFields(value)) {
    const label = first(value, LABELS);
    const rest = Object.entries(value).flatMap(([name, part]) => {
      const words = name === label?.[0] || name === 'id' ? undefined : valueInWords(part, name);
      return words === undefined ? [] : [`${inWords(name)} ${words}`];
    });
    if (!label) return rest.length === 0 ? undefined : rest.join(', ');
    return rest.length === 0 ? quoted(label[1]) : `${quoted(label[1])} (${rest.join(', ')})`;
  }
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'number') return MINUTES.test(key) ? ENGLISH.duration(value) : String(value);
  return quoted(typeof value === 'string' ? value : JSON.stringify(value));
}

/** The items of a list by their handle; undefined where they have none, or one stands twice. */
function byHandle(list: readonly unknown[]): Map<string, Fields> | undefined {
  const items = new Map<string, Fields>();
  for (const item of list) {
    const handle = isFields(item) ? first(item, HANDLES)?.[1] : undefined;
    if (handle === undefined || items.has(handle)) return undefined;
    items.set(handle, item as Fields);
  }
  return items;
}

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

function listChanges(before: readonly unknown[], after: readonly unknown[], path: string, key: string): FactChange[] {
  const [old, now] = [byHandle(before), byHandle(after)];
  if (!old || !now) {
    const [lost, gained] = [before, after].map((list, index) => {
      const other = (index === 0 ? after : before).map((item) => JSON.stringify(item));
      return list.filter((item) => !other.includes(JSON.stringify(item)));
    }) as [unknown[], unknown[]];
    if (lost.length === 0 && gained.length === 0)
      return [{ path: `${path}, order`, before: valueInWords(before, key), after: valueInWords(after, key) }];
    return [{ path, before: valueInWords(lost, key), after: valueInWords(gained, key) }];
  }
  const changes = [...old].flatMap(([handle, item]): FactChange[] => {
    const other = now.get(handle);
    if (!other) return [{ path, before: valueInWords(item, key), after: undefined }];
    const label = first(item, LABELS)!;
    return fieldChanges(item, other, `${path}, ${quoted(short(label[1]))}`);
  });
  const added = [...now].filter(([handle]) => !old.has(handle));
  const stayed = (list: Map<string, Fields>, other: Map<string, Fields>) =>
    [...list].filter(([handle]) => other.has(handle));
  const [orderBefore, orderAfter] = [stayed(old, now), stayed(now, old)];
  const names = (items: [string, Fields][]) =>
    items.map(([, item]) => quoted(short(first(item, LABELS)![1]))).join(', ');
  const moved = !same(
    orderBefore.map(([handle]) => handle),
    orderAfter.map(([handle]) => handle),
  );
  return [
    ...changes,
    ...added.map(([, item]): FactChange => ({ path, before: undefined, after: valueInWords(item, key) })),
    ...(moved ? [{ path: `${path}, order`, before: names(orderBefore), after: names(orderAfter) }] : []),
  ];
}

/** Everything that differs between two sets of fields. */
export function fieldChanges(before: Fields, after: Fields, path = ''): FactChange[] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((key): FactChange[] => {
    const [old, now] = [before[key], after[key]];
    if (same(old, now)) return [];
    const at = path === '' ? inWords(key) : `${path}, ${inWords(key)}`;
    if (Array.isArray(old) && Array.isArray(now)) return listChanges(old, now, at, key);
    if (isFields(old) && isFields(now) && !isRange(old) && !isRange(now)) return fieldChanges(old, now, at);
    const change = { path: at, before: valueInWords(old, key), after: valueInWords(now, key) };
    return change.before === change.after ? [] : [change];
  });
}
