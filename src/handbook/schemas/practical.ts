import { z } from 'zod';
import { idSchema } from './ids.ts';
import { dateSchema, linkSchema, textSchema } from './shared.ts';

const stated = z
  .strictObject({
    answer: textSchema.describe('What holds at the company, in plain words.'),
    link: linkSchema.optional().describe('A page that says more: https://… or /path/ on this site.'),
    owner: idSchema.describe('Who keeps the answer true.'),
    date: dateSchema.describe('When it was last true.'),
  })
  .optional();

/**
 * Practical matters that candidates ask about and only the company can answer. All of them stand on one page, each at an
 * address of its own; for those that are not set, that page says once whom to ask.
 */
export const practicalSchema = z.strictObject({
  visa: stated.describe('Whether a visa or work permit is sponsored, for whom, and who applies and pays for it.'),
  relocation: stated.describe('What help there is with moving for the job.'),
  workplace: stated.describe('Where people work: offices, remote work, and countries to work from.'),
  workingHours: stated.describe('Working hours, and whether a position can be done part time.'),
  contracts: stated.describe('Kinds of contract: permanent, for a limited time, or freelance.'),
  internships: stated.describe('Whether there are internships, and when to apply for them.'),
  referrals: stated.describe('How somebody who works here recommends a candidate, and what it changes.'),
  internalMoves: stated.describe('How somebody who works here already applies for another position.'),
  interviewHours: stated.describe('On which days and at what times interviews take place, and in whose time zone.'),
  travelCosts: stated.describe('Who books and pays for the journey to an interview.'),
  takeHomePay: stated.describe('Whether take-home work is paid, and what to do without the time for it.'),
  reapplying: stated.describe('How soon after a rejection somebody can apply again.'),
  startDate: stated.describe('When new colleagues start, and how long a notice period can be.'),
});

/** What a company can state about practical matters. */
export type PracticalTopic = keyof z.output<typeof practicalSchema>;

/** All of it, in the order of the page. */
export const PRACTICAL_TOPICS = Object.keys(practicalSchema.shape) as readonly PracticalTopic[];
