import { z } from 'zod';
import { idSchema, ref } from '../../schemas/ids.ts';
import { commonFields, itemSchema, minutesSchema, textSchema } from '../../schemas/shared.ts';
import { drawingSchema } from './drawing-schema.ts';

/** Who may speak in a scene. A narrator says what a reader would have seen. */
export const SPEAKERS = ['candidate', 'interviewer', 'observer', 'narrator'] as const;

const noteSchema = z.strictObject({
  competency: ref('competencies').describe('The competency that can be seen here.'),
  text: textSchema.describe('What an interviewer can see in it, in a sentence that candidates read.'),
});

const codeSchema = z.strictObject({
  language: z
    .string()
    .regex(/^[a-z]+$/, { error: 'expected the name of a language, such as js, sql or text' })
    .describe('Its language: js, sql, text …'),
  text: z.string().min(1, { error: 'expected code' }).describe('The code, line by line, as it stands on the screen.'),
  prints: z
    .string()
    .optional()
    .describe('What it prints when it is run as it stands; left out for a part of a program. It is run by a test.'),
});

const sumSchema = z.strictObject({
  what: textSchema.describe('What is worked out.'),
  sum: z
    .string()
    .regex(/^[\d\s.,()+×÷−]+$/, {
      error: 'expected a sum of numbers with + − × ÷ and brackets, such as 2,000,000 ÷ 86,400',
    })
    .describe('The sum, such as 2,000,000 ÷ 86,400.'),
  result: z
    .string()
    .regex(/^[\d.,]+$/, { error: 'expected a number, such as 23' })
    .describe('What comes out, as somebody would round it aloud.'),
  unit: textSchema.optional().describe('Of what: links a second.'),
});

const whatIsThere = {
  says: textSchema.optional().describe('What is said. An empty line begins a new paragraph.'),
  code: codeSchema.optional().describe('Code on the screen.'),
  sums: z.array(sumSchema).default([]).describe('Rough sums, as they are done aloud.'),
  drawing: drawingSchema.optional().describe('What is drawn.'),
};

const isSomething = ({
  says,
  code,
  sums,
  drawing,
}: {
  says?: unknown;
  code?: unknown;
  sums: unknown[];
  drawing?: unknown;
}) => says !== undefined || code !== undefined || sums.length > 0 || drawing !== undefined;

const waySchema = z
  .strictObject({ ...whatIsThere, note: textSchema.describe('What comes of this way, in a sentence.') })
  .refine(isSomething, { error: 'expected what is said, code, sums or a drawing' });

const MINUTE = { error: 'expected the minute, counted from 0' };
const minuteSchema = z.int(MINUTE).min(0, MINUTE);

const momentSchema = z
  .strictObject({
    id: idSchema.describe('Handle of this moment; keep it when the text changes.'),
    minute: minuteSchema.describe('Minute of the interview, from 0.'),
    by: z
      .enum(SPEAKERS, { error: `expected one of: ${SPEAKERS.join(', ')}` })
      .describe('candidate, interviewer, observer, or narrator for what is seen.'),
    ...whatIsThere,
    ways: z
      .strictObject({
        weaker: waySchema.describe('What somebody less ready would say or do here.'),
        stronger: waySchema.describe('What somebody well prepared would say or do here.'),
      })
      .optional()
      .describe('Where two ways part: both, and what comes of each.'),
    note: noteSchema.optional().describe('The note in the margin.'),
  })
  .refine((moment) => moment.ways !== undefined || isSomething(moment), {
    error: 'expected what is said, code, sums, a drawing, or two ways',
  });

/** A worked example: a scene from an interview, invented, with notes in its margin. */
export const workedExampleSchema = z
  .strictObject({
    ...commonFields,
    interviews: z
      .array(ref('interview-types'))
      .default([])
      .describe('The interviews that it shows: their pages lead here.'),
    level: z
      .enum(['junior', 'mid', 'senior', 'staff', 'manager', 'any'], {
        error: 'expected one of: junior, mid, senior, staff, manager, any',
      })
      .default('any')
      .describe('The level at which the candidate in it interviews; any where it does not matter.'),
    minutes: minutesSchema.describe('How long the scene takes in the room, in minutes.'),
    reading: minutesSchema.describe('How long it takes to read, in minutes.'),
    setting: textSchema.describe('Who is there, what for, and what was known beforehand.'),
    moments: z
      .array(momentSchema)
      .min(5, { error: 'expected at least five moments' })
      .describe('What happens, in its order.'),
    badly: textSchema.describe('One thing that the candidate in it did badly.'),
    learn: z
      .array(itemSchema)
      .min(1, { error: 'expected at least one thing to take along' })
      .describe('What a reader can take along.'),
  })
  .superRefine(({ moments, minutes }, context) => {
    let before = 0;
    moments.forEach(({ minute }, index) => {
      // A number that cannot be right is said where it stands, and no others are measured by it.
      if (!minuteSchema.safeParse(minute).success) return;
      if (minute < before)
        context.addIssue({
          code: 'custom',
          path: ['moments', index, 'minute'],
          message: `minute ${String(minute)} comes after minute ${String(before)}; put the moments in their order`,
        });
      if (minutesSchema.safeParse(minutes).success && minute > minutes)
        context.addIssue({
          code: 'custom',
          path: ['moments', index, 'minute'],
          message: `minute ${String(minute)} lies behind the end of the scene, which takes ${String(minutes)} minutes`,
        });
      before = minute;
    });
  });

/** A worked example, as pages read it. */
export type WorkedExample = z.output<typeof workedExampleSchema>;
/** A moment of one. */
export type Moment = WorkedExample['moments'][number];
