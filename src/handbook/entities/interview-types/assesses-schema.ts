import { z } from 'zod';
import { itemRef, ref } from '../../schemas/ids.ts';
import { textSchema } from '../../schemas/shared.ts';

const meansSchema = z.strictObject({
  competency: itemRef('assessed').describe('The competency, one of those named beside it.'),
  text: textSchema.describe('What it means in this interview, in a sentence that candidates read.'),
});

/** The competencies that an interview rates. */
export const assessesSchema = z.strictObject({
  primary: z
    .array(ref('competencies'))
    .default([])
    .describe('Competencies this interview is there for; three at most.'),
  secondary: z
    .array(ref('competencies'))
    .default([])
    .describe('Competencies it gives some evidence for; five in all at most.'),
  means: z
    .array(meansSchema)
    .refine((means) => new Set(means.map(({ competency }) => competency)).size === means.length, {
      error: 'expected each competency once; join what is said of the same one',
    })
    .optional()
    .describe('What a competency means in this interview, where its general summary says too little.'),
});

/** What an interview rates, as code reads it. */
export type Assesses = z.output<typeof assessesSchema>;
