import { z } from 'zod';
import { idSchema } from '../../schemas/ids.ts';
import { textSchema } from '../../schemas/shared.ts';

const cell = (what: string, most: number) =>
  z
    .int({ error: `expected the number of a ${what}, counted from 1` })
    .min(1, { error: `expected the number of a ${what}, counted from 1` })
    .max(most, { error: `expected at most ${String(most)} ${what}s: more cannot be read on a phone` });

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
          isNew: z.literal(true).optional().describe('Whether it was added with this step: it is drawn bold.'),
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
          isNew: z.literal(true).optional().describe('Whether it was added with this step: it is drawn bold.'),
        }),
      )
      .default([])
      .describe('What leads from one box to another.'),
  })
  .superRefine(({ boxes, arrows }, context) => {
    const names = new Set(boxes.map(({ name }) => name));
    const cells = new Set<string>();
    boxes.forEach(({ name, column, row }, index) => {
      const place = `${String(column)}/${String(row)}`;
      if (cells.has(place))
        context.addIssue({
          code: 'custom',
          path: ['boxes', index],
          message: `the box "${name}" stands in a cell that has a box already; give it another column or row`,
        });
      cells.add(place);
    });
    arrows.forEach((arrow, index) => {
      for (const end of ['from', 'to'] as const)
        if (!names.has(arrow[end]))
          context.addIssue({
            code: 'custom',
            path: ['arrows', index, end],
            message: `no box is called "${arrow[end]}"; there are: ${[...names].join(', ')}`,
          });
    });
  });

/** A sketch of boxes and arrows. */
export type Drawing = z.output<typeof drawingSchema>;
