import type { Range } from '../handbook/schemas/shared.ts';
import { formatOf, type Format } from './format.ts';
import { readMessage, sayMessage, type Counting, type Values } from './message.ts';
import { givenTo, type WordPlace } from './places.ts';

/** Words of a company in place of ours: the path of each, with a dot between two names, and its text or texts. */
export type OwnWords = Readonly<Record<string, string | readonly string[]>>;

/** A value as it is put into its place; undefined for one that is not there. */
function written(value: unknown, { kind }: WordPlace, format: Format, plain: Intl.NumberFormat) {
  if (value === undefined || value === '') return undefined;
  if (kind === 'number') return value as number;
  if (kind === 'share') return format.percent(value as number);
  if (kind === 'list') return format.list((value as readonly (string | number)[]).map(String));
  if (kind !== 'range') return value as string;
  const { min, max } = value as Range;
  return min === max ? plain.format(min) : plain.formatRange(min, max);
}

/** A text in the place of a word with values: a function that is handed the same. */
function asFunction(path: string, text: string, locale: string, format: Format) {
  const given = givenTo(path)!;
  const parts = readMessage(text);
  const plain = new Intl.NumberFormat(locale);
  const plural = new Intl.PluralRules(locale);
  const counting: Counting = { number: (value) => plain.format(value), form: (value) => plural.select(value) };
  return (...args: readonly unknown[]): string => {
    const values: Record<string, Values[string]> = {};
    for (const [index, one] of given.entries()) {
      if ('fields' in one)
        for (const place of one.fields)
          values[place.name] = written((args[index] as Record<string, unknown>)[place.name], place, format, plain);
      else values[one.name] = written(args[index], one, format, plain);
    }
    return sayMessage(parts, values, counting);
  };
}

/** A copy of some words with one of them replaced. */
function replaced(words: unknown, [name, ...rest]: readonly string[], by: (ours: unknown) => unknown): unknown {
  if (name === undefined) return by(words);
  if (Array.isArray(words))
    return words.map((one: unknown, index) => (String(index) === name ? replaced(one, rest, by) : one));
  const group = words as Readonly<Record<string, unknown>>;
  return { ...group, [name]: replaced(group[name], rest, by) };
}

/**
 * Words with a company's own in the place of some. Their paths and places have been checked: see src/words/check-own.ts.
 * @param locale By which numbers and plurals are written.
 */
export function withOwnWords<W extends object>(words: W, own: OwnWords, locale: string): W {
  const entries = Object.entries(own);
  if (entries.length === 0) return words;
  const format = formatOf(locale);
  return entries.reduce<unknown>(
    (all, [path, text]) =>
      replaced(all, path.split('.'), (ours) =>
        typeof ours === 'function' && typeof text === 'string' ? asFunction(path, text, locale, format) : text,
      ),
    words,
  ) as W;
}
