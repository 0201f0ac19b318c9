/** What a part of a card was expected to be. What is said of each stands in the words of the interface. */
export type Expected =
  | 'object'
  | 'list'
  | 'known-fields'
  | 'all-fields'
  | 'text'
  | 'id'
  | 'anchor'
  | 'hash'
  | 'card-id'
  | 'reference'
  | 'digest'
  | 'moment'
  | 'yes-or-no'
  | 'rating'
  | 'sign'
  | 'recommendation'
  | 'number'
  | 'version'
  | 'each-once';

/** What is not as expected, and where: `ratings[2].rating`; empty for the card itself. */
export interface ShapeFault {
  at: string;
  expected: Expected;
}

/** Looks whether a value is as expected. Throws nothing, whatever the value. */
export type Shape = (value: unknown, at: string) => ShapeFault | undefined;

/** A value that passes a test. */
export const passing =
  (expected: Expected, test: (value: unknown) => boolean): Shape =>
  (value, at) =>
    test(value) ? undefined : { at, expected };

/** A text that a pattern describes. */
export const matching = (expected: Expected, pattern: RegExp): Shape =>
  passing(expected, (value) => typeof value === 'string' && pattern.test(value));

/** One of some values. */
export const oneOf = (expected: Expected, values: readonly unknown[]): Shape =>
  passing(expected, (value) => values.includes(value));

/** What a shape says, or null. */
export const orNull =
  (shape: Shape): Shape =>
  (value, at) =>
    value === null ? undefined : shape(value, at);

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The first fault among some. */
function first<T>(items: readonly T[], look: (item: T, index: number) => ShapeFault | undefined) {
  for (const [index, item] of items.entries()) {
    const fault = look(item, index);
    if (fault) return fault;
  }
  return undefined;
}

/** A list of such values. */
export const listOf =
  (shape: Shape): Shape =>
  (value, at) =>
    Array.isArray(value)
      ? first(value as unknown[], (item, index) => shape(item, `${at}[${String(index)}]`))
      : { at, expected: 'list' };

/** An object with any names of one kind, and values of one shape. */
export const recordOf =
  (isName: RegExp, expected: Expected, shape: Shape): Shape =>
  (value, at) => {
    if (!isObject(value)) return { at, expected: 'object' };
    return first(Object.entries(value), ([name, item]) => (isName.test(name) ? shape(item, at) : { at, expected }));
  };

/** An object with these fields and no other; those of the second list may be missing. */
export const objectOf =
  (fields: Readonly<Record<string, Shape>>, optional: Readonly<Record<string, Shape>> = {}): Shape =>
  (value, at) => {
    if (!isObject(value)) return { at, expected: 'object' };
    const known = { ...fields, ...optional };
    if (Object.keys(value).some((name) => !Object.hasOwn(known, name))) return { at, expected: 'known-fields' };
    if (Object.keys(fields).some((name) => !Object.hasOwn(value, name))) return { at, expected: 'all-fields' };
    return first(Object.entries(value), ([name, item]) => known[name]!(item, at === '' ? name : `${at}.${name}`));
  };
