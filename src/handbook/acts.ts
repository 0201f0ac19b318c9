import type { Moment } from './entities/worked-examples/schema.ts';

/** Letters in a line of a scene, lines around what somebody says, and lines that a row of boxes takes: rough, and enough to part by. */
const LETTERS = 60;
const AROUND = 3;
const ROW = 5;
/** As many lines as are read without losing the place. */
const ACT = 115;

type Content = Pick<Moment, 'says' | 'code' | 'sums' | 'drawing'>;

const linesOfText = (text = '') =>
  text.split(/\n\s*\n/).reduce((sum, paragraph) => sum + Math.ceil(paragraph.trim().length / LETTERS), 0);

function linesOf({ says, code, sums, drawing }: Content): number {
  const shown = code ? code.text.split('\n').length + (code.prints?.split('\n').length ?? 0) : 0;
  const rows = drawing ? Math.max(...drawing.boxes.map(({ row }) => row)) : 0;
  return linesOfText(says) + shown + 2 * sums.length + ROW * rows;
}

const linesOfMoment = (moment: Moment) =>
  AROUND +
  linesOf(moment) +
  (moment.ways
    ? [moment.ways.weaker, moment.ways.stronger].reduce(
        (sum, way) => sum + AROUND + linesOf(way) + linesOfText(way.note),
        0,
      )
    : 0);

/**
 * A scene in acts of about the same length, none of which is much longer than what is read at once. An act begins with
 * a minute of its own: what belongs together is not torn apart.
 */
export function actsOf(moments: readonly Moment[]): Moment[][] {
  const lines = moments.map(linesOfMoment);
  const all = lines.reduce((sum, own) => sum + own, 0);
  const length = all / Math.ceil(all / ACT);
  const acts: Moment[][] = [];
  let before = 0;
  moments.forEach((moment, index) => {
    const isFull = before + lines[index]! / 2 > length * acts.length;
    if (acts.length === 0 || (isFull && moment.minute !== moments[index - 1]!.minute)) acts.push([]);
    acts.at(-1)!.push(moment);
    before += lines[index]!;
  });
  return acts;
}
