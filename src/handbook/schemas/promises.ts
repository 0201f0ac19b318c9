import { z } from 'zod';
import { textSchema } from './shared.ts';

/**
 * What candidates are promised or told in sentences that no field of an entry holds. Only the company knows whether
 * they are true, so each stands on the sites where it is set, and nothing stands in its place where it is not.
 */
export const promisesSchema = z.strictObject({
  whoYouMeet: textSchema
    .optional()
    .describe(
      'Below who the interviewers are, on the page of an interview, such as "Every candidate for a role meets the same number."',
    ),
  variants: textSchema
    .optional()
    .describe('Above the variants of an interview, such as "Your invitation says which one you have."'),
  examples: textSchema
    .optional()
    .describe('Above the example questions of an interview, such as "These are not the questions you will get."'),
  informal: textSchema
    .optional()
    .describe(
      'Of an informal meeting, after the words that nothing is assessed there, such as "Nothing from it goes into the decision."',
    ),
  assessed: textSchema
    .optional()
    .describe(
      'Above the table of what is assessed in the process of a role, such as "Nothing else about you is rated."',
    ),
  accommodations: textSchema
    .optional()
    .describe('Wherever candidates read whom to ask for accommodations, such as "You need not say why."'),
  adjustments: textSchema
    .optional()
    .describe('Below what can be asked for, such as "Asking changes nothing that you are rated on."'),
  refused: textSchema
    .optional()
    .describe(
      'Where candidates read whom to ask for accommodations: what happens if one cannot be arranged, such as "We say why, in writing, before the day."',
    ),
  enough: textSchema
    .optional()
    .describe('Below the preparation that is enough, such as "Nothing beyond it is expected of you."'),
  unanswered: textSchema
    .optional()
    .describe('Above the questions to ask us, where some have no answer of our own, such as "Ask the hiring manager."'),
});
