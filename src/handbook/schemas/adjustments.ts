import { z } from 'zod';
import { textSchema } from './shared.ts';

const requestSchema = z.strictObject({
  text: textSchema.describe('What can be asked for, such as "The questions in writing as well as spoken."'),
  days: z
    .int({ error: 'expected whole working days, such as 2' })
    .min(0, { error: 'expected 0 or more working days' })
    .describe('Working days that arranging it takes; 0 where it can be asked for on the day.'),
});

/** What can be different about an interview for somebody who needs or prefers it. */
export const adjustmentsSchema = z.strictObject({
  withoutAsking: z.array(textSchema).default([]).describe('What everybody may do or have without asking first.'),
  onRequest: z.array(requestSchema).default([]).describe('What is arranged for whoever asks, and how late they can.'),
});

/** What code reads. */
export type Adjustments = z.output<typeof adjustmentsSchema>;
