import type { Words } from '../../words/definition.ts';
import { named } from '../text/as-lines.ts';
import { capital } from '../text/capital.ts';
import { plain } from '../text/plain.ts';

/** How the values of an entry are written. */
export interface Writing {
  words: Words;
  /** A value that names something else, as its name or a link to it; undefined for any other. */
  nameAt: (path: string, value: string) => string | undefined;
  /** Where an address leads from here. */
  addressOf: (url: string) => string;
  /** Whether a text is Markdown by itself. */
  isMarkdown: (path: string) => boolean;
}

/** Fields that name what they stand in, the best first: an item begins with it. */
const NAMES = ['title', 'name', 'label', 'text', 'ask', 'question', 'says', 'citation', 'stage', 'competency', 'what'];

/** Fields in minutes, and those that count people. */
const MINUTES = /^(?:minutes|duration|effort|breakAfter|\w+Minutes)$/;

type Data = Readonly<Record<string, unknown>>;

const isEmpty = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  (Array.isArray(value) ? value.length === 0 : typeof value === 'object' && Object.values(value).every(isEmpty));

const isRange = (value: unknown): value is { min: number; max: number } =>
  typeof value === 'object' && value !== null && 'min' in value && 'max' in value && Object.keys(value).length === 2;

const indented = (lines: readonly string[]) => lines.map((line) => (line === '' ? '' : `  ${line}`));

/** A name of a field as a reader has it: in the words of the pages where they have it, and else `breakAfter` is "Break after". */
export const labelOf = (key: string, { facts }: Words): string =>
  (facts as Partial<Record<string, string>>)[key] ?? capital(named(key));

/** A value that is one of a few, in the words of the pages; undefined where they have none for it. */
function valueInWords(key: string, value: string, words: Words): string | undefined {
  const { format, level, recording, screen: screenSharing, ai: policy } = words;
  const known: Partial<Record<string, Partial<Record<string, string>>>> = {
    format,
    level,
    recording,
    screenSharing,
    policy,
  };
  return known[key]?.[value];
}

/** The fields of something that say anything, without the handle by which others point to it. */
export const filledFields = (data: object): [string, unknown][] =>
  Object.entries(data).filter(([key, value]) => key !== 'id' && !isEmpty(value));

/** A value that stands in a line; undefined where it is more than that. */
function inline(value: unknown, key: string, path: string, { words, nameAt }: Writing): string | undefined {
  if (isRange(value)) {
    if (MINUTES.test(key)) return words.range(value);
    return value.min === value.max ? String(value.min) : `${String(value.min)}–${String(value.max)}`;
  }
  if (typeof value === 'boolean') return value ? words.yes : words.no;
  if (key === 'reviewEvery' && typeof value === 'number') return words.days(value);
  if (typeof value === 'number') return MINUTES.test(key) ? words.duration(value) : String(value);
  if (typeof value !== 'string') return undefined;
  return value.trim().includes('\n')
    ? undefined
    : (nameAt(path, value) ?? valueInWords(key, value, words) ?? plain(value));
}

