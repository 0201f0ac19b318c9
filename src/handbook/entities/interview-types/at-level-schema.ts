import { z } from 'zod';
import { textSchema } from '../../schemas/shared.ts';

/** Levels of candidates that an interview speaks to; `beyond` are staff, principals and managers. */
export const INTERVIEW_LEVELS = ['junior', 'mid', 'senior', 'beyond'] as const;
export type InterviewLevel = (typeof INTERVIEW_LEVELS)[number];

const twoLines = (whose: string) =>
  z
    .array(textSchema)
    .length(2, { error: 'expected two lines: what is enough at this level, and what to prepare for' })
    .optional()
    .describe(`Two lines for ${whose}: what this interview is like at that level, true of no other interview.`);

/** What an interview comes down to at each level. */
export const atLevelSchema = z.strictObject({
  junior: twoLines('juniors'),
  mid: twoLines('mid-level candidates'),
  senior: twoLines('senior candidates'),
  beyond: twoLines('staff, principals and managers'),
});
