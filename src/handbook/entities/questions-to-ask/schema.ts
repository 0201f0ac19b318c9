import { z } from 'zod';
import { askedSchema } from '../../schemas/asked.ts';
import { idSchema } from '../../schemas/ids.ts';
import { commonFields, textSchema } from '../../schemas/shared.ts';

/** A question candidates may ask us. Our own answer stands in company.yaml. */
export const questionToAskSchema = z.strictObject({
  ...commonFields,
  theme: idSchema.describe('Group of questions, such as how-we-build.'),
  question: textSchema.describe('The question, ready to be asked.'),
  why: textSchema.describe('What the answer tells you.'),
  healthy: textSchema.describe('What a healthy answer sounds like.'),
  redFlag: textSchema.describe('What should make you ask further.'),
  findOut: textSchema.optional().describe('What the reader can find out alone, before the interview.'),
  askWhom: askedSchema
    .default([])
    .describe('Who can answer it: recruiter, manager, engineer, leader. Left out where anybody can.'),
  shortListOf: askedSchema
    .default([])
    .describe('In whose short list it stands: three questions each, for whoever has five minutes left.'),
});
