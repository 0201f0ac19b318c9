import { z } from 'zod';
import { idSchema, itemRef, ref } from '../../schemas/ids.ts';
import { adjustmentsSchema } from '../../schemas/adjustments.ts';
import { assessesSchema } from './assesses-schema.ts';
import { atLevelSchema } from './at-level-schema.ts';
import { sampleSchema } from './sample-schema.ts';
import {
  agendaItemSchema,
  asksOfYouSchema,
  FORMATS,
  interviewersSchema,
  materialSchema,
  oneOf,
  prepareSchema,
  selfPacedSchema,
  variantSchema,
} from './variant-schema.ts';
import {
  aiAssistantsSchema,
  commonFields,
  dateSchema,
  durationSchema,
  interviewerCommonFields,
  itemSchema,
  markdownSchema,
  minutesSchema,
  recordingSchema,
  resourceSchema,
  textSchema,
} from '../../schemas/shared.ts';

/** Where an interview is held; `online` is work that the candidate does alone. */
export const MODES = ['phone', 'video', 'on-site', 'online'] as const;

/** The field of work an interview belongs to; lists are grouped by it, in this order. */
export const TRACKS = [
  'general',
  'engineering',
  'infrastructure',
  'data',
  'ai',
  'security',
  'product',
  'design',
  'support',
  'sales',
  'marketing',
  'operations',
  'leadership',
] as const;

const exampleQuestionSchema = itemSchema.extend({
  followUps: z
    .array(textSchema)
    .min(1, { error: 'expected at least one follow-up question; leave followUps out where there is none' })
    .optional()
    .describe(
      'What may be asked about the answer, so that readers see how deep it goes; never a probe of a core question.',
    ),
});

/** Interview type, candidate side: the facts both sides share. */
export const interviewTypeSchema = z.strictObject({
  ...commonFields,
  duration: durationSchema
    .optional()
    .describe(
      'Live minutes: 45, { min: 30, max: 60 }, or { average: 30 } where some take longer. Left out only where all work is self-paced.',
    ),
  interviewers: interviewersSchema.optional().describe('How many people the candidate meets, and who they are.'),
  format: oneOf(FORMATS).describe(`How it is held: ${FORMATS.join(', ')}. Nothing is rated in what is informal.`),
  mode: z
    .array(oneOf(MODES))
    .min(1, { error: 'expected at least one mode' })
    .describe(`Where: ${MODES.join(', ')}.`),
  track: z
    .array(oneOf(TRACKS))
    .min(1, { error: 'expected at least one track' })
    .describe(`Field of work: ${TRACKS.join(', ')}.`),
  tools: z.array(textSchema).default([]).describe('Tools used, such as a shared editor.'),
  screenSharing: oneOf(['none', 'candidate', 'interviewer', 'both'])
    .optional()
    .describe('Who shares a screen: none, candidate, interviewer or both.'),
  recording: recordingSchema.optional(),
  assesses: assessesSchema.optional().describe('Competencies that are rated; an informal meeting has none.'),
  agenda: z.array(agendaItemSchema).default([]).describe('Time boxes; their minutes add up to the duration.'),
  selfPaced: selfPacedSchema.optional().describe('Work the candidate does alone.'),
  pay: textSchema
    .optional()
    .describe(
      'What candidates are paid for it, in words: an amount or a rate, and how it is paid. Left out where nothing is.',
    ),
  aiAssistants: aiAssistantsSchema.optional().describe('Whether AI assistants may be used, and why.'),
  prepare: z.array(prepareSchema).default([]).describe('Checklist of three to seven things to do beforehand.'),
  materials: z.array(materialSchema).default([]).describe('What candidates are given beforehand.'),
  pitfalls: z.array(itemSchema).default([]).describe('What often goes wrong, as advice.'),
  exampleQuestions: z
    .array(exampleQuestionSchema)
    .default([])
    .describe('Questions of the kind that comes; never a core question.'),
  notAssessed: z.array(textSchema).default([]).describe('What does not matter here, said openly.'),
  asksOfYou: asksOfYouSchema
    .default({})
    .describe('What it asks of eyes, ears, hands, speech and nerves, with the tools by name.'),
  adjustments: adjustmentsSchema
    .prefault({})
    .describe('What can be different here, besides what the company says for all interviews.'),
  askUs: z
    .array(ref('questions-to-ask'))
    .max(3, { error: 'expected three questions at most' })
    .default([])
    .describe('Three questions to ask us that fit who is in this interview.'),
  atLevel: atLevelSchema
    .prefault({})
    .describe('What it comes down to at each level: two lines a level, as candidates read them.'),
  variants: z.array(variantSchema).default([]).describe('Settings with facts of their own.'),
  resources: z.array(resourceSchema).default([]).describe('Public pages worth reading.'),
});

const lookForSchema = z.strictObject({
  id: idSchema.describe('Handle of this look-for; scorecards key on it.'),
  competency: ref('competencies').describe('The competency it gives evidence for.'),
  question: textSchema.describe('A question that can be answered by watching and listening; ends with "?".'),
});

