import { describe, expect, it } from 'vitest';
import { drawnOf } from '../../src/handbook/entities/worked-examples/drawn.ts';
import { drawingSchema } from '../../src/handbook/entities/worked-examples/drawing-schema.ts';
import { workedExampleSchema } from '../../src/handbook/entities/worked-examples/schema.ts';

const box = (name: string, column: number, row: number) => ({ name, label: name, column, row });
const drawing = (boxes: object[], arrows: object[] = []) => drawingSchema.parse({ title: 'A sketch', boxes, arrows });
const messagesOf = (schema: typeof drawingSchema | typeof workedExampleSchema, data: object) =>
  schema.safeParse(data).error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ?? [];

describe('A drawing', () => {
  it('is as large as its columns and rows, with each box in the middle of its cell', () => {
    const { width, height, boxes, box: size } = drawnOf(drawing([box('a', 1, 1), box('b', 2, 3)]));
    expect([width, height]).toEqual([320, 312]);
    expect(boxes.map(({ x, y }) => [x + size.width / 2, y + size.height / 2])).toEqual([
      [80, 52],
      [240, 260],
    ]);
  });

  it('sets a label in lines that fit, around the middle of its box', () => {
    const [drawn] = drawnOf(drawing([{ ...box('a', 1, 1), label: 'A queue of new positions' }])).boxes;
    expect(drawn!.lines.map(({ text }) => text)).toEqual(['A queue of new', 'positions']);
    expect(drawn!.lines.reduce((sum, { y }) => sum + y, 0) / 2).toBe(52);
  });

  it('draws an arrow from edge to edge, and two that lead to and fro beside each other', () => {
    const [there, back] = drawnOf(
      drawing(
        [box('a', 1, 1), box('b', 1, 2)],
        [
          { from: 'a', to: 'b' },
          { from: 'b', to: 'a' },
        ],
      ),
    ).arrows;
    const [single] = drawnOf(drawing([box('a', 1, 1), box('b', 1, 2)], [{ from: 'a', to: 'b' }])).arrows;
    expect(single!.from).toEqual({ x: 80, y: 85 });
    expect(single!.to).toEqual({ x: 80, y: 123 });
    expect(there!.from.x).not.toBe(back!.from.x);
    expect(there!.from.x + back!.from.x).toBe(160);
  });

  it('refuses two boxes in one cell, and an arrow to a box that is not there', () => {
    expect(
      messagesOf(drawingSchema, {
        title: 'A sketch',
        boxes: [box('a', 1, 1), box('b', 1, 1)],
        arrows: [{ from: 'a', to: 'c' }],
      }),
    ).toEqual([
      'boxes.1: the box "b" stands in a cell that has a box already; give it another column or row',
      'arrows.0.to: no box is called "c"; there are: a, b',
    ]);
  });

  it('refuses two boxes of one name, an arrow to its own box, and the same arrow twice', () => {
    const arrow = (from: string, to: string) => ({ from, to, label: 'calls' });
    expect(
      messagesOf(drawingSchema, {
        title: 'A sketch',
        boxes: [box('a', 1, 1), box('b', 2, 1), box('a', 3, 1)],
        arrows: [arrow('a', 'b'), arrow('b', 'b'), arrow('a', 'b'), arrow('b', 'a')],
      }),
    ).toEqual([
      'boxes.2.name: another box is called "a" too; arrows need a name for each',
      'arrows.1.to: the arrow leads from "b" to itself; name another box, or leave it out',
      'arrows.2: an arrow leads from "a" to "b" already; put both labels on one',
    ]);
  });

  it('says one thing of a list without boxes, and of a mark that is no true', () => {
    expect(messagesOf(drawingSchema, { title: 'A', boxes: [], arrows: [{ from: 'a', to: 'b' }] })).toEqual([
      'boxes: expected at least one box',
    ]);
    expect(messagesOf(drawingSchema, { title: 'A', boxes: [{ ...box('a', 1, 1), isNew: false }] })).toEqual([
      'boxes.0.isNew: expected true; leave it out where it was there before',
    ]);
  });
});

describe('A worked example', () => {
  const moment = (id: string, minute: number) => ({ id, minute, by: 'candidate', says: 'One moment.' });
  const example = (...moments: object[]) => ({
    title: 'A scene',
    summary: 'A scene.',
    minutes: 10,
    reading: 2,
    setting: 'A room.',
    badly: 'Too fast.',
    learn: [{ id: 'slow', text: 'Slow down.' }],
    moments: [moment('one', 0), moment('two', 1), moment('three', 2), ...moments],
  });

  it('has its moments in their order, and none behind its end', () => {
    expect(messagesOf(workedExampleSchema, example(moment('four', 1), moment('five', 11)))).toEqual([
      'moments.3.minute: minute 1 comes after minute 2; put the moments in their order',
      'moments.4.minute: minute 11 lies behind the end of the scene, which takes 10 minutes',
    ]);
    expect(messagesOf(workedExampleSchema, example(moment('four', 5), moment('five', 10)))).toEqual([]);
  });

  it('has one message for a number that cannot be right, and none for those that are measured by it', () => {
    expect(messagesOf(workedExampleSchema, { ...example(moment('four', 5), moment('five', 9)), minutes: 0 })).toEqual([
      'minutes: expected minutes above 0',
    ]);
    for (const minute of [-1, 1e300, 2.5])
      expect(
        messagesOf(workedExampleSchema, example(moment('four', minute), moment('five', 9))),
        String(minute),
      ).toEqual(['moments.3.minute: expected the minute, counted from 0']);
  });

  it('has something in each moment', () => {
    const empty = { id: 'four', minute: 3, by: 'candidate' };
    expect(messagesOf(workedExampleSchema, example(empty, moment('five', 4)))).toEqual([
      'moments.3: expected what is said, code, sums, a drawing, or two ways',
    ]);
  });
});
