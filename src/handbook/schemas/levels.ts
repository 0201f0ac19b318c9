import { z } from 'zod';
import { textSchema } from './shared.ts';

/** What a company calls its levels. Roles and texts for a level go on naming ours, which say where its own belong. */
export const levelsSchema = z.strictObject({
  junior: textSchema.optional().describe('What a junior level is called here, such as IC1.'),
  mid: textSchema.optional().describe('What a mid level is called here, such as "IC2 and IC3".'),
  senior: textSchema.optional().describe('What a senior level is called here, such as IC4.'),
  staff: textSchema.optional().describe('What a staff or principal level is called here, such as IC5.'),
  manager: textSchema.optional().describe('What the level of a manager is called here, such as M1.'),
});
