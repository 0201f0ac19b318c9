/** What becomes of the letters between two offsets of a text. */
export interface Edit {
  start: number;
  end: number;
  text: string;
}

/** A text with edits made: the last first, so that the others stay where they are. */
export const edited = (text: string, edits: readonly Edit[]): string =>
  edits
    .toSorted((a, b) => b.start - a.start)
    .reduce((all, { start, end, text: now }) => all.slice(0, start) + now + all.slice(end), text);
