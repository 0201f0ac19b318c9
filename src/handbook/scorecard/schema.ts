import { z } from 'zod';
import { idSchema } from '../schemas/ids.ts';
import { CARD_ID, FORMAT, RATINGS, RECOMMENDATIONS } from './card.ts';
import { ANCHOR, DIGEST, disagreement, HASH, MOMENT, SOMETHING } from './read-card.ts';
import { isReference } from './reference.ts';

const text = z.string().regex(SOMETHING);
const digest = z.string().regex(DIGEST);
const hashes = (name: z.ZodString) => z.record(name, z.string().regex(HASH));
const place = z.int().min(1).max(999);

const contentSchema = z.strictObject({
  questions: hashes(idSchema).describe('By id of the question: its words, probes and evidence.'),
  exercises: hashes(idSchema).describe('By id of the exercise: its statement, set-up, hints and extensions.'),
  anchors: hashes(z.string().regex(ANCHOR)).describe('By competency and rating, such as communication/3.'),
});

const evidenceSchema = z.strictObject({
  text: text.describe('What was seen or heard.'),
  sign: z.enum(['+', '-']).nullable().describe('Whether it speaks for the candidate or against; null if unsaid.'),
  box: idSchema.nullable().describe('The time box of the agenda, never the minute; null outside of the agenda.'),
});

const ratingSchema = z.strictObject({
  competency: idSchema,
  primary: z.boolean().describe('Whether the session is there for it.'),
  rating: z.literal(RATINGS).nullable().describe('1 to 4; null where it was not assessed.'),
  evidence: z.array(evidenceSchema).describe('The notes on it, in the order in which they were taken.'),
});

const askedSchema = z.strictObject({
  question: idSchema.describe('Id of the question or the exercise.'),
  probes: z.array(place).describe('Probes that were used, by their place in the kit, from 1.'),
  hints: z.array(place).describe('Hints that were given, by their place in the kit, from 1.'),
});

/**
 * A filed scorecard, as others may read it. Scripts read cards without this, in read-card.ts: zod would be most of what
 * a page loads.
 */
export const cardSchema = z
  .strictObject({
    format: z.literal(FORMAT).describe('This format, with its version.'),
    version: place.describe('Version of the card, from 1.'),
    supersedes: digest.optional().describe('Digest of the version before; from version 2 on.'),
    changedBecause: z
      .strictObject({ what: text.describe('What changed.'), why: text.describe('Why.') })
      .optional()
      .describe('What changed since the version before, and why; from version 2 on.'),
    cardId: z.string().regex(CARD_ID).describe('The same in all versions of a card.'),
    reference: z
      .string()
      .refine(isReference)
      .describe('The candidate as the tracking system numbers them: no name and no address.'),
    role: idSchema.optional().describe('Id of the role; left out where the interview is held for none.'),
    session: idSchema.optional().describe('Id of the session of the role.'),
    seat: idSchema.optional().describe('The seat of whoever filed it.'),
    interview: idSchema.describe('Id of the interview type.'),
    variant: idSchema.optional().describe('Id of its variant.'),
    content: contentSchema.describe('Hashes of what was asked and rated by when the card began.'),
    filedAt: z.string().regex(MOMENT).describe('When it was filed, in UTC: 2026-11-27T10:49:00Z.'),
    endedEarly: z.boolean().describe('Whether the interview was stopped before its time.'),
    asked: z.array(askedSchema).describe('What was put to the candidate.'),
    ratings: z.array(ratingSchema).describe('The competencies of the session, each once.'),
    recommendation: z
      .strictObject({ value: z.enum(RECOMMENDATIONS), reason: text })
      .describe('What the interviewer recommends, and why; not a sum of the ratings.'),
    digest: digest.describe('SHA-256 of all other fields, as JSON without spaces and with the names in order.'),
  })
  .refine((card) => disagreement(card) === undefined);

/** The JSON Schema of a filed scorecard, as the interviewer site publishes it. */
export const scorecardJsonSchema = (): object => z.toJSONSchema(cardSchema);
