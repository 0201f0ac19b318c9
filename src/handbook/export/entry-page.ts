import type { Words } from '../../words/definition.ts';
import { entryById } from '../entries.ts';
import { KIND_NAMES, schemaOf, type Kind, type Side } from '../entities/schemas.ts';
import { TEXT, type Part, type Shown } from '../kind.ts';
import type { Entry, Handbook, RehearsalEntry, RoleEntry } from '../model.ts';
import { partsOf } from '../parts.ts';
import { fieldsWith } from '../schema-walk.ts';
import { ITEM_REF, OWN_KIND, REF } from '../schemas/ids.ts';
import { linkSchema, MARKDOWN, MEDIA_TYPE } from '../schemas/shared.ts';
import { headingOf } from '../text/capital.ts';
import { plain } from '../text/plain.ts';
import { sessionsOf } from '../coverage.ts';
import { computedPart, type Setting } from './computed-parts.ts';
import { factLine, filledFields, labelOf, valueLines, type Writing } from './field-lines.ts';
import { itemNames } from './item-names.ts';
import { PART_FIELDS } from './part-fields.ts';
import { addressFrom, entryFile, entryLink, hasFile, namedOn, partTitle, wayTo } from './places.ts';

/** What the text of an entry is where it goes. */
export type TextOf = (entry: Entry<unknown, unknown>, side: Side, address: (url: string) => string) => string;

/** Fields that are said already, or say nothing to a reader. */
const LEFT_OUT = new Set(['title', 'summary', 'status', 'ignore', 'alsoCalled', 'formerly']);

/** Fields about the entry itself, which stand below what it says. */
const OF_EDITORS = new Set(['owner', 'lastReviewed', 'reviewEvery', 'order']);

const isKind = (name: string): name is Kind => KIND_NAMES.some((kind) => kind === name);

/** How the values of a file are written: references by what they lead to. */
export function writingFor(
  handbook: Handbook,
  words: Words,
  file: string,
  schema: NonNullable<ReturnType<typeof schemaOf>>,
  names: ReadonlyMap<string, string>,
  ownKind?: Kind,
): Writing {
  const at = (keyword: string) =>
    new Map(fieldsWith(schema, keyword).map(({ path, value }) => [path.join('.'), value]));
  const [refs, items, media] = [at(REF), at(ITEM_REF), at(MEDIA_TYPE)];
  const address = addressFrom(handbook, words, file);
  const nameOfItem = (id: string) =>
    entryById(handbook.competencies, id) ? entryLink(handbook, file, 'competencies', id) : headingOf(id);
  const isAddress = (value: string) => linkSchema.safeParse(value).success;
  return {
    words,
    isMarkdown: (path) => media.get(path) === MARKDOWN,
    nameAt: (path, value) => {
      const list = refs.get(path) === OWN_KIND ? ownKind : refs.get(path);
      if (list !== undefined && isKind(list)) return entryLink(handbook, file, list, value);
      if (list === 'families') return plain(handbook.company.families.find(({ id }) => id === value)?.title ?? value);
      if (items.has(path)) return names.get(value) ?? nameOfItem(value);
      return isAddress(value) ? `[${plain(value)}](<${address(value)}>)` : undefined;
    },
    addressOf: address,
  };
}

/** What a part shows that says so itself. */
function shownLines(shown: Shown, key: string, { writing, link }: Setting): string[] {
  if ('paragraph' in shown) return shown.paragraph === undefined ? [] : valueLines(shown.paragraph, key, key, writing);
  if ('entries' in shown) return shown.entries.map((id) => `- ${link(shown.of, id)}`);
  const lines = valueLines(shown.items, key, key, writing);
  let step = 0;
  if (shown.as === 'checklist') return lines.map((line) => line.replace(/^- /, '- [ ] '));
  return shown.as === 'steps' ? lines.map((line) => line.replace(/^- /, () => `${String(++step)}. `)) : lines;
}

/** A field among others under a heading, with its name before it. */
const namedLines = (key: string, value: unknown, { writing, words }: Setting): string[] => {
  const fact = factLine(key, value, writing);
  return fact === undefined
    ? [`**${labelOf(key, words)}**`, '', ...valueLines(value, key, key, writing), '']
    : [fact.slice(2), ''];
};

/** The fields that a part shows, as far as it takes them from its entry. */
function saidBy(entry: Entry<unknown, unknown>, side: Side, { id, shows }: Part, handbook: Handbook): string[] {
  const own = [...(PART_FIELDS[entry.kind]?.[side]?.[id] ?? []), ...(computedPart(entry.kind, side, id)?.says ?? [])];
  const shown = shows?.(entry, handbook);
  if (!shown) return own;
  const value = 'paragraph' in shown ? shown.paragraph : 'items' in shown ? shown.items : shown.entries;
  return [...own, ...Object.entries(entry[side] as object).flatMap(([key, field]) => (field === value ? [key] : []))];
}

