import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CORE_SCHEMA, load } from 'js-yaml';
import { z } from 'zod';
import { editorSchemaName, editorSchemas } from '../../src/handbook/editor-schemas.ts';
import { KIND_NAMES, schemaOf, SIDES, type Kind, type Side } from '../../src/handbook/entities/schemas.ts';
import { kindOf } from '../../src/handbook/kinds.ts';
import { headingOf } from '../../src/handbook/text/capital.ts';
import { configSchema } from '../../src/load/home-config.ts';
import { wordsFor } from '../../src/words/languages.ts';
import { FIXTURE } from '../helpers/site-fixture.ts';
import { filesBelow } from '../helpers/site-pages.ts';
import { splitEntry } from '../helpers/site-secrets.ts';
import { code, table } from './markdown.ts';

/** A JSON Schema, as far as a table of fields looks into one. */
interface Json {
  type?: string;
  description?: string;
  properties?: Record<string, Json>;
  required?: string[];
  items?: Json;
  anyOf?: Json[];
  oneOf?: Json[];
  additionalProperties?: Json | boolean;
  enum?: unknown[];
  const?: string | number | boolean;
  pattern?: string;
  format?: string;
  minimum?: number;
  maximum?: number;
  exclusiveMinimum?: number;
  maxLength?: number;
  default?: unknown;
  contentMediaType?: string;
  'x-ref'?: string;
  'x-item-ref'?: string;
}

interface Row {
  path: string;
  schema: Json;
  isRequired: boolean;
  /** The field with the same fields inside, which stand there. */
  as?: string;
}

const optionsOf = (schema: Json): Json[] =>
  (schema.anyOf ?? schema.oneOf ?? [schema]).flatMap((one) => (one === schema ? [one] : optionsOf(one)));

const isRange = ({ properties = {} }: Json) => Object.keys(properties).join() === 'min,max';

/** The bounds of a number, in words. */
function bounds({ minimum, maximum, exclusiveMinimum }: Json): string {
  const least = minimum ?? (exclusiveMinimum === undefined ? undefined : exclusiveMinimum + 1);
  const most = maximum !== undefined && maximum < 1e9 ? maximum : undefined;
  if (least !== undefined && least > -1e9)
    return most === undefined ? `, ${String(least)} or more` : `, ${String(least)} to ${String(most)}`;
  return most === undefined ? '' : `, at most ${String(most)}`;
}

/** What a reference names. */
const REFERENCE = (name: string) => (name === 'own-kind' ? 'id of an entry of this kind' : `id out of ${code(name)}`);

/** What may stand in a field, in words. */
function shapeOf(schema: Json): string {
  if (schema['x-ref'] !== undefined) return REFERENCE(schema['x-ref']);
  if (schema['x-item-ref'] !== undefined)
    return `id of something in the entry (${schema['x-item-ref'].replaceAll('-', ' ')})`;
  if (schema.const !== undefined) return code(String(schema.const));
  const options = optionsOf(schema);
  if (options.length > 1) return [...new Set(options.map(shapeOf))].join(', or ');
  if (schema.enum) return schema.enum.map((value) => code(String(value))).join(', ');
  if (schema.type === 'array') return `list of: ${shapeOf(schema.items ?? {})}`;
  if (schema.type === 'object') {
    if (isRange(schema)) return '`{ min, max }`';
    return schema.properties && Object.keys(schema.properties).length > 0 ? 'fields, see below' : 'fields by name';
  }
  if (schema.type === 'boolean') return '`true` or `false`';
  if (schema.type === 'integer') return `whole number${bounds(schema)}`;
  if (schema.type === 'number') return `number${bounds(schema)}`;
  if (schema.contentMediaType === 'text/markdown') return 'Markdown';
  if (schema.format === 'email') return 'e-mail address';
  if (schema.format === 'uri') return 'address';
  if (schema.pattern?.startsWith('^[a-z0-9]+(?:-')) return 'id in kebab-case';
  if (schema.pattern?.startsWith('^\\d{4}-')) return 'day, as 2026-11-01';
  if (schema.pattern?.includes('mailto')) return 'address';
  return schema.maxLength === undefined ? 'text' : `text, at most ${String(schema.maxLength)} characters`;
}

/** The fields of a schema from the outside in. Fields that stand inside of two others are shown in the first. */
function rowsOf(schema: Json, prefix: string, seen: Map<string, string>): Row[] {
  return optionsOf(schema).flatMap((option): Row[] => {
    if (option.type === 'array') return rowsOf(option.items ?? {}, `${prefix}[]`, seen);
    if (isRange(option)) return [];
    const inner = option.properties ?? {};
    return Object.entries(inner).flatMap(([name, field]): Row[] => {
      const path = prefix === '' ? name : `${prefix}.${name}`;
      const row: Row = { path, schema: field, isRequired: option.required?.includes(name) ?? false };
      const inside = rowsOf(field, path, new Map(seen));
      if (inside.length < 2) return [row, ...inside];
      const key = JSON.stringify(
        inside.map(({ path: of, schema: { description } }) => [of.slice(path.length), description]),
      );
      const as = seen.get(key);
      if (as !== undefined) return [{ ...row, as }];
      seen.set(key, path);
      return [row, ...rowsOf(field, path, seen)];
    });
  });
}

