const bytesOf = (text: string) => new TextEncoder().encode(text).length;

/**
 * Texts one after the other, in parts of at most so many bytes of UTF-8. A text is torn apart, between two lines, only
 * where it is longer than a part; a single line that is longer is a part by itself.
 */
export function inParts(texts: readonly string[], most: number): string[] {
  const parts: string[] = [];
  let room = 0;
  const add = (text: string) => {
    const size = bytesOf(text);
    if (size > room) {
      parts.push('');
      room = most;
    }
    parts.push((parts.pop() ?? '') + text);
    room -= size;
  };
  for (const text of texts) {
    if (bytesOf(text) <= most) add(text);
    else for (const line of text.split(/(?<=\n)/)) add(line);
  }
  return parts;
}
