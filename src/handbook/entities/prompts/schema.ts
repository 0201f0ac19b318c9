import { z } from 'zod';
import { commonFields, itemSchema, textSchema } from '../../schemas/shared.ts';

/** A template that turns a stage, type or role into a question-writing prompt. */
export const promptSchema = z.strictObject({
  ...commonFields,
  for: z
    .enum(['interview-type', 'stage', 'role', 'competency'], {
      error: 'expected one of: interview-type, stage, role, competency',
    })
    .describe('What the prompt is filled in for.'),
  placeholders: z
    .array(
      z.strictObject({
        name: z
          .string()
          .regex(/^[a-z][a-z0-9_]*$/, { error: 'expected a name such as interview_title' })
          .describe('As in the template, without the braces.'),
        text: textSchema.describe('What to put there.'),
      }),
    )
    .default([])
    .describe('What the template asks for.'),
  template: textSchema.describe('The prompt, with {{placeholders}}.'),
  check: z.array(itemSchema).default([]).describe('What to check in the answer before using it.'),
});