/** The first value in some data at a path of a table. */
function firstAt(data: unknown, path: readonly string[]): unknown {
  if (data === undefined || data === null) return undefined;
  if (Array.isArray(data)) {
    for (const item of data) {
      const found = firstAt(item, path);
      if (found !== undefined) return found;
    }
    return undefined;
  }
  const [key, ...rest] = path;
  if (key === undefined) return data;
  return typeof data === 'object'
    ? firstAt((data as Record<string, unknown>)[key.replace(/(?:\[\])+$/, '')], rest)
    : undefined;
}

/** An example as an editor writes it; none for what has fields of its own. */
function exampleOf(data: readonly object[], path: string): string {
  const value = firstAt([...data], path.split('.'));
  if (!['string', 'number', 'boolean'].includes(typeof value)) return '';
  const text = String(value).split('\n')[0]!;
  return code(text.length > 60 ? `${text.slice(0, 57).trimEnd()}…` : text);
}

/** The fields of a schema as a table, with examples out of some data. */
export function fieldTable(schema: Json, data: readonly object[], without: ReadonlySet<string> = new Set()): string {
  const rows = rowsOf(schema, '', new Map()).filter(({ path }) => !without.has(path.split(/[.[]/)[0]!));
  return table(
    ['field', 'what it is', 'what stands there', 'needed', 'example'],
    rows.map(({ path, schema: field, isRequired, as }) => [
      code(path),
      field.description ?? '',
      as === undefined ? `${shapeOf(field)}${defaultOf(field)}` : `fields as in ${code(as)}`,
      isRequired ? 'yes' : '',
      exampleOf(data, path),
    ]),
  );
}

const defaultOf = ({ default: value }: Json): string =>
  typeof value === 'string' || typeof value === 'number' ? `; ${code(String(value))} where it is left out` : '';

const yaml = (text: string) => load(text, { schema: CORE_SCHEMA }) as object;

/** What the entries of a kind have in the handbook of the tests, as it is written there. */
function dataOf(side: Side, kind: Kind): object[] {
  const folder = join(FIXTURE, side, kind);
  if (!existsSync(folder)) return [];
  return filesBelow(folder)
    .filter((file) => file.endsWith('.mdx'))
    .map((file) => yaml(splitEntry(readFileSync(join(folder, file), 'utf8')).yaml));
}

/** Fields that every kind has on candidates' side: they are said once. */
const COMMON = new Set([
  'title',
  'summary',
  'status',
  'formerly',
  'alsoCalled',
  'owner',
  'lastReviewed',
  'reviewEvery',
  'ignore',
]);

const SIDE = { candidate: 'What candidates read', interviewer: 'What only interviewers read' };

/** The fields of every kind of entry. */
export function fieldsOfKinds(): string {
  const schemas = editorSchemas(wordsFor('en').rules) as Map<string, Json>;
  const guide = schemas.get(editorSchemaName('candidate', 'guides'))!;
  const common = {
    ...guide,
    properties: Object.fromEntries(Object.entries(guide.properties!).filter(([name]) => COMMON.has(name))),
  };
  const all = KIND_NAMES.flatMap((kind) => SIDES.flatMap((side) => dataOf(side, kind)));
  const sections = KIND_NAMES.flatMap((kind) => {
    const title = headingOf(kindOf(kind).noun);
    return [
      `## ${title}`,
      ...SIDES.flatMap((side) => {
        if (!schemaOf(kind, side)) return [];
        const schema = schemas.get(editorSchemaName(side, kind))!;
        return [
          `### ${SIDE[side]}: ${code(`${side}/${kind}/<id>.mdx`)}`,
          fieldTable(schema, dataOf(side, kind), COMMON),
        ];
      }),
    ];
  });
  return ['## Fields of every entry', fieldTable(common, all), ...sections].join('\n\n');
}

/** The schema of checks.yaml without the numbers of each check, which the page of checks shows. */
const withoutNumbers = (schema: Json): Json => {
  const { thresholds, ...others } = schema.properties!;
  return {
    ...schema,
    properties: {
      ...others,
      thresholds: { type: 'object', ...(thresholds?.description && { description: thresholds.description }) },
    },
  };
};

/** The fields of the files beside the entries. */
export function fieldsOfFiles(): string {
  const schemas = editorSchemas(wordsFor('en').rules) as Map<string, Json>;
  const read = (file: string) => yaml(readFileSync(join(FIXTURE, file), 'utf8'));
  return [
    '## company.yaml',
    fieldTable(schemas.get('company')!, [read('company.yaml')]),
    '## checks.yaml',
    fieldTable(withoutNumbers(schemas.get('checks')!), [read('checks.yaml')]),
    '## handbook.config.yaml',
    fieldTable(z.toJSONSchema(configSchema, { io: 'input' }) as Json, [
      { content: 'handbook', interviewer: '../private', out: 'sites' },
    ]),
  ].join('\n\n');
}
