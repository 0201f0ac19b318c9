import { z } from 'zod';
import { commonFields, interviewerCommonFields, itemSchema, textSchema } from '../../schemas/shared.ts';

/** Kinds of competencies. */
export const COMPETENCY_KINDS = ['technical', 'collaboration', 'leadership', 'values'] as const;

/** Competency, candidate side. */
export const competencySchema = z.strictObject({
  ...commonFields,
  kind: z
    .enum(COMPETENCY_KINDS, { error: `expected one of: ${COMPETENCY_KINDS.join(', ')}` })
    .describe('technical, collaboration, leadership or values.'),
  definition: textSchema.describe('What we mean by it, and what we do not.'),
  show: z.array(itemSchema).default([]).describe('How a candidate can show it.'),
});

const levelSchema = z.array(textSchema).optional();

/** Competency, interviewer side: behavioural anchors for ratings 1 to 4. */
export const competencyInterviewerSchema = z.strictObject({
  ...interviewerCommonFields,
  anchors: z
    .strictObject({
      1: levelSchema.describe('What was seen or heard at rating 1.'),
      2: levelSchema.describe('What was seen or heard at rating 2.'),
      3: levelSchema.describe('What was seen or heard at rating 3.'),
      4: levelSchema.describe('What was seen or heard at rating 4.'),
    })
    .default({})
    .describe('Per rating two or more observable behaviours; not adjectives.'),
  confusedWith: z.array(itemSchema).default([]).describe('What is easily mistaken for it.'),
});
