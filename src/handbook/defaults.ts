import type { InterviewType } from './entities/interview-types/schema.ts';
import type { Company } from './schemas/company.ts';

/** Whether AI assistants may be used in an interview: its own word or the company's; undefined where neither says. */
export const aiAssistantsOf = (type: InterviewType, { defaults }: Company) =>
  type.aiAssistants ?? defaults.aiAssistants;

/** Whether an interview is recorded: its own word or the company's; undefined where neither says. */
export const recordingOf = (type: InterviewType, { defaults }: Company) => type.recording ?? defaults.recording;

/** The day an entry was last read for truth: its own or the company's; undefined where neither gives one. */
export const lastReviewedOf = (fields: { lastReviewed?: string | undefined }, { defaults }: Company) =>
  fields.lastReviewed ?? defaults.lastReviewed;

/** The team that keeps an entry right: the one it names or the company's; undefined where neither says. */
export const ownerOf = (fields: { owner?: string | undefined }, { defaults }: Company) =>
  fields.owner ?? defaults.owner;
