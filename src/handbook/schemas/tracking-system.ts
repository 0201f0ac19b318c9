import { z } from 'zod';
import { textSchema } from './shared.ts';

const isDistinct = (words: object) => new Set(Object.values(words)).size === Object.keys(words).length;
const OWN_WORD = 'expected a word of its own for each: two of them are the same';

/** "Mixed" is a step in the middle, which our scale does not have: no rating of ours means it. */
const ratingWord = textSchema.refine((word) => !/^mixed$/i.test(word), {
  error: 'expected a word for one side: our ratings have no middle; leave that step of the system out',
});

/** The words of the company's own tracking system, in which cards are copied. */
export const trackingSystemSchema = z.strictObject({
  name: textSchema.describe('What the system is called here.'),
  ratings: z
    .strictObject({
      1: ratingWord.describe('What it calls our 1.'),
      2: ratingWord.describe('What it calls our 2.'),
      3: ratingWord.describe('What it calls our 3.'),
      4: ratingWord.describe('What it calls our 4.'),
    })
    .refine(isDistinct, { error: OWN_WORD })
    .describe('What it calls the ratings of a competency, from 1 to 4.'),
  notAssessed: textSchema.describe('What stands where a competency was not assessed.'),
  recommendations: z
    .strictObject({
      'strong-no': textSchema.describe('What it calls a strong no.'),
      no: textSchema.describe('What it calls a no.'),
      yes: textSchema.describe('What it calls a yes.'),
      'strong-yes': textSchema.describe('What it calls a strong yes.'),
      'cannot-say': textSchema.describe('What it calls no recommendation.'),
    })
    .refine(isDistinct, { error: OWN_WORD })
    .describe('What it calls the recommendations.'),
});
