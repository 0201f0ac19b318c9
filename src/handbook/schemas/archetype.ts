import { z } from 'zod';
import { commonFields, idSchema, titledItemSchema } from './shared.ts';

/** A kind of company, and what its loops stress. */
export const archetypeSchema = z.strictObject({
  ...commonFields,
  stresses: z.array(titledItemSchema).min(1, { error: 'expected at least one stress' }).describe('What loops there stress.'),
  competencies: z.array(idSchema).default([]).describe('Competencies that weigh more there.'),
});

/** What code reads. */
export type Archetype = z.output<typeof archetypeSchema>;
