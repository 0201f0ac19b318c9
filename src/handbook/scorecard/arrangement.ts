import type { TimedBox } from './clock.ts';
import type { Arranged } from './keeping.ts';

/** The most minutes of a box or a break. */
export const MOST_MINUTES = 480;
/** The most letters of what to do. */
const LETTERS = 200;
/** As much of what cannot be used is told: so many parts, with so many letters each. */
const TOLD = { parts: 5, letters: 40 };

/** Minutes of a box as somebody typed them, or as a link has them. */
export interface TypedBox {
  id: string;
  minutes: string;
}

/** An arrangement as it was read. */
export interface ReadArrangement {
  /** Null where nothing of it can be used. */
  arranged: Arranged | null;
  /** What cannot be used: boxes that the agenda has not, and minutes that are none. */
  unused: readonly TypedBox[];
}

const lettersOf = (text: string, from: number, to?: number): string => Array.from(text).slice(from, to).join('');

/** Reads an arrangement: whole minutes up to {@link MOST_MINUTES}, for boxes of the agenda. Blank minutes say nothing. */
export function readArrangement(
  { minutes, breaks, todo }: { minutes: readonly TypedBox[]; breaks: readonly TypedBox[]; todo: string },
  agenda: readonly TimedBox[],
): ReadArrangement {
  const unused: TypedBox[] = [];
  const usable = (typed: readonly TypedBox[]): TimedBox[] =>
    typed.flatMap((item) => {
      const text = item.minutes.trim();
      if (text === '' && item.id !== '') return [];
      const number = /^\d{1,3}$/.test(text) ? Number(text) : Infinity;
      if (number <= MOST_MINUTES && agenda.some(({ id }) => id === item.id)) return [{ id: item.id, minutes: number }];
      unused.push({ id: lettersOf(item.id, 0, TOLD.letters), minutes: lettersOf(text, 0, TOLD.letters) });
      return [];
    });
  const arranged = {
    minutes: usable(minutes),
    breaks: usable(breaks).map(({ id, minutes: pause }) => ({ after: id, minutes: pause })),
    todo: lettersOf(todo.trim(), 0, LETTERS),
  };
  const rest = lettersOf(todo.trim(), LETTERS, LETTERS + TOLD.letters);
  if (rest !== '') unused.push({ id: '…', minutes: rest });
  const isNone = arranged.minutes.length + arranged.breaks.length === 0 && arranged.todo === '';
  return { arranged: isNone ? null : arranged, unused: unused.slice(0, TOLD.parts) };
}
