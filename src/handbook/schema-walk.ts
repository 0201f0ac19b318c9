import type { z } from 'zod';

/** The parts of a zod schema's definition that say how to go one step down. */
interface Definition {
  type: string;
  shape?: Record<string, z.ZodType>;
  element?: z.ZodType;
  innerType?: z.ZodType;
  in?: z.ZodType;
  out?: z.ZodType;
  options?: z.ZodType[];
  valueType?: z.ZodType;
}

// The one place that looks into zod's definitions: everything else asks the functions below.
const definition = (schema: z.ZodType) => schema.def as unknown as Definition;

/** The object, array or plain schemas that a schema may be, with wrappers taken off. */
export function alternatives(schema: z.ZodType): z.ZodType[] {
  const def = definition(schema);
  if (def.options) return def.options.flatMap(alternatives);
  const inner = def.innerType ?? (def.type === 'pipe' ? def.in : undefined);
  return inner ? alternatives(inner) : [schema];
}

/** The schemas that may stand at a path. */
export function schemasAt(schema: z.ZodType, path: readonly PropertyKey[]): z.ZodType[] {
  return path.reduce<z.ZodType[]>(
    (schemas, key) =>
      schemas.flatMap(alternatives).flatMap((candidate) => {
        const def = definition(candidate);
        return def.shape?.[String(key)] ?? def.element ?? def.valueType ?? [];
      }),
    [schema],
  );
}

/** The field names known at a path. */
export function knownKeys(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  const keys = schemasAt(schema, path)
    .flatMap(alternatives)
    .flatMap((candidate) => Object.keys(definition(candidate).shape ?? {}));
  return [...new Set(keys)];
}

/** What the editor's hover text says of a field: its description, where it has one. */
export function descriptionOf(schema: z.ZodType, path: readonly PropertyKey[]): string | undefined {
  for (const candidate of schemasAt(schema, path)) {
    if (candidate.description !== undefined) return candidate.description;
  }
  return undefined;
}

/** A field that holds one value: its keys from the root down, * for each item of a list, and its schema. */
export interface Leaf {
  path: readonly string[];
  schema: z.ZodType;
}

/** Every field of a schema that holds one value. A field that may be of several shapes stands once for each. */
export function leavesOf(schema: z.ZodType, path: readonly string[] = []): Leaf[] {
  return alternatives(schema).flatMap((candidate): Leaf[] => {
    const { shape, element, valueType } = definition(candidate);
    if (shape) return Object.entries(shape).flatMap(([key, field]) => leavesOf(field, [...path, key]));
    const item = element ?? valueType;
    return item ? leavesOf(item, [...path, '*']) : [{ path, schema: candidate }];
  });
}

const marked = new Map<z.ZodType, Map<string, MarkedField[]>>();

/** A field that a keyword marks: where it stands, and what the keyword says of it. */
export interface MarkedField {
  path: readonly string[];
  value: string;
}

/** The fields whose schemas carry a keyword into their JSON Schema. A schema is walked once for each keyword. */
export function fieldsWith(schema: z.ZodType, keyword: string): readonly MarkedField[] {
  const known = marked.get(schema) ?? new Map<string, MarkedField[]>();
  marked.set(schema, known);
  let found = known.get(keyword);
  if (!found) {
    found = leavesOf(schema).flatMap(({ path, schema: leaf }): MarkedField[] => {
      const value = leaf.meta()?.[keyword];
      return typeof value === 'string' ? [{ path, value }] : [];
    });
    known.set(keyword, found);
  }
  return found;
}

/** A value in the data of a file, with its own path and the fields around it, the outermost first. */
export interface Found {
  value: unknown;
  path: PropertyKey[];
  around: object[];
}

/** Every value that a path of a leaf leads to. */
export function valuesAt(
  data: unknown,
  path: readonly string[],
  here: Omit<Found, 'value'> = { path: [], around: [] },
): Found[] {
  const [key, ...rest] = path;
  if (key === undefined) return data === undefined ? [] : [{ value: data, ...here }];
  if (typeof data !== 'object' || data === null) return [];
  const around = Array.isArray(data) ? here.around : [...here.around, data];
  const keys = key !== '*' ? [key] : Array.isArray(data) ? data.keys() : Object.keys(data);
  return [...keys].flatMap((name) =>
    valuesAt((data as Record<PropertyKey, unknown>)[name], rest, { path: [...here.path, name], around }),
  );
}
