import type { Segment } from './fill-message.ts';

/** Lines with one empty line at most between two others: where a paragraph is left out, one of the two around it goes too. */
export const withoutGaps = <Line>(lines: readonly Line[], isEmpty: (line: Line) => boolean): Line[] =>
  lines.filter((line, index) => !isEmpty(line) || index === 0 || !isEmpty(lines[index - 1]!));

/** Pieces as lines of a text. */
function linesOf(pieces: readonly Segment[]): Segment[][] {
  const lines: Segment[][] = [[]];
  for (const piece of pieces) {
    const [first = '', ...more] = piece.place === undefined ? piece.text.split('\n') : [piece.text];
    if (first !== '') lines.at(-1)!.push({ ...piece, text: first });
    for (const text of more) lines.push(text === '' ? [] : [{ text }]);
  }
  return lines;
}

/**
 * A filled template with what was typed in its places. A place whose value is there and undefined is one that nobody
 * can say: its line is left out. A place without a value stays as it is.
 */
export function withValues(pieces: readonly Segment[], values: ReadonlyMap<string, Segment | undefined>): Segment[] {
  const isSaid = ({ place }: Segment) => place === undefined || !values.has(place) || values.get(place) !== undefined;
  const kept = withoutGaps(
    linesOf(pieces).filter((line) => line.every(isSaid)),
    (line) => line.every(({ text }) => text.trim() === ''),
  );
  return kept.flatMap((line, index) => [
    ...(index > 0 ? [{ text: '\n' }] : []),
    ...line.map((piece) => (piece.place === undefined ? piece : (values.get(piece.place) ?? piece))),
  ]);
}
