import { z } from 'zod';
import { idSchema } from './ids.ts';
import type { Tracked } from '../messages/places.ts';
import { textSchema } from './shared.ts';
import { trackingSystemSchema } from './tracking-system.ts';

const placeholder = (what: string) =>
  textSchema.optional().describe(`Its placeholder for ${what}, such as {{…}}; brackets with the words where it is left out.`);

/**
 * Settings of the interviewers' side: which configurable rules are off, with what thresholds the others run, and the
 * words and placeholders of the tracking system. No candidate site is made of any of this.
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
  messagePlaceholders: z
    .strictObject({
      candidate_first_name: placeholder('the first name of the candidate'),
      recruiter_first_name: placeholder('the first name of the recruiter'),
      schedule: placeholder('dates and times with the names of the interviewers'),
      meeting_link: placeholder('the link to the call, or the address'),
    } satisfies Record<Tracked, unknown>)
    .optional()
    .describe('How your tracking system writes its own placeholders: messages that are pasted there once have them.'),
});

/** What code reads. */
export type Checks = z.output<typeof checksSchema>;
