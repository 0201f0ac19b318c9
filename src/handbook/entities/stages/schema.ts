import { z } from 'zod';
import { ref } from '../../schemas/ids.ts';
import {
  commonFields,
  interviewerCommonFields,
  itemSchema,
  minutesRangeSchema,
  textSchema,
} from '../../schemas/shared.ts';

/** What a stage is for. */
export const STAGE_KINDS = ['application', 'screen', 'assessment', 'loop', 'decision', 'offer', 'checks'] as const;

/** Stage, candidate side. */
export const stageSchema = z.strictObject({
  ...commonFields,
  kind: z
    .enum(STAGE_KINDS, { error: `expected one of: ${STAGE_KINDS.join(', ')}` })
    .describe(`What the stage is for: ${STAGE_KINDS.join(', ')}.`),
  purpose: textSchema.describe('Why the stage is there.'),
  who: textSchema.describe('Who the candidate deals with.'),
  duration: minutesRangeSchema.optional().describe('Typical live minutes, where the stage has some.'),
  interviewTypes: z.array(ref('interview-types')).default([]).describe('Interview types this stage usually holds.'),
  next: textSchema.describe('What happens after this stage, as candidates read it.'),
  hearBack: z
    .strictObject({
      days: z.int().positive().describe('Working days until the candidate hears back.'),
      from: textSchema.describe('Who writes or calls.'),
    })
    .optional()
    .describe('When the candidate hears back, and from whom.'),
  feedback: z
    .strictObject({
      promise: textSchema.describe('What feedback the candidate gets.'),
      owner: textSchema.optional().describe('Who gives it.'),
      days: z
        .int()
        .positive()
        .optional()
        .describe('Working days until it is given, counted from the result or the request.'),
    })
    .optional()
    .describe('Feedback that is promised, and who gives it.'),
  heldWithin: z
    .int()
    .positive()
    .optional()
    .describe('For a decision: working days after the last interview within which it is made.'),
  reschedule: textSchema.optional().describe('How to move the date.'),
  prepare: z.array(itemSchema).default([]).describe('What to have ready.'),
});

/** Stage, interviewer side. */
export const stageInterviewerSchema = z.strictObject({
  ...interviewerCommonFields,
  run: z
    .array(
      itemSchema.extend({
        within: z
          .int()
          .min(0)
          .optional()
          .describe(
            'Working days by which the step is done, counted like the promise to candidates; 0 is the same day.',
          ),
        keeps: z
          .array(z.enum(['hear-back', 'feedback'], { error: 'expected one of: hear-back, feedback' }))
          .default([])
          .describe('The promises to candidates that this step keeps: hear-back, feedback.'),
      }),
    )
    .default([])
    .describe('How to run the stage, step by step.'),
  criteria: z
    .array(itemSchema.extend({ competency: ref('competencies').optional().describe('The competency it speaks to.') }))
    .default([])
    .describe('What is decided on.'),
  ends: z.array(itemSchema).default([]).describe('What ends the process here.'),
  handOver: textSchema.optional().describe('What the next stage is told, and how.'),
  decisionRule: textSchema.optional().describe('The rule by which somebody decides.'),
});

/** What code reads of the candidate side. */
export type Stage = z.output<typeof stageSchema>;
