import { z } from 'zod';
import { idSchema, ref } from '../../schemas/ids.ts';
import { markdownSchema, ratingSchema, textSchema } from '../../schemas/shared.ts';

const HIGHEST = 4;

/** What somebody said or did in an interview, invented, with the rating that our anchors give it. */
export const sampleSchema = z
  .strictObject({
    id: idSchema.describe('Handle of this sample, unique in the entry; links lead to it.'),
    competency: ref('competencies').describe('The competency that is rated, one that this interview assesses.'),
    rating: ratingSchema.describe('The rating by our anchors: 1 to 4.'),
    happened: markdownSchema.describe('What was said or done, word for word where it counts. Markdown.'),
    reason: textSchema.describe('Why this rating, in the words of its anchors, and not the one above or below.'),
    higher: textSchema.optional().describe('What would have raised it by one; not for a 4.'),
  })
  .refine(({ rating, higher }) => (rating === HIGHEST) === (higher === undefined), {
    error: 'expected higher (what would have raised it by one) below a 4, and none at a 4',
  });

/** A rated sample as code reads it. */
export type Sample = z.output<typeof sampleSchema>;
