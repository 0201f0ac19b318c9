/** What becomes of the letters between two offsets of a text. */
export interface Edit {
  start: number;
  end: number;
  text: string;
}

/** A text, or the part of it between two offsets, with edits made that do not overlap. */
export function edited(text: string, edits: readonly Edit[], start = 0, end = text.length): string {
  let place = start;
  let result = '';
  for (const edit of edits.toSorted((a, b) => a.start - b.start)) {
    result += text.slice(place, edit.start) + edit.text;
    place = edit.end;
  }
  return result + text.slice(place, end);
}
