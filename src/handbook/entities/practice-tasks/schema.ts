import { z } from 'zod';
import { ref } from '../../schemas/ids.ts';
import { commonFields, itemSchema, minutesSchema, textSchema } from '../../schemas/shared.ts';

/** A practice task: something to do tonight, with a way to check oneself. */
export const practiceTaskSchema = z.strictObject({
  ...commonFields,
  interviews: z
    .array(ref('interview-types'))
    .default([])
    .describe('The interviews that it gets a reader ready for: their pages lead here.'),
  competencies: z
    .array(ref('competencies'))
    .default([])
    .describe('Competencies that it trains: their pages lead here.'),
  minutes: minutesSchema.describe('How long it takes, in minutes.'),
  needs: z.array(textSchema).default([]).describe('What it takes besides a quiet corner; nothing that costs money.'),
  steps: z.array(itemSchema).min(2, { error: 'expected at least two steps' }).describe('What to do, in this order.'),
  check: z
    .array(itemSchema)
    .min(2, { error: 'expected at least two ways to tell how it went' })
    .describe('How to tell whether it went well, without anybody else.'),
});
