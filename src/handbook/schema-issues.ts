import type { z } from 'zod';
import type { Issue } from './issues.ts';
import { pathOf, type Step } from './paths.ts';
import { descriptionOf, knownKeys, schemasAt } from './schema-walk.ts';
import { distance, nearest } from './suggest.ts';

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[key] : undefined,
    data,
  );
}

/** A value as it can be shown in one line. */
function preview(value: unknown): string {
  if (value === null) return 'nothing (the field is empty)';
  if (Array.isArray(value)) return `a list of ${String(value.length)}`;
  if (typeof value === 'object') return `fields (${Object.keys(value).slice(0, 5).join(', ')})`;
  const text = JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

const EXPECTED: Record<string, string> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'fields, each on a line of its own',
  record: 'fields, each on a line of its own',
};

/** What is counted of a value that may be too long. */
const COUNTED: Record<string, string> = { string: ' characters', array: ' items', set: ' items' };

/** What a schema expects: in its own words, or in ours where it has none. Those of zod are for programmers. */
function expectation(issue: z.core.$ZodIssue): string {
  if (issue.code === 'custom' || issue.message.startsWith('expected ')) return issue.message;
  switch (issue.code) {
    case 'invalid_type':
      return `expected ${EXPECTED[issue.expected] ?? issue.expected}`;
    case 'invalid_value':
      return `expected ${issue.values.map((value) => preview(value)).join(' or ')}`;
    case 'too_big':
      if (issue.maximum === Number.MAX_SAFE_INTEGER) return 'expected a smaller number';
      return `expected ${issue.inclusive === false ? 'less than' : 'at most'} ${String(issue.maximum)}${COUNTED[issue.origin] ?? ''}`;
    case 'too_small':
      if (issue.minimum === Number.MIN_SAFE_INTEGER) return 'expected a larger number';
      return `expected ${issue.inclusive === false ? 'more than' : 'at least'} ${String(issue.minimum)}${COUNTED[issue.origin] ?? ''}`;
    default:
      return 'expected something else';
  }
}

/** What belongs to a field: what is said of it, or of the nearest field around it of which something is said. */
function belongs(schema: z.ZodType, path: readonly PropertyKey[]): string {
  const own = descriptionOf(schema, path);
  if (own !== undefined) return `What belongs there: ${own}`;
  for (let length = path.length - 1; length > 0; length--) {
    const around = path.slice(0, length);
    const description = descriptionOf(schema, around);
    if (description !== undefined) return `What belongs in "${dotted(around)}": ${description}`;
  }
  return 'Write its fields, each on a line of its own: its name, a colon, and what it says.';
}

const dotted = (path: readonly PropertyKey[]) =>
  path.reduce<string>(
    (name, key) =>
      typeof key === 'number' ? `${name}[${String(key + 1)}]` : name === '' ? String(key) : `${name}.${String(key)}`,
    '',
  );

/** Turns what zod found into issues of the rule `schema`: one for each field that is wrong. */
export function schemaIssues(file: string, schema: z.ZodType, data: unknown, error: z.ZodError): Issue[] {
  return error.issues.flatMap((issue): Issue[] => {
    const base = { rule: 'schema', severity: 'error' as const, file };
    if (issue.code === 'unrecognized_keys') {
      const known = knownKeys(schema, issue.path);
      const where = issue.path.length === 0 ? '' : ` in ${dotted(issue.path)}`;
      const fields = valueAt(data, issue.path) as Record<string, unknown>;
      return issue.keys.map((key) => {
        const guess = nearest(key, known);
        // One letter off, its place is free, and what is written there is what belongs there: no other field is meant.
        const sure =
          guess !== undefined &&
          distance(key, guess) === 1 &&
          !Object.hasOwn(fields, guess) &&
          schemasAt(schema, [...issue.path, guess]).some((field) => field.safeParse(fields[key]).success);
        return {
          ...base,
          ...(sure && { edit: { from: key, to: guess } }),
          place: { path: [...issue.path, key], on: 'key' as const },
          message: `There is no field "${key}"${where}.${guess === undefined ? '' : ` Did you mean "${guess}"?`} Known: ${known.join(', ')}.`,
          fix:
            guess === undefined
              ? `Remove "${key}", or use one of the known fields.`
              : `Write "${guess}" instead of "${key}".`,
        };
      });
    }
    const name = issue.path.length === 0 ? 'The file' : `"${dotted(issue.path)}"`;
    const found = valueAt(data, issue.path);
    const says = expectation(issue);
    // Some expectations name what was found by themselves, in better words.
    const shown =
      found !== undefined && says.includes('expected') && !says.includes('found') ? `; found ${preview(found)}` : '';
    return [
      {
        ...base,
        place: { path: issue.path },
        message: found === undefined ? `${name} is missing: ${says}.` : `${name} is not right: ${says}${shown}.`,
        fix: belongs(schema, issue.path),
      },
    ];
  });
}

/** Ids that stand twice in one entry. A variant is a scope of its own: its boxes may be named as the type's. So are the seats of a session. */
export function duplicateIds(file: string, data: unknown): Issue[] {
  const issues: Issue[] = [];
  const visit = (value: object, step: Step | undefined, seenAround: Map<string, Step>) => {
    const seen = step?.key === 'seats' ? new Map<string, Step>() : seenAround;
    if (Array.isArray(value)) {
      value.forEach((item: unknown, key) => {
        if (typeof item === 'object' && item !== null) visit(item, { up: step, key }, seen);
      });
      return;
    }
    const inVariant = step?.up?.key === 'variants';
    const { id } = value as { id?: unknown };
    if (typeof id === 'string' && step) {
      // On a variant the id names the variant, which is no item of the lists around it.
      const key = inVariant ? `variant ${id}` : id;
      const before = seen.get(key);
      if (!before) seen.set(key, step);
      else
        issues.push({
          rule: 'schema',
          severity: 'error',
          file,
          place: { path: [...pathOf(step), 'id'] },
          message: `The id "${id}" stands twice in this entry: in ${dotted(pathOf(before))} and in ${dotted(pathOf(step))}.`,
          fix: 'Give one of the two another id. Scorecards and the changelog tell items apart by it.',
        });
    }
    const scope = inVariant ? new Map<string, Step>() : seen;
    for (const key in value) {
      const child = (value as Record<string, unknown>)[key];
      if (typeof child === 'object' && child !== null) visit(child, { up: step, key }, scope);
    }
  };
  if (typeof data === 'object' && data !== null) visit(data, undefined, new Map());
  return issues;
}
