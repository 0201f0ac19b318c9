import { z } from 'zod';
import { askedSchema } from '../../schemas/asked.ts';
import { idSchema, itemRef, ref, refToOwnKind } from '../../schemas/ids.ts';
import { conductSchema } from './conduct-schema.ts';
import { decisionSchema } from './decision-schema.ts';
import {
  commonFields,
  interviewerCommonFields,
  itemSchema,
  linkSchema,
  minutesSchema,
  peopleSchema,
  ratingSchema,
  textSchema,
  titledItemSchema,
} from '../../schemas/shared.ts';
import { countOfWays } from '../../ways.ts';

/** Last parts of addresses below that of a role that are pages of their own: no session may be called so. */
const PAGES_OF_A_ROLE = ['pack', 'invite', 'plan'];

const sessionIdSchema = idSchema.refine((id) => !PAGES_OF_A_ROLE.includes(id), {
  error: `expected another name than ${PAGES_OF_A_ROLE.join(', ')}, which are pages of the role`,
});

const sessionSchema = z.strictObject({
  id: sessionIdSchema.describe('Handle of this session, unique in the role, and the last part of its address.'),
  formerly: z.array(sessionIdSchema).default([]).describe('Ids that it had before: links to them go on leading to it.'),
  interview: ref('interview-types').describe('The interview that is held in it.'),
  variant: itemRef('variant-of-session').optional().describe('The variant of the type, where it has some.'),
  minutes: minutesSchema
    .optional()
    .describe('Its one duration in minutes. Left out where the work is self-paced or discussed in another session.'),
  interviewers: peopleSchema.optional().describe('People present, observers too: one number for every candidate.'),
  breakAfter: z
    .int({ error: 'expected whole minutes, such as 15' })
    .min(0, { error: 'expected minutes of 0 or more' })
    .max(240, { error: 'expected a break of at most 240 minutes' })
    .default(0)
    .describe('Minutes of break after it.'),
  focus: textSchema.optional().describe('What this role looks at in particular.'),
  seats: z
    .array(textSchema)
    .optional()
    .describe('Who sits in, one label a person; the same label in two sessions is the same person.'),
  meets: askedSchema
    .optional()
    .describe(
      'Who in it can be asked something, where that is not as in the interview: recruiter, manager, engineer, leader.',
    ),
  pay: textSchema.optional().describe('What it is paid in this role, where that is not as in the interview.'),
  discussedIn: itemRef('other-session')
    .optional()
    .describe('The session of this role in which self-paced work is discussed.'),
});

const processStepSchema = z.strictObject({
  stage: ref('stages').describe('The stage that comes at this place.'),
  text: textSchema.optional().describe('What is particular to this role in the stage.'),
  sessions: z.array(sessionSchema).default([]).describe('Its sessions, in order.'),
  splits: z
    .array(z.array(itemRef('session-of-step')).min(1))
    .default([])
    .describe('How the stage can be split over days: lists of session ids.'),
  optional: textSchema
    .optional()
    .describe('Where not everybody has the stage: who has it and who decides that, as candidates read it.'),
  oneOf: z
    .array(z.array(itemRef('session-of-step')).min(1))
    .refine((ways) => ways.length !== 1, { error: 'expected at least two lists of session ids, one for each choice' })
    .refine((ways) => new Set(ways.flat()).size === ways.flat().length, {
      error: 'expected each session in one list only',
    })
    .default([])
    .describe(
      'Where a candidate has one of several: lists of session ids, one for each choice. Say in text who chooses.',
    ),
});

/** How many ways candidates may go through one process: each is gone through, and nobody can explain more. */
const MOST_WAYS = 64;

/** Role, candidate side. */
export const roleSchema = z.strictObject({
  ...commonFields,
  family: ref('families').describe('Family of roles, as in company.yaml.'),
  level: z
    .enum(['junior', 'mid', 'senior', 'staff', 'manager', 'any'], {
      error: 'expected one of: junior, mid, senior, staff, manager, any',
    })
    .describe('junior, mid, senior, staff, manager or any.'),
  like: refToOwnKind()
    .optional()
    .describe('Another role whose process this one has. The stages in process then take the place of its own.'),
  process: z
    .array(processStepSchema)
    .min(1, { error: 'expected at least one stage' })
    .refine((process) => countOfWays(process) <= MOST_WAYS, {
      error: `expected at most ${String(MOST_WAYS)} ways through the process: each optional stage doubles them, and each choice in oneOf multiplies them`,
    })
    .describe('The stages in order, each with its sessions; beside like, only those that differ.'),
  competencies: z.array(ref('competencies')).default([]).describe('Competencies this role claims to assess.'),
  depthAreas: z.array(titledItemSchema).default([]).describe('Where this role goes deeper.'),
  lookFor: z.array(titledItemSchema).default([]).describe('What we look for, as candidates read it.'),
  location: textSchema.optional().describe('Where the work is, if the company states it.'),
  timeZones: textSchema.optional().describe('Time zones, if the company states them.'),
  payRange: textSchema.optional().describe('Pay range, if the company states it.'),
  posting: linkSchema.optional().describe('Where the open position is published.'),
});

/** Role, interviewer side. */
export const roleInterviewerSchema = z.strictObject({
  ...interviewerCommonFields,
  sessions: z.array(conductSchema).default([]).describe('How each session is held, and by whom.'),
  ratings: z
    .array(
      z.strictObject({
        competency: ref('competencies').describe('A competency that this role is decided on.'),
        needed: ratingSchema.describe('The rating this role needs, 1 to 4.'),
        weight: z
          .number({ error: 'expected a weight such as 1 or 2' })
          .positive({ error: 'expected a weight above 0' })
          .max(5, { error: 'expected a weight of at most 5' })
          .default(1)
          .describe('How much it counts; 1 unless a reason is given.'),
        reason: textSchema.optional().describe('Why the weight is not 1.'),
      }),
    )
    .default([])
    .describe('The rating needed per competency, and its weight.'),
  expectations: z
    .array(
      titledItemSchema.extend({ competency: ref('competencies').optional().describe('The competency it speaks to.') }),
    )
    .default([])
    .describe('What this level means here.'),
  debrief: z
    .strictObject({
      minutes: minutesSchema.describe('How long it takes, in minutes.'),
      when: textSchema
        .optional()
        .describe('What is particular to its day here; how soon it is held stands in its stage.'),
      chair: textSchema.describe('Who leads it.'),
      steps: z.array(itemSchema).default([]).describe('What is done in it, one step after the other.'),
    })
    .optional()
    .describe('The plan of the debrief.'),
  decision: decisionSchema.optional().describe('The rule by which the hiring manager decides.'),
});

/** What code reads of the candidate side. */
export type Role = z.output<typeof roleSchema>;
/** What code reads of the interviewer side. */
export type RoleInterviewer = z.output<typeof roleInterviewerSchema>;
/** A session as written. */
export type Session = Role['process'][number]['sessions'][number];
