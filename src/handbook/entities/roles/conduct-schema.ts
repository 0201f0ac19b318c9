import { z } from 'zod';
import { idSchema, itemRef } from '../../schemas/ids.ts';
import { textSchema } from '../../schemas/shared.ts';

/** What somebody does in a session. Only those who read are not in the room. */
export const SEAT_TASKS = ['leads', 'seconds', 'observes', 'plays', 'reads', 'joins'] as const;

/** What somebody does in a session. */
export type SeatTask = (typeof SEAT_TASKS)[number];

const seatSchema = z.strictObject({
  id: idSchema.describe('Handle of this seat, unique in the session; scorecards key on it.'),
  person: idSchema
    .optional()
    .describe(
      'Who takes it, where the same person has more than one seat of this role: the label that candidates read, as an id (engineer-a for "Engineer A").',
    ),
  does: z
    .enum(SEAT_TASKS, { error: `expected one of: ${SEAT_TASKS.join(', ')}` })
    .describe(
      'leads (asks), seconds (asks too, or takes notes beside), observes (is silent), plays (a customer, an author, a system), reads (what was handed in, outside of the room), or joins (an informal meeting).',
    ),
  rates: z.boolean().default(true).describe('Whether they file a rating; nobody does where nothing is rated.'),
  who: textSchema.optional().describe('Who may take it, and what is theirs to do here.'),
});

/** How a session of a role is held: what interviewers know of it and candidates do not. */
export const conductSchema = z.strictObject({
  session: itemRef('session').describe('The session, as on the candidate side.'),
  exercise: itemRef('exercise-of-session')
    .optional()
    .describe('The exercise of its interview that every candidate for this role gets.'),
  core: z
    .array(itemRef('question-of-session'))
    .optional()
    .describe(
      'The questions asked of every candidate for this role; where it is left out, those that are core in the interview at this length.',
    ),
  seats: z.array(seatSchema).default([]).describe('Who holds it: a seat for each person, those who read included.'),
  note: textSchema.optional().describe('What is particular to this session, for those who hold it.'),
});

/** How a session is held, as written. */
export type WrittenConduct = z.output<typeof conductSchema>;
