import type { WordsOfAnyKind } from '../../words/definition/kinds.ts';
import type { Words } from '../../words/definition.ts';
import { entryById, entriesOf } from '../entries.ts';
import { KIND_NAMES, type Kind, type Side } from '../entities/schemas.ts';
import { kindOf, sideOf } from '../kinds.ts';
import type { Entry, Handbook } from '../model.ts';
import { partsOf } from '../parts.ts';
import { COVERAGE_PATH, DATA_PATH, PRACTICAL_PATH, publicAddress } from '../routes.ts';
import { entryAt } from '../site-map.ts';
import { plain } from '../text/plain.ts';

/** The list of a folder; an entry cannot have its name. */
export const LIST = 'README.md';

/** What the company says of itself. */
export const companyFile = (side: Side): string => `${side}/company.md`;

/** The file that lists what is there of a side. */
export const sideFile = (side: Side): string => `${side}/${LIST}`;

/** The file that lists the entries of a kind on a side. */
export const kindFile = (side: Side, kind: Kind): string => `${side}/${kind}/${LIST}`;

/** The file of one side of an entry. */
export const entryFile = (side: Side, kind: Kind, id: string): string => `${side}/${kind}/${id}.md`;

/** The table of a name. */
export const tableFile = (side: Side, name: string): string => `${side}/tables/${name}.csv`;

/** The way from one file to another. */
export function wayTo(from: string, to: string): string {
  const [here, there] = [from.split('/').slice(0, -1), to.split('/')];
  let shared = 0;
  while (shared < here.length && here[shared] === there[shared]) shared++;
  return [...here.slice(shared).map(() => '..'), ...there.slice(shared)].join('/');
}

/** Whether a side has a file of an entry. */
export const hasFile = (entry: Entry<unknown, unknown> | undefined, side: Side): boolean => entry?.[side] !== undefined;

/** What an entry is called, and said to be, on a side: a guide may have two names. */
export function namedOn(entry: Entry<unknown, unknown>, side: Side): { title: string; summary: string } {
  const { title = entry.title, summary = entry.summary } = (entry[side] ?? {}) as { title?: string; summary?: string };
  return { title, summary };
}

/** The heading of a part of a page; the text of an entry has none. */
export const partTitle = (words: Words, kind: Kind, side: Side, part: string): string | undefined =>
  (words.kinds[kind] as WordsOfAnyKind).parts?.[side]?.[part];

/** The id that code hosts and editors make of a heading. */
const headingId = (title: string): string =>
  title
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
    .replaceAll(' ', '-');

/** A place in an entry's file: a part by the words of its heading, as Markdown makes an id of them, or a heading of the text. */
function headingIn(handbook: Handbook, words: Words, entry: Entry<unknown, unknown>, side: Side, id: string): string {
  const title = partTitle(words, entry.kind, side, id);
  if (title !== undefined && partsOf(handbook, entry, side).some((part) => part.id === id))
    return `#${headingId(title)}`;
  return entry.sources[side]?.body?.headings.some(({ slug }) => slug === id) ? `#${id}` : '';
}

const kindOfSection = (section: string) => KIND_NAMES.find((kind) => kindOf(kind).section === section);

/** The file in which something at an address of the sites stands, with the place in it; undefined where none has it. */
function fileOf(handbook: Handbook, words: Words, address: string): string | undefined {
  const [path = '', id = ''] = address.split('#');
  if (path === '/') return sideFile('candidate');
  if (path === '/interviewer/')
    return KIND_NAMES.some((kind) => kind === id) ? kindFile('interviewer', id as Kind) : sideFile('interviewer');
  if (path === PRACTICAL_PATH || path === DATA_PATH) return companyFile('candidate');
  if (path === COVERAGE_PATH) return tableFile('interviewer', 'coverage');
  const [, inside, section = '', first = ''] = /^\/(interviewer\/)?([a-z-]+)\/(?:([a-z0-9-]+)\/)?/.exec(path) ?? [];
  const side: Side = inside === undefined ? 'candidate' : 'interviewer';
  const kind = kindOfSection(section);
  if (!kind || !sideOf(kind, side)) return undefined;
  const isShared = sideOf(kind, side)!.page === 'shared';
  const entry = entryById(entriesOf(handbook, kind), isShared ? id : first);
  if (!entry || !hasFile(entry, side)) return first === '' || isShared ? kindFile(side, kind) : undefined;
  const place = entryAt(path) ? headingIn(handbook, words, entry, side, id) : '';
  return entryFile(side, kind, entry.id) + place;
}

/** An address as a file of the export has it: the way to another file of it, or the whole address on the site. */
export function addressFrom(handbook: Handbook, words: Words, from: string): (address: string) => string {
  return (address) => {
    if (!address.startsWith('/')) return address;
    const file = fileOf(handbook, words, address);
    return file === undefined ? publicAddress(handbook.company.url, address) : wayTo(from, file);
  };
}

/** An entry by its title, which leads to its file where there is one: the side's own, or else the candidates'. */
export function entryLink(handbook: Handbook, from: string, kind: Kind, id: string): string {
  const entry = entryById(entriesOf(handbook, kind), id);
  if (!entry) return plain(id);
  const own = from.startsWith('interviewer/') ? (['interviewer', 'candidate'] as const) : (['candidate'] as const);
  const side = own.find((one) => hasFile(entry, one));
  return side
    ? `[${plain(namedOn(entry, side).title)}](${wayTo(from, entryFile(side, kind, id))})`
    : plain(entry.title);
}
