import { z } from 'zod';
import { ALL_PROMPT_FACTS, PROMPT_SUBJECTS } from '../../prompts/facts.ts';
import { commonFields, itemSchema, textSchema } from '../../schemas/shared.ts';

/** A template that turns a stage, type or role into a question-writing prompt. */
export const promptSchema = z.strictObject({
  ...commonFields,
  for: z
    .enum(PROMPT_SUBJECTS, { error: `expected one of: ${PROMPT_SUBJECTS.join(', ')}` })
    .describe('What the prompt is filled in for.'),
  placeholders: z
    .array(
      z.strictObject({
        name: z
          .string()
          .regex(/^[a-z][a-z0-9_]*$/, { error: 'expected a name such as interview_title' })
          .describe('As in the template, without the braces.'),
        text: textSchema.describe('What to put there.'),
        from: z
          .enum(ALL_PROMPT_FACTS, { error: `expected one of: ${ALL_PROMPT_FACTS.join(', ')}` })
          .optional()
          .describe('What the handbook fills in here by itself; left out where only a person knows it.'),
      }),
    )
    .default([])
    .describe('What the template asks for.'),
  template: textSchema.describe('The prompt, with {{placeholders}}.'),
  check: z.array(itemSchema).default([]).describe('What to check in the answer before using it.'),
});

/** A prompt as code reads it. */
export type Prompt = z.output<typeof promptSchema>;
