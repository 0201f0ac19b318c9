import { wordsOf } from './words.ts';

/**
 * A text in 15 hexadecimal digits: the same for the same words in the same order, whatever the case, the marks between
 * them and the breaks of lines. It tells texts apart and keeps nothing secret.
 */
export function fingerprint(text: string): string {
  let [one, other] = [0, 0];
  for (const word of wordsOf(text)) {
    one = Math.imul(one ^ word, 0x9e3779b1);
    other = Math.imul(other + word, 0x85ebca77) ^ (other >>> 13);
  }
  const digits = (number: number, length: number) => (number >>> 0).toString(16).padStart(8, '0').slice(0, length);
  return digits(one, 8) + digits(other, 7);
}