const signalSchema = z
  .strictObject({
    id: idSchema.describe('Handle of this pair of signals.'),
    competency: ref('competencies').describe('The competency it speaks to.'),
    good: textSchema.optional().describe('Behaviour that speaks for the candidate.'),
    bad: textSchema.optional().describe('Behaviour that speaks against.'),
  })
  .refine((signal) => signal.good !== undefined || signal.bad !== undefined, {
    error: 'expected good, bad, or both',
  });

const questionFields = z.strictObject({
  id: idSchema.describe('Handle of this question; scorecards and findings key on it.'),
  ask: textSchema.describe('The question, as it is asked.'),
  minutes: minutesSchema.describe('Minutes it takes with its probes: 8 to 10.'),
  competency: ref('competencies').describe('The competency it gives evidence for.'),
  evidence: textSchema.describe('What a good answer shows.'),
  probes: z.array(textSchema).default([]).describe('Follow-up questions, two to four.'),
  reserve: z.boolean().default(false).describe('True if it is asked only when time is left.'),
  coreFrom: minutesSchema
    .optional()
    .describe('Minutes of the interview from which on it is asked of everybody; in a shorter one it is in reserve.'),
  variants: z
    .array(itemRef('variant'))
    .optional()
    .describe('Variants it belongs to; all of them where it is left out.'),
});

const questionSchema = questionFields.refine(({ reserve, coreFrom }) => !reserve || coreFrom === undefined, {
  error: 'expected either reserve or coreFrom: a question that is core from a length upwards is in reserve below it',
});

const exerciseSchema = z.strictObject({
  id: idSchema.describe('Handle of this exercise.'),
  title: textSchema.describe('Its name among interviewers.'),
  status: oneOf(['active', 'retired', 'leaked']).describe('active, retired or leaked.'),
  minutes: minutesSchema.describe(
    'Minutes to a working core: measured in a dry run, or estimated where there was none.',
  ),
  lastRun: dateSchema
    .optional()
    .describe('The day on which somebody last executed every step of it: set-up, solution, hints, extensions.'),
  lastDryRun: dateSchema
    .optional()
    .describe('The day on which a colleague last sat through it as a candidate would, with the minutes taken.'),
  statement: markdownSchema.describe(
    'What the candidate is told, word for word. Markdown: data and code stand between lines of ```.',
  ),
  setUp: markdownSchema.describe(
    'What the interviewer prepares, and the answers to give. Markdown: data and code stand between lines of ```.',
  ),
  hints: z.array(textSchema).default([]).describe('Ladder of hints, the smallest first.'),
  extensions: z.array(textSchema).default([]).describe('Where to go when the core works.'),
  variants: z
    .array(itemRef('variant'))
    .optional()
    .describe('Variants it belongs to; all of them where it is left out.'),
});

const variantConductSchema = z.strictObject({
  id: itemRef('variant').describe('The variant, as on the candidate side.'),
  setUp: markdownSchema.optional().describe('What to prepare for this variant. Markdown.'),
  exercise: itemRef('exercise').optional().describe('The exercise it uses first.'),
  lookFor: z.array(lookForSchema).default([]).describe('What to look for besides.'),
});

/** Interview type, interviewer side: what candidates must not see. */
export const interviewTypeInterviewerSchema = z.strictObject({
  ...interviewerCommonFields,
  lookFor: z.array(lookForSchema).default([]).describe('What to look for: four to eight questions.'),
  signals: z.array(signalSchema).default([]).describe('Behaviour for and against, in pairs where possible.'),
  questions: z.array(questionSchema).default([]).describe('Core questions that fit the time, the rest in reserve.'),
  exercises: z.array(exerciseSchema).default([]).describe('Exercises that can be run tomorrow.'),
  before: z.array(itemSchema).default([]).describe('Steps before the interview.'),
  during: z.array(itemSchema).default([]).describe('Steps during the interview.'),
  after: z.array(itemSchema).default([]).describe('Steps after the interview.'),
  samples: z
    .array(sampleSchema)
    .default([])
    .describe('What somebody said or did, with its rating and why: to compare an own judgement with.'),
  opening: textSchema.optional().describe('Words to open with.'),
  closing: textSchema.optional().describe('Words to close with.'),
  mayRun: z
    .strictObject({
      training: textSchema.optional().describe('What to have learnt, such as shadowing twice.'),
      dryRun: z.boolean().optional().describe('Whether a dry run comes first.'),
      monthsHere: z.int().min(0).optional().describe('Months in the company, at least.'),
    })
    .optional()
    .describe('Who may run this interview.'),
  preparationMinutes: minutesSchema.optional().describe('Minutes each interviewer needs beforehand.'),
  writeUpMinutes: minutesSchema.optional().describe('Minutes each interviewer needs for the scorecard.'),
  variants: z.array(variantConductSchema).default([]).describe('How the variants are run.'),
  resources: z.array(resourceSchema).default([]).describe('Internal pages.'),
});

/** What code reads of the candidate side. */
export type InterviewType = z.output<typeof interviewTypeSchema>;
/** What code reads of the interviewer side. */
export type InterviewTypeInterviewer = z.output<typeof interviewTypeInterviewerSchema>;
/** A variant as code reads it. */
export type Variant = InterviewType['variants'][number];
/** A time box as code reads it. */
export type AgendaItem = InterviewType['agenda'][number];
