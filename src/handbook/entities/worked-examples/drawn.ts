import type { Drawing } from './drawing-schema.ts';

/** Sizes of a drawing, in units of its own: a cell, the box in it, and a line of its label. */
const CELL = { width: 160, height: 104 };
const BOX = { width: 124, height: 60 };
const LINE = 17;
/** Characters that a line of a label holds. */
const FITS = 15;

/** A box with its corner, its centre, and the lines of its label, each at its height. */
export interface DrawnBox {
  x: number;
  y: number;
  isNew: boolean;
  lines: { text: string; x: number; y: number }[];
}

/** An arrow from edge to edge, with its label beside the middle. */
export interface DrawnArrow {
  from: { x: number; y: number };
  to: { x: number; y: number };
  isNew: boolean;
  label: { text: string; x: number; y: number } | undefined;
}

/** What a page draws. */
export interface Drawn {
  width: number;
  height: number;
  box: { width: number; height: number };
  boxes: DrawnBox[];
  arrows: DrawnArrow[];
}

/** A label in lines that fit into a box; a long word keeps a line of its own. */
function linesOf(label: string): string[] {
  const lines: string[] = [];
  for (const word of label.split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < FITS) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

const centreOf = ({ column, row }: { column: number; row: number }) => ({
  x: (column - 0.5) * CELL.width,
  y: (row - 0.5) * CELL.height,
});

/** Where a line from the centre of a box leaves it. */
function edge(centre: { x: number; y: number }, towards: { x: number; y: number }) {
  const [dx, dy] = [towards.x - centre.x, towards.y - centre.y];
  const scale = Math.min(
    dx === 0 ? Infinity : (BOX.width / 2 + 3) / Math.abs(dx),
    dy === 0 ? Infinity : (BOX.height / 2 + 3) / Math.abs(dy),
  );
  return { x: centre.x + dx * scale, y: centre.y + dy * scale };
}

const shifted = ({ x, y }: { x: number; y: number }, by: { x: number; y: number }) => ({ x: x + by.x, y: y + by.y });

/** The places of everything in a drawing. Two arrows that lead to and fro lie beside each other. */
export function drawnOf({ boxes, arrows }: Drawing): Drawn {
  const centres = new Map(boxes.map((box) => [box.name, centreOf(box)]));
  const leads = new Set(arrows.map(({ from, to }) => `${from} ${to}`));
  return {
    width: Math.max(...boxes.map(({ column }) => column)) * CELL.width,
    height: Math.max(...boxes.map(({ row }) => row)) * CELL.height,
    box: BOX,
    boxes: boxes.map(({ name, label, isNew = false }) => {
      const centre = centres.get(name)!;
      const lines = linesOf(label);
      return {
        x: centre.x - BOX.width / 2,
        y: centre.y - BOX.height / 2,
        isNew,
        lines: lines.map((text, index) => ({
          text,
          x: centre.x,
          y: centre.y + (index - (lines.length - 1) / 2) * LINE,
        })),
      };
    }),
    arrows: arrows.map(({ from, to, label, isNew = false }) => {
      const [start, end] = [centres.get(from)!, centres.get(to)!];
      const length = Math.hypot(end.x - start.x, end.y - start.y) || 1;
      const aside = leads.has(`${to} ${from}`) ? 11 : 0;
      const by = { x: (-(end.y - start.y) / length) * aside, y: ((end.x - start.x) / length) * aside };
      const [a, b] = [shifted(edge(start, end), by), shifted(edge(end, start), by)];
      const middle = { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
      return { from: a, to: b, isNew, label: label === undefined ? undefined : { text: label, ...middle } };
    }),
  };
}