/** A text of several lines: as it is where it is Markdown, and else between fences longer than any in it. */
function blockOf(text: string, path: string, { isMarkdown }: Writing): string[] {
  const lines = text.trimEnd().split('\n');
  if (isMarkdown(path)) return lines;
  const fence = '`'.repeat(Math.max(3, ...[...text.matchAll(/`+/g)].map(([marks]) => marks.length + 1)));
  return [fence, ...lines, fence];
}

/** A field as an item of a list. */
function fieldItem(key: string, value: unknown, path: string, writing: Writing): string[] {
  const short = inline(value, key, path, writing);
  if (short !== undefined) return [`- ${labelOf(key, writing.words)}: ${short}`];
  const [first, ...others] = Array.isArray(value) ? (value as unknown[]) : [];
  const only = others.length === 0 && first !== undefined && inline(first, key, `${path}.*`, writing);
  if (typeof only === 'string') return [`- ${labelOf(key, writing.words)}: ${only}`];
  return [`- ${labelOf(key, writing.words)}:`, '', ...indented(valueLines(value, key, path, writing)), ''];
}

/** Fields of an item that say nothing more than that they are there, or stand beside its name. */
const besideName = (key: string, value: unknown) => key === 'minutes' || key === 'url' || value === false;

/** What an item is called, with where it leads and how long it takes. */
function headOf(item: Data, name: string, path: string, writing: Writing): string | undefined {
  const text = inline(item[name], name, `${path}.${name}`, writing);
  if (text === undefined) return undefined;
  const url = typeof item['url'] === 'string' ? writing.addressOf(item['url']) : undefined;
  const minutes = inline(item['minutes'], 'minutes', `${path}.minutes`, writing);
  return `${url === undefined ? text : `[${text}](<${url}>)`}${minutes === undefined ? '' : ` (${minutes})`}`;
}

/** Seconds as the clock of a session has them: `6:05`. */
const clockAt = (seconds: number) => `${String(Math.floor(seconds / 60))}:${String(seconds % 60).padStart(2, '0')}`;

/** Fields that say who speaks, and when. */
const SPEAKING = new Set(['by', 'speaker', 'at', 'minute']);

/** Who speaks in a line of a scene, and when; undefined for what nobody says or does. */
function speakerOf(item: Data, { words }: Writing): string | undefined {
  const who = item['by'] ?? item['speaker'];
  if (typeof who !== 'string') return undefined;
  const { at, minute } = item;
  const when = typeof at === 'number' ? clockAt(at) : typeof minute === 'number' ? words.shortMinutes(minute) : '';
  return when === '' ? capital(who) : `${capital(who)} (${when})`;
}

/** A line of a scene: who speaks, what they say, and what belongs to it. */
function spokenItem(item: Data, speaker: string, path: string, writing: Writing): string[] {
  const says = inline(item['says'], 'says', `${path}.says`, writing);
  const rest = filledFields(item).filter(([key]) => !SPEAKING.has(key) && (key !== 'says' || says === undefined));
  return [
    says === undefined ? `- **${speaker}**` : `- **${speaker}:** ${says}`,
    ...indented(rest.flatMap(([key, value]) => fieldItem(key, value, `${path}.${key}`, writing))),
  ];
}

/** Something with fields: what it is called, and below that what else it says; or all of it in one line where it has no name. */
function objectItem(item: Data, path: string, writing: Writing): string[] {
  const speaker = speakerOf(item, writing);
  if (speaker !== undefined) return spokenItem(item, speaker, path, writing);
  const fields = filledFields(item);
  const name = NAMES.find((known) => typeof item[known] === 'string');
  const head = name === undefined ? undefined : headOf(item, name, path, writing);
  if (head === undefined) {
    const short = fields.map(
      ([key, value]) => [labelOf(key, writing.words), inline(value, key, `${path}.${key}`, writing)] as const,
    );
    if (short.every(([, value]) => value !== undefined))
      return [`- ${short.map(([label, value]) => `${label}: ${value!}`).join(' · ')}`];
    const [first = '-', ...others] = fields.flatMap(([key, value]) => fieldItem(key, value, `${path}.${key}`, writing));
    return [first, ...others];
  }
  const rest = fields.filter(([key, value]) => key !== name && !besideName(key, value));
  const text =
    rest.length === 1 && rest[0]![0] === 'text' ? inline(item['text'], 'text', `${path}.text`, writing) : undefined;
  if (text !== undefined) return [`- **${head}:** ${text}`];
  return [
    name === 'title' ? `- **${head}**` : `- ${head}`,
    ...indented(rest.flatMap(([key, value]) => fieldItem(key, value, `${path}.${key}`, writing))),
  ];
}

function listItem(value: unknown, key: string, path: string, writing: Writing): string[] {
  const short = inline(value, key, path, writing);
  if (short !== undefined) return [`- ${short}`];
  if (typeof value === 'object' && !Array.isArray(value)) return objectItem(value as Data, path, writing);
  const [first = '', ...rest] = valueLines(value, key, path, writing);
  return [`- ${first}`, ...indented(rest)];
}

/** A value as Markdown: a text is a paragraph or a block, a list is one, and something with fields is a list of these. */
export function valueLines(value: unknown, key: string, path: string, writing: Writing): string[] {
  const short = inline(value, key, path, writing);
  if (short !== undefined) return [short];
  if (typeof value === 'string') return blockOf(value, path, writing);
  if (Array.isArray(value)) return value.flatMap((item) => listItem(item, key, `${path}.*`, writing));
  return filledFields(value as Data).flatMap(([own, text]) => fieldItem(own, text, `${path}.${own}`, writing));
}

/** A field as a line of a list of facts; undefined where it needs more room than that. */
export function factLine(key: string, value: unknown, writing: Writing): string | undefined {
  const short = inline(value, key, key, writing);
  if (short !== undefined) return `- **${labelOf(key, writing.words)}:** ${short}`;
  if (!Array.isArray(value)) return undefined;
  const items = value.map((item) => inline(item, key, `${key}.*`, writing));
  return items.every((item) => item !== undefined) && items.join('').length <= 200
    ? `- **${labelOf(key, writing.words)}:** ${items.join(', ')}`
    : undefined;
}
