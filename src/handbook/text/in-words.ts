import { formatOf } from '../../words/format.ts';

/** Messages of the checks and of commands are English, whatever language a handbook is in. */
export const ENGLISH = formatOf('en');

/** A number with its noun: `1 level`, `3 levels`. */
export const count = (number: number, noun: string, plural = `${noun}s`): string =>
  ENGLISH.count(number, { one: noun, other: plural });

/** The beginning of a text, in quotes, as far as one line of a message has room. */
export function quoted(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return `"${line.length > 80 ? `${line.slice(0, 79).trimEnd()}…` : line}"`;
}
