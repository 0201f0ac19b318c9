import type { AgendaItem, InterviewType, Variant } from './entities/interview-types/schema.ts';
import type { Company } from './schemas/company.ts';

/** Whether AI assistants may be used: the variant's word, the interview's or the company's; undefined where none says. */
export const aiAssistantsOf = (type: InterviewType, { defaults }: Company, variant?: Variant) =>
  variant?.aiAssistants ?? type.aiAssistants ?? defaults.aiAssistants;

/** The time boxes with a rule on AI assistants of their own. */
export const boxesWithAiRule = <Box extends Pick<AgendaItem, 'aiAssistants'>>(agenda: readonly Box[]): Box[] =>
  agenda.filter(({ aiAssistants }) => aiAssistants !== undefined);

/** Whether an interview is recorded: its own word or the company's; undefined where neither says. */
export const recordingOf = (type: InterviewType, { defaults }: Company) => type.recording ?? defaults.recording;

/** The day an entry was last read for truth: its own or the company's; undefined where neither gives one. */
export const lastReviewedOf = (fields: { lastReviewed?: string | undefined }, { defaults }: Company) =>
  fields.lastReviewed ?? defaults.lastReviewed;

/** The team that keeps an entry right: the one it names or the company's; undefined where neither says. */
export const ownerOf = (fields: { owner?: string | undefined }, { defaults }: Company) =>
  fields.owner ?? defaults.owner;
