import { z } from 'zod';
import { RECOMMENDATIONS } from '../../scorecard/card.ts';
import { idSchema, itemRef, ref } from '../../schemas/ids.ts';
import { commonFields, itemSchema, markdownSchema, ratingSchema, textSchema } from '../../schemas/shared.ts';

/** Who speaks in a session. */
export const SPEAKERS = ['candidate', 'interviewer', 'observer'] as const;

// Each of the two says the same of what it does not take: a union passes on what the nearer one says.
const moment = { error: 'expected minutes and seconds such as 3:20, or whole minutes' };

/** A moment of the session: `3:20`, or whole minutes. Read as seconds from its beginning. */
const momentSchema = z
  .union([z.int(moment).min(0, moment), z.string().regex(/^\d{1,3}:[0-5]\d$/, moment)], moment)
  .transform((moment) => {
    const [minutes = 0, seconds = 0] = String(moment).split(':').map(Number);
    return minutes * 60 + seconds;
  })
  .pipe(z.int());

const lineSchema = z
  .strictObject({
    id: idSchema.optional().describe('Handle of this line, unique in the entry, where the reference card cites it.'),
    at: momentSchema.describe('When it is said: 3:20 for minute 3 and 20 seconds, or whole minutes.'),
    box: itemRef('box')
      .optional()
      .describe("Time box of the session's agenda that begins with this line; what follows is in it too."),
    speaker: z.enum(SPEAKERS, { error: `expected one of: ${SPEAKERS.join(', ')}` }).describe('Who speaks or types.'),
    says: textSchema.optional().describe('What is said, word for word, with its hesitation.'),
    shows: markdownSchema
      .optional()
      .describe('What is on the screen from here on: code between lines of ```, or a drawing in words. Markdown.'),
  })
  .refine((line) => line.says !== undefined || line.shows !== undefined, { error: 'expected says, shows, or both' });

const evidenceSchema = z.strictObject({
  line: itemRef('line').describe('The line in which it was said or seen.'),
  sign: z
    .enum(['+', '-'], { error: 'expected "+" or "-", with the quotes' })
    .describe('"+" where it speaks for the candidate, "-" where it speaks against.'),
});

const ratedSchema = z
  .strictObject({
    competency: ref('competencies').describe('A competency that is rated in the session.'),
    rating: ratingSchema.describe('The rating by our anchors: 1 to 4.'),
    evidence: z
      .array(evidenceSchema)
      .min(1, { error: 'expected at least one line that the rating rests on' })
      .describe('The lines that it rests on, those against it too.'),
    reason: textSchema.describe('Why this level, and not the one above or below, in full sentences.'),
    higher: textSchema.optional().describe('What would have raised it by a level.'),
  })
  .superRefine(({ evidence }, context) => {
    evidence.forEach(({ line, sign }, index) => {
      const before = evidence.slice(0, index).find((other) => other.line === line);
      if (before)
        context.addIssue({
          code: 'custom',
          path: ['evidence', index, 'line'],
          message:
            before.sign === sign
              ? `the line "${line}" stands here twice; once is enough`
              : `the line "${line}" speaks for and against the same competency; say which, or make two lines of it`,
        });
    });
  });

const referenceSchema = z
  .strictObject({
    ratings: z
      .array(ratedSchema)
      .describe('Each competency that could be rated; the primary ones of the session first.'),
    recommendation: z
      .strictObject({
        value: z
          .enum(RECOMMENDATIONS, { error: `expected one of: ${RECOMMENDATIONS.join(', ')}` })
          .describe(`One of: ${RECOMMENDATIONS.join(', ')}.`),
        reason: textSchema.describe('Why, in full sentences.'),
      })
      .describe('What the card recommends after its ratings.'),
  })
  .superRefine(({ ratings }, context) => {
    ratings.forEach(({ competency }, index) => {
      if (ratings.findIndex((other) => other.competency === competency) < index)
        context.addIssue({
          code: 'custom',
          path: ['ratings', index, 'competency'],
          message: `"${competency}" is rated already; a card rates each competency once`,
        });
    });
  });

/** An invented session, line by line, with the card that experienced raters filed after it. Interviewers' side only. */
export const rehearsalSchema = z.strictObject({
  ...commonFields,
  role: ref('roles').describe('The role for which the session is held. Interview, variant and minutes follow from it.'),
  session: itemRef('session').describe('The session of that role which is played.'),
  lines: z
    .array(lineSchema)
    .min(1, { error: 'expected at least one line' })
    .describe('What is said and shown, in its order.'),
  reference: referenceSchema.describe('The card to compare with.'),
  missed: z.array(itemSchema).default([]).describe('What somebody usually misses who does this for the first time.'),
});

/** A rehearsal as code reads it. */
export type Rehearsal = z.output<typeof rehearsalSchema>;
