import { z } from 'zod';
import { idSchema } from './ids.ts';

/** Settings of the checks: which configurable rules are off, and with what thresholds the others run. */
export const checksSchema = z.strictObject({
  off: z.array(idSchema).default([]).describe('Ids of configurable rules that are switched off.'),
  thresholds: z
    .record(z.string(), z.record(z.string(), z.number({ error: 'expected a number' })))
    .default({})
    .describe('Per rule the numbers that replace its own.'),
});

/** What code reads. */
export type Checks = z.output<typeof checksSchema>;
