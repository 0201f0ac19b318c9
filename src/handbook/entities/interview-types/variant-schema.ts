import { z } from 'zod';
import { askedSchema } from '../../schemas/asked.ts';
import { idSchema } from '../../schemas/ids.ts';
import {
  aiAssistantsSchema,
  durationSchema,
  itemSchema,
  minutesRangeSchema,
  minutesSchema,
  peopleRangeSchema,
  resourceSchema,
  textSchema,
} from '../../schemas/shared.ts';
import { assessesSchema } from './assesses-schema.ts';

/** How an interview is held. */
export const FORMATS = [
  'conversation',
  'live-coding',
  'design',
  'walkthrough',
  'presentation',
  'case-study',
  'take-home',
  'informal',
] as const;

/** One of some words; any other is answered with all of them. */
export const oneOf = <const Values extends readonly [string, ...string[]]>(values: Values) =>
  z.enum(values, { error: `expected one of: ${values.join(', ')}` });

/** The people of an interview. */
export const interviewersSchema = z.strictObject({
  count: peopleRangeSchema.describe('People present, observers too: a number, or { min, max }.'),
  who: textSchema.describe('Who they are, as the candidate reads it.'),
  meets: askedSchema
    .optional()
    .describe('Who of them can be asked something: recruiter, manager, engineer, leader. Questions are chosen by it.'),
});

/** A time box. */
export const agendaItemSchema = z.strictObject({
  id: idSchema.describe('Handle of this time box, unique in the entry.'),
  title: textSchema.describe('What happens, in a few words.'),
  minutes: minutesRangeSchema.describe('Minutes, or { min, max } where the duration is a range.'),
  text: textSchema.optional().describe('What to expect in this part.'),
  candidateQuestions: z
    .boolean()
    .default(false)
    .describe("True for the time that belongs to the candidate's questions."),
  aiAssistants: aiAssistantsSchema
    .optional()
    .describe('Its own rule on AI assistants, where it is not that of the whole interview.'),
});

/** Work that the candidate does alone. */
export const selfPacedSchema = z.strictObject({
  effort: minutesRangeSchema.describe('Minutes of work a colleague needed in a dry run.'),
  window: z
    .strictObject({
      hours: z.int().positive().optional().describe('Hours between start and hand-in.'),
      days: z.int().positive().optional().describe('Days between start and hand-in.'),
    })
    .refine((window) => (window.hours === undefined) !== (window.days === undefined), {
      error: 'expected either hours or days, such as { days: 7 }',
    })
    .optional()
    .describe('Time between start and hand-in: { hours: 24 } or { days: 7 }.'),
  start: textSchema.optional().describe('Who chooses the start, and how.'),
  result: textSchema.optional().describe('What is handed in, and how.'),
});

/** Something that candidates are given. */
export const materialSchema = z.strictObject({
  id: idSchema.describe('Handle of this material, unique in the entry.'),
  title: textSchema.describe('What it is.'),
  text: textSchema.describe('What to do with it, and when it comes.'),
  url: resourceSchema.shape.url.optional().describe('Where it is, if it is public.'),
});

/** Something to do beforehand. */
export const prepareSchema = itemSchema.extend({
  minutes: minutesSchema.optional().describe('Minutes this takes, so that people can plan.'),
  ifYouLike: z
    .boolean()
    .optional()
    .describe('True for what goes beyond enough: of use to who has the time, and expected of nobody.'),
});

/** What an interview can be hard on; a page says it in this order. */
export const SENSES = ['eyes', 'ears', 'hands', 'speech', 'nerves'] as const;

/** What an interview asks of a body. */
export const asksOfYouSchema = z.strictObject({
  eyes: textSchema
    .optional()
    .describe('What is read or looked at, in which tool, and whether a screen reader can follow.'),
  ears: textSchema.optional().describe('What is listened to, for how long, and whether there are captions.'),
  hands: textSchema.optional().describe('What is typed, drawn or moved.'),
  speech: textSchema.optional().describe('What is said aloud, and whether it can be written.'),
  nerves: textSchema
    .optional()
    .describe('What may weigh on somebody: being watched, a clock, a change of plan, no pause.'),
});

/** A setting of an interview with facts of its own: what it does not state is as in the type. */
export const variantSchema = z.strictObject({
  id: idSchema.describe('Handle that a role names as its variant.'),
  title: textSchema.describe('What candidates and roles call this setting, such as "Backend".'),
  summary: textSchema.describe('What is different, in a sentence.'),
  duration: durationSchema.optional().describe('Its own live minutes.'),
  interviewers: interviewersSchema.optional().describe('Its own number of interviewers.'),
  format: oneOf(FORMATS).optional().describe('How it is held, where that is not as in the type.'),
  agenda: z.array(agendaItemSchema).optional().describe('Its own time boxes; needed where the duration differs.'),
  selfPaced: selfPacedSchema.optional().describe('Its own effort and window.'),
  pay: textSchema.optional().describe('What it is paid, where that is not as in the type.'),
  prepare: z.array(prepareSchema).default([]).describe("Preparation besides the type's own."),
  materials: z.array(materialSchema).default([]).describe("Materials besides the type's own."),
  tools: z.array(textSchema).optional().describe('The tools in this setting, in place of the type’s.'),
  asksOfYou: asksOfYouSchema.default({}).describe('What it asks of the body where that is not as in the type.'),
  notAssessed: z.array(textSchema).default([]).describe("What does not matter in it, besides the type's own."),
  assesses: assessesSchema.optional().describe('Its own competencies.'),
  aiAssistants: aiAssistantsSchema.optional().describe('Its own rule on AI assistants.'),
});
