import { z } from 'zod';
import { MOMENTS, READERS } from '../../messages/places.ts';
import { ref } from '../../schemas/ids.ts';
import { commonFields, linkSchema, textSchema } from '../../schemas/shared.ts';

const nameSchema = z.string().regex(/^[a-z][a-z0-9_]*$/, { error: 'expected a name such as what_went_well' });

/** A message that recruiters send, with places for what differs from one candidate to the next. */
export const messageSchema = z.strictObject({
  ...commonFields,
  moment: z
    .enum(MOMENTS, { error: `expected one of: ${MOMENTS.join(', ')}` })
    .describe(`When it is sent: ${MOMENTS.join(', ')}.`),
  stage: ref('stages').optional().describe('The stage it belongs to; left out where it is the same in all of them.'),
  to: z
    .enum(READERS, { error: `expected one of: ${READERS.join(', ')}` })
    .default('candidate')
    .describe('Who reads it: candidate, or interviewers.'),
  subject: textSchema
    .max(90, { error: 'expected a subject of at most 90 characters' })
    .describe('The subject, with {{places}} that are never empty.'),
  body: textSchema.describe(
    'The message, with {{places}}: a paragraph a line. A line with a place for what nobody states is left out.',
  ),
  asks: z
    .array(
      z.strictObject({
        name: nameSchema.describe('As in the message, without the braces.'),
        text: textSchema.describe('What to write there.'),
      }),
    )
    .default([])
    .describe('Places that only a person can fill in.'),
  links: z
    .array(
      z.strictObject({
        name: nameSchema.describe('As in the message, without the braces.'),
        url: linkSchema.describe('The page: /path/ on the site of candidates. The message has its whole address.'),
      }),
    )
    .default([])
    .describe('Places for addresses of pages.'),
});

/** A message as code reads it. */
export type Message = z.output<typeof messageSchema>;
