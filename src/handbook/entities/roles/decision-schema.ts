import { z } from 'zod';
import { itemRef } from '../../schemas/ids.ts';
import { itemSchema } from '../../schemas/shared.ts';

const figureSchema = z
  .number({ error: 'expected a figure from 1 to 4, such as 3 or 3.5' })
  .min(1, { error: 'expected a figure from 1 to 4' })
  .max(4, { error: 'expected a figure from 1 to 4' });

const levelsSchema = z
  .number({ error: 'expected levels such as 0.5 or 1' })
  .positive({ error: 'expected more than 0 levels' })
  .max(3, { error: 'expected at most 3 levels' });

const ratedSchema = itemRef('rated-competency');

const floorSchema = z.strictObject({
  competency: ratedSchema.describe('The competency, one of those with a rating needed.'),
  atLeast: figureSchema.optional().describe('The figure it must reach; the rating needed where it is left out.'),
  eachRating: figureSchema.optional().describe('What no single rating of it may be below.'),
  sessions: z
    .array(itemRef('session'))
    .min(1)
    .optional()
    .describe('Sessions whose ratings must reach it taken by themselves; all of them where it is left out.'),
});

/** What a figure has to be for a shortfall to be allowed: one of the three. */
const conditionSchema = z
  .strictObject({
    competency: ratedSchema.describe('The competency that makes up for it.'),
    atLeast: figureSchema.optional().describe('The figure that it must reach.'),
    above: figureSchema.optional().describe('The figure above which it must be.'),
    overNeed: levelsSchema.optional().describe('Levels by which it must exceed its own rating needed, at least.'),
  })
  .refine(
    ({ atLeast, above, overNeed }) => [atLeast, above, overNeed].filter((value) => value !== undefined).length === 1,
    { error: 'expected one of atLeast, above and overNeed' },
  );

const allowanceSchema = z.strictObject({
  of: z
    .array(ratedSchema)
    .min(1)
    .optional()
    .describe('Competencies that may be short; those without a floor where it is left out, save any named beside it.'),
  count: z.int().min(1).describe('How many of them may be short, at most.'),
  by: levelsSchema.describe('By how many levels each may be short, at most.'),
});

const shortfallSchema = z.strictObject({
  allows: z.array(allowanceSchema).min(1).describe('What may be short. Several may be used together.'),
  total: z
    .boolean()
    .default(false)
    .describe('Whether the weighted sum of all figures must still reach that of the ratings needed.'),
  all: z.array(conditionSchema).default([]).describe('What has to hold besides, all of it.'),
  any: z.array(conditionSchema).default([]).describe('Of these at least one has to hold.'),
});

/** The rule by which a decision is prepared. The figure for a competency is the mean of the ratings that count. */
export const decisionSchema = z.strictObject({
  secondary: z
    .enum(['never', 'if-alone'], { error: 'expected one of: never, if-alone' })
    .default('never')
    .describe('Whether secondary ratings by others count where a single person gave a primary one.'),
  also: z
    .array(
      z.strictObject({
        competency: ratedSchema.describe('The competency whose secondary ratings count.'),
        sessions: z.array(itemRef('session')).min(1).describe('The sessions that rate it as secondary.'),
      }),
    )
    .default([])
    .describe('Secondary ratings that count like primary ones.'),
  samePerson: z
    .enum(['each', 'once'], { error: 'expected one of: each, once' })
    .default('each')
    .describe(
      'Whether somebody who rates a competency in two sessions counts with each rating, or once with the mean.',
    ),
  floors: z.array(floorSchema).default([]).describe('What nothing makes up for.'),
  shortfalls: z
    .array(shortfallSchema)
    .default([])
    .describe('Ways in which other competencies may miss what is needed: one of them must hold.'),
  missing: z
    .enum(['chair', 'another-session'], { error: 'expected one of: chair, another-session' })
    .default('chair')
    .describe('What follows where nobody rated a competency: the chair says, or one more session is held on it.'),
  chair: z
    .array(
      itemSchema.extend({
        ifShort: ratedSchema
          .optional()
          .describe('The competency whose shortfall it is about; always where it is left out.'),
      }),
    )
    .default([])
    .describe('What does not fit into fields and is for the chair to apply.'),
});

/** The rule by which a decision is prepared, as code reads it. */
export type DecisionRule = z.output<typeof decisionSchema>;
/** A floor of the rule. */
export type Floor = DecisionRule['floors'][number];
/** A way in which competencies may miss what is needed. */
export type Shortfall = DecisionRule['shortfalls'][number];
/** A condition on a figure. */
export type Condition = Shortfall['all'][number];
