import { readArrangement, type ReadArrangement, type TypedBox } from './arrangement.ts';
import type { TimedBox } from './clock.ts';
import type { Arranged } from './keeping.ts';

const pairsOf = (text: string | null): TypedBox[] =>
  (text ?? '')
    .split(',')
    .filter((pair) => pair.trim() !== '')
    .map((pair) => {
      const [id = '', ...minutes] = pair.split(':');
      return { id, minutes: minutes.join(':') };
    });

/**
 * The arrangement that the end of a link carries, such as `#minutes=walk:45&breaks=walk:10`; null where it speaks of
 * none. One of which nothing can be used is still one: it is no end of an address that may stay there.
 */
export function arrangementIn(hash: string, agenda: readonly TimedBox[]): ReadArrangement | null {
  const values = new URLSearchParams(hash.replace(/^#/, ''));
  if (!['minutes', 'breaks', 'do'].some((name) => values.has(name))) return null;
  return readArrangement(
    { minutes: pairsOf(values.get('minutes')), breaks: pairsOf(values.get('breaks')), todo: values.get('do') ?? '' },
    agenda,
  );
}

/** The end of a link that carries an arrangement. No server is told what stands behind the #. */
export function arrangementHash({ minutes, breaks, todo }: Arranged): string {
  const values = [
    ['minutes', minutes.map((box) => `${box.id}:${box.minutes}`).join(',')],
    ['breaks', breaks.map(({ after, minutes: pause }) => `${after}:${pause}`).join(',')],
    // Half of a letter, which a browser may have cut from what was pasted, is in no address.
    ['do', encodeURIComponent(todo.trim().replace(/\p{Surrogate}/gu, '\ufffd'))],
  ].filter(([, value]) => value !== '');
  return values.length > 0 ? `#${values.map((pair) => pair.join('=')).join('&')}` : '';
}
