/** A number with its noun: `1 level`, `3 levels`. */
export function count(number: number, noun: string, plural = `${noun}s`): string {
  return `${String(number)} ${number === 1 ? noun : plural}`;
}

/** Names in a sentence: `a`, `a and b`, `a, b and c`. */
export function listed(names: readonly string[]): string {
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)!}`;
}

/** The beginning of a text, in quotes, as far as one line of a message has room. */
export function quoted(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return `"${line.length > 80 ? `${line.slice(0, 79).trimEnd()}…` : line}"`;
}

/** A share as a percentage. */
export const percent = (share: number) => `${String(Math.round(share * 100))} %`;
