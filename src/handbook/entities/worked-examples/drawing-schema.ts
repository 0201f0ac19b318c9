import { z } from 'zod';
import { idSchema } from '../../schemas/ids.ts';
import { textSchema } from '../../schemas/shared.ts';

const cell = (what: string, most: number) =>
  z
    .int({ error: `expected the number of a ${what}, counted from 1` })
    .min(1, { error: `expected the number of a ${what}, counted from 1` })
    .max(most, { error: `expected at most ${String(most)} ${what}s: more cannot be read on a phone` });

const isNewSchema = z.literal(true, { error: 'expected true; leave it out where it was there before' });

/**
 * A sketch of boxes and arrows, as people draw one while they talk. The page draws it, and says it in words beside
 * the drawing: which box leads to which, and what goes along.
 */
export const drawingSchema = z
  .strictObject({
    title: textSchema.describe('What is drawn, in a few words.'),
    boxes: z
      .array(
        z.strictObject({
          name: idSchema.describe(
            'What arrows call the box, in this drawing; the same box in the next drawing keeps its name.',
          ),
          label: textSchema
            .max(40, { error: 'expected at most 40 characters in a box' })
            .describe('What stands in the box.'),
          column: cell('column', 3).describe('Its column, from 1 at the left.'),
          row: cell('row', 6).describe('Its row, from 1 at the top.'),
          isNew: isNewSchema.optional().describe('Whether it was added with this step: it is drawn bold.'),
        }),
      )
      .min(1, { error: 'expected at least one box' })
      .describe('The boxes, each in a cell of its own.'),
    arrows: z
      .array(
        z.strictObject({
          from: idSchema.describe('The box where it begins.'),
          to: idSchema.describe('The box where it ends.'),
          label: textSchema
            .max(30, { error: 'expected at most 30 characters at an arrow' })
            .optional()
            .describe('What goes along it.'),
          isNew: isNewSchema.optional().describe('Whether it was added with this step: it is drawn bold.'),
        }),
      )
      .default([])
      .describe('What leads from one box to another.'),
  })
  .superRefine(({ boxes, arrows }, context) => {
    const wrong = (path: PropertyKey[], message: string) => {
      context.addIssue({ code: 'custom', path, message });
    };
    const names = new Set<string>();
    const cells = new Set<string>();
    boxes.forEach(({ name, column, row }, index) => {
      const place = `${String(column)}/${String(row)}`;
      if (cells.has(place))
        wrong(
          ['boxes', index],
          `the box "${name}" stands in a cell that has a box already; give it another column or row`,
        );
      if (names.has(name))
        wrong(['boxes', index, 'name'], `another box is called "${name}" too; arrows need a name for each`);
      cells.add(place);
      names.add(name);
    });
    // Without boxes there is nothing that an arrow could name, and that is said already.
    if (names.size === 0) return;
    const leads = new Set<string>();
    arrows.forEach((arrow, index) => {
      const { from, to } = arrow;
      for (const end of ['from', 'to'] as const)
        if (!names.has(arrow[end]))
          wrong(['arrows', index, end], `no box is called "${arrow[end]}"; there are: ${[...names].join(', ')}`);
      if (from === to)
        wrong(['arrows', index, 'to'], `the arrow leads from "${from}" to itself; name another box, or leave it out`);
      else if (leads.has(`${from} ${to}`))
        wrong(['arrows', index], `an arrow leads from "${from}" to "${to}" already; put both labels on one`);
      leads.add(`${from} ${to}`);
    });
  });

/** A sketch of boxes and arrows. */
export type Drawing = z.output<typeof drawingSchema>;
