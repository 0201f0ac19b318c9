/** The beginning of a text, in quotes, as far as one line of a message has room. */
export function quoted(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return `"${line.length > 80 ? `${line.slice(0, 79).trimEnd()}…` : line}"`;
}
