import type { TimedBox } from './clock.ts';
import type { Arranged } from './keeping.ts';

/** The most minutes of a box or a break, and the most letters of what to do. */
const MINUTES = 480;
const LETTERS = 200;

const pairs = (text: string | null, boxes: readonly TimedBox[]): TimedBox[] =>
  (text ?? '').split(',').flatMap((pair) => {
    const [, id, number] = /^([a-z0-9-]+):(\d{1,3})$/.exec(pair) ?? [];
    const minutes = Number(number);
    return id !== undefined && minutes <= MINUTES && boxes.some((box) => box.id === id) ? [{ id, minutes }] : [];
  });

/** The arrangement that the end of a link carries, such as `#minutes=walk:45&breaks=walk:10`; null where it carries none. */
export function arrangedIn(hash: string, boxes: readonly TimedBox[]): Arranged | null {
  const values = new URLSearchParams(hash.replace(/^#/, ''));
  const minutes = pairs(values.get('minutes'), boxes);
  const breaks = pairs(values.get('breaks'), boxes).map(({ id, minutes: pause }) => ({ after: id, minutes: pause }));
  const todo = (values.get('do') ?? '').trim().slice(0, LETTERS);
  return minutes.length + breaks.length > 0 || todo !== '' ? { minutes, breaks, todo } : null;
}

/** The end of a link that carries an arrangement. No server is told what stands behind the #. */
export function arrangementHash({ minutes, breaks, todo }: Arranged): string {
  const values = [
    ['minutes', minutes.map((box) => `${box.id}:${box.minutes}`).join(',')],
    ['breaks', breaks.map(({ after, minutes: pause }) => `${after}:${pause}`).join(',')],
    ['do', encodeURIComponent(todo.trim())],
  ].filter(([, value]) => value !== '');
  return values.length > 0 ? `#${values.map((pair) => pair.join('=')).join('&')}` : '';
}