/** A part of a page, its heading first; nothing where it says nothing that is written down. */
function partLines(entry: Entry<unknown, unknown>, part: Part, setting: Setting, text: string): string[] {
  const { side, handbook, words } = setting;
  // It has no heading of its own, and is not of the part before it.
  if (part.id === TEXT) return text === '' ? [] : text.startsWith('#') ? [text, ''] : ['---', '', text, ''];
  const lines = (): string[] => {
    const computed = computedPart(entry.kind, side, part.id);
    if (computed) return computed.lines(entry, setting);
    const shown = part.shows?.(entry, handbook);
    if (shown) return shownLines(shown, saidBy(entry, side, part, handbook)[0] ?? part.id, setting);
    const data = { ...(entry.candidate as object | undefined), ...(entry[side] as object) };
    const keys = PART_FIELDS[entry.kind]?.[side]?.[part.id] ?? [];
    const fields = filledFields(data).filter(([key]) => keys.includes(key));
    return fields.length === 1 && keys.length === 1
      ? valueLines(fields[0]![1], fields[0]![0], fields[0]![0], setting.writing)
      : fields.flatMap(([key, value]) => namedLines(key, value, setting));
  };
  const own = lines();
  return own.length === 0
    ? []
    : [`## ${partTitle(words, entry.kind, side, part.id) ?? headingOf(part.id)}`, '', ...own, ''];
}

/** Entries whose items the fields of an entry may name. */
function alsoNamed(handbook: Handbook, entry: Entry<unknown, unknown>): Entry<unknown, unknown>[] {
  if (entry.kind === 'rehearsals') {
    const role = entryById(handbook.roles, (entry as RehearsalEntry).interviewer!.role);
    return role ? [role, ...alsoNamed(handbook, role)] : [];
  }
  return entry.kind === 'roles' ? sessionsOf(entry as RoleEntry).map(({ type }) => type) : [];
}

interface OtherNames {
  formerly?: readonly { name: string; context?: string | undefined }[];
  alsoCalled?: readonly { name: string; worry: boolean }[];
}

/** The names that an entry had, and those by which readers may look for it; a worry is shown to nobody. */
function otherNames({ formerly = [], alsoCalled = [] }: OtherNames, words: Words): string[] {
  const line = (label: string, names: readonly string[]) =>
    names.length > 0 ? [`- **${label}** ${names.map(plain).join(', ')}`] : [];
  return [
    ...line(
      words.formerly,
      formerly.map(({ name, context }) => (context === undefined ? name : `${name} (${context})`)),
    ),
    ...line(
      `${labelOf('alsoCalled', words)}:`,
      alsoCalled.flatMap(({ name, worry }) => (worry ? [] : [name])),
    ),
  ];
}

/** Lines with one empty line at most between two of them, as a file. */
export const asFile = (lines: readonly string[]): string =>
  `${lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()}\n`;

/**
 * One side of an entry as a Markdown file that reads without its site: the facts that stand under no part of its page,
 * then the parts in their order.
 */
export function entryMarkdown(
  handbook: Handbook,
  words: Words,
  entry: Entry<unknown, unknown>,
  side: Side,
  textOf: TextOf,
): string {
  const { kind, id } = entry;
  const file = entryFile(side, kind, id);
  const { title, summary } = namedOn(entry, side);
  const schema = schemaOf(kind, side)!;
  const names = itemNames([entry, ...alsoNamed(handbook, entry)]);
  const writing = writingFor(handbook, words, file, schema, names, kind);
  const link = (of: Kind, other: string) => entryLink(handbook, file, of, other);
  const setting: Setting = { handbook, words, writing, side, link };
  const parts = partsOf(handbook, entry, side);
  const said = new Set(parts.flatMap((part) => saidBy(entry, side, part, handbook)));
  const left = filledFields(entry[side] as object)
    .filter(([key]) => !said.has(key) && !LEFT_OUT.has(key))
    .sort(([a], [b]) => Number(OF_EDITORS.has(a)) - Number(OF_EDITORS.has(b)));
  const facts = left.map(([key, value]) => ({ key, value, line: factLine(key, value, writing) }));
  const text = textOf(entry, side, addressFrom(handbook, words, file));
  return asFile([
    `# ${plain(title)}`,
    '',
    ...(summary === '' ? [] : [plain(summary), '']),
    ...(side === 'interviewer' && hasFile(entry, 'candidate')
      ? [`[${words.toCandidatePage}](${wayTo(file, entryFile('candidate', kind, id))})`, '']
      : []),
    ...facts.flatMap(({ line }) => line ?? []),
    ...otherNames(entry[side] as OtherNames, words),
    '',
    ...facts.flatMap(({ key, value, line }) =>
      line === undefined ? [`## ${labelOf(key, words)}`, '', ...valueLines(value, key, key, writing), ''] : [],
    ),
    ...(parts.some((part) => part.id === TEXT) ? [] : [text, '']),
    ...parts.flatMap((part) => partLines(entry, part, setting, text)),
  ]);
}
