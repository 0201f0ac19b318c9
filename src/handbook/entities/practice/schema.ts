import { z } from 'zod';
import { idSchema, ref } from '../../schemas/ids.ts';
import { commonFields, itemSchema, textSchema } from '../../schemas/shared.ts';

/** A self-scoring table for practice. */
export const practiceSchema = z.strictObject({
  ...commonFields,
  criteria: z
    .array(
      z.strictObject({
        id: idSchema.describe('Handle of this criterion.'),
        title: textSchema.describe('What is scored.'),
        points: z
          .array(textSchema)
          .min(2, { error: 'expected a text for each number of points, from 0 upwards' })
          .describe('What earns 0, 1, 2 … points, in this order.'),
        competency: ref('competencies').optional().describe('The competency that it shows, where it shows one.'),
        tasks: z
          .array(ref('practice-tasks'))
          .default([])
          .describe('Practice tasks that train it: where it is what to train next, the page leads there.'),
      }),
    )
    .min(1, { error: 'expected at least one criterion' })
    .describe('What is scored after a practice session.'),
  threshold: z.int().positive().describe('Points below which the advice applies.'),
  advice: z
    .array(itemSchema)
    .min(1, { error: 'expected at least one piece of advice' })
    .describe('What to do below the threshold.'),
});
