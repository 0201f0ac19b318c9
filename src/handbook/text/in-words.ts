import { formatOf } from '../../words/format.ts';

/** Messages of commands, and the changelog that one writes, are English, whatever language a handbook is in. */
export const ENGLISH = formatOf('en');

/** A number with its noun: `1 level`, `3 levels`. */
export const count = (number: number, noun: string, plural = `${noun}s`): string =>
  ENGLISH.count(number, { one: noun, other: plural });
