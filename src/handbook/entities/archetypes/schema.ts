import { z } from 'zod';
import { ref } from '../../schemas/ids.ts';
import { commonFields, titledItemSchema } from '../../schemas/shared.ts';

/** A kind of company, and what its loops stress. */
export const archetypeSchema = z.strictObject({
  ...commonFields,
  stresses: z
    .array(titledItemSchema)
    .min(1, { error: 'expected at least one stress' })
    .describe('What loops there stress.'),
  competencies: z.array(ref('competencies')).default([]).describe('Competencies that weigh more there.'),
});
