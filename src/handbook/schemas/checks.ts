import { z } from 'zod';
import { idSchema } from './ids.ts';
import { trackingSystemSchema } from './tracking-system.ts';

/**
 * Settings of the interviewers' side: which configurable rules are off, with what thresholds the others run, and the
 * words of the tracking system. No candidate site is made of any of this.
 */
export const checksSchema = z.strictObject({
  off: z.array(idSchema).default([]).describe('Ids of configurable rules that are switched off.'),
  thresholds: z
    .record(z.string(), z.record(z.string(), z.number({ error: 'expected a number' })))
    .default({})
    .describe('Per rule the numbers that replace its own.'),
  cardDays: z
    .int({ error: 'expected a whole number of days' })
    .min(1)
    .max(365)
    .default(30)
    .describe('Days after its last change on which a scorecard is erased from the browser it was written in.'),
  trackingSystem: trackingSystemSchema
    .optional()
    .describe('The words of your tracking system, in which scorecards are copied besides those known to us.'),
});

/** What code reads. */
export type Checks = z.output<typeof checksSchema>;
