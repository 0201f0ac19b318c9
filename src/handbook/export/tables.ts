import type { Words } from '../../words/definition.ts';
import { coverageCsv } from '../coverage-matrix.ts';
import { entryById } from '../entries.ts';
import { KIND_NAMES, SCHEMAS, schemaOf, type Side } from '../entities/schemas.ts';
import type { Handbook } from '../model.ts';
import { publicContent } from '../public.ts';
import { csvOf, type Cell } from '../text/csv.ts';
import { typesAssessing } from '../usage.ts';
import { watchedByCompetency } from '../watched.ts';

type Row = Record<string, Cell>;
type Rows = Map<string, Row[]>;

const isScalar = (value: unknown): value is string | number | boolean =>
  ['string', 'number', 'boolean'].includes(typeof value);

/** What a list without fields of its own is in one cell: a line for each, and a comma between what belongs together. */
const listCell = (values: readonly unknown[]): string =>
  values.map((value) => (Array.isArray(value) ? value.join(', ') : String(value))).join('\n');

const isPlainList = (value: unknown): value is unknown[] =>
  Array.isArray(value) &&
  value.every((item) => isScalar(item) || (Array.isArray(item) && (item as unknown[]).every(isScalar)));

/**
 * Puts something into the table of its name: a row for it, and for each list of things in it a table of theirs, whose
 * rows begin with what they belong to.
 */
function addRow(rows: Rows, table: string, owner: Row, data: object): void {
  const row: Row = { ...owner };
  const lists: [name: string, items: readonly object[]][] = [];
  const add = (fields: object, prefix: string) => {
    for (const [key, value] of Object.entries(fields) as [string, unknown][]) {
      const name = `${prefix}${key}`;
      if (isScalar(value)) row[name] = value;
      else if (isPlainList(value)) row[name] = listCell(value);
      else if (Array.isArray(value)) lists.push([name, value as object[]]);
      else if (typeof value === 'object' && value !== null) add(value, `${name}.`);
    }
  };
  add(data, '');
  const own = rows.get(table);
  if (own) own.push(row);
  else rows.set(table, [row]);
  for (const [name, items] of lists)
    items.forEach((item, index) => {
      const place = {
        ...owner,
        ...('id' in data ? { [`${table}.id`]: data.id as string } : {}),
        [`${name}.place`]: index + 1,
      };
      addRow(rows, `${table}.${name}`, place, item);
    });
}

/** Columns in the order in which rows first have them; those that say whose a row is come first by themselves. */
const columnsOf = (rows: readonly Row[]): string[] => [...new Set(rows.flatMap((row) => Object.keys(row)))];

const tableOf = (rows: readonly Row[]): string => {
  const columns = columnsOf(rows);
  return csvOf([columns, ...rows.map((row) => columns.map((column) => row[column]))]);
};

/** What interviews look for in each competency, beside the anchors by which it is rated. */
function evidenceRows(handbook: Handbook, words: Words): Row[] {
  return handbook.competencies.flatMap((competency) =>
    typesAssessing(handbook, competency.id).map(({ type, primary }): Row => {
      const watched = watchedByCompetency(type).find((own) => own.competency === competency.id);
      const anchors = entryById(handbook.competencies, competency.id)!.interviewer?.anchors ?? {};
      const lines = (texts: readonly (string | undefined)[]) => texts.filter(Boolean).join('\n');
      return {
        competency: competency.id,
        'competency title': competency.title,
        interview: type.id,
        'interview title': type.title,
        'assessed as': primary ? words.primary : words.secondary,
        'look for': lines(watched?.lookFor.map(({ question }) => question) ?? []),
        'good signals': lines(watched?.signals.map(({ good }) => good) ?? []),
        'bad signals': lines(watched?.signals.map(({ bad }) => bad) ?? []),
        ...Object.fromEntries(
          ([1, 2, 3, 4] as const).map((rating) => [`rating ${String(rating)}`, lines(anchors[rating] ?? [])]),
        ),
      };
    }),
  );
}

/**
 * Everything that a side says as tables, by their names: one for each kind of entry and for each list in it. On the
 * interviewers' side stand their fields, with the coverage of all roles and what is looked for in each competency.
 */
export function tablesOf(handbook: Handbook, words: Words, side: Side): Map<string, string> {
  const rows: Rows = new Map();
  const content = publicContent(handbook, side) as unknown as Record<string, unknown>;
  addRow(rows, 'company', {}, content['company'] as object);
  for (const kind of KIND_NAMES) {
    if (!schemaOf(kind, side)) continue;
    for (const entry of content[SCHEMAS[kind].key] as { id: string; title: string; interviewer?: object }[]) {
      if (side === 'candidate') addRow(rows, kind, {}, entry);
      else if (!schemaOf(kind, 'candidate')) addRow(rows, kind, {}, entry);
      else if (entry.interviewer) addRow(rows, kind, {}, { id: entry.id, title: entry.title, ...entry.interviewer });
    }
  }
  if (side === 'interviewer' && handbook.interviewerSide) {
    rows.set('competencies-in-interviews', evidenceRows(handbook, words));
    return new Map([
      ...[...rows].map(([name, own]) => [name, tableOf(own)] as const),
      ['coverage', coverageCsv(handbook)] as const,
    ]);
  }
  return new Map([...rows].map(([name, own]) => [name, tableOf(own)]));
}
