import type { GuideEntry, InterviewTypeEntry, PromptEntry } from './model.ts';
import type { Side } from './kinds.ts';

/** Ids of the variants of an interview. */
export const variantIds = ({ candidate: type }: InterviewTypeEntry): string[] =>
  type.variants.map(({ id }) => `variant-${id}`);

/** Ids of what a kit lists: its variants, exercises and questions. */
export function kitItemIds(entry: InterviewTypeEntry): string[] {
  const { interviewer: kit } = entry;
  return [
    ...variantIds(entry),
    ...(kit?.exercises ?? []).map(({ id }) => `exercise-${id}`),
    ...(kit?.questions ?? []).map(({ id }) => `question-${id}`),
  ];
}

/** Ids of a guide's list of sources. */
export function sourceIds(entry: GuideEntry, side: Side): string[] {
  const sources = entry[side]?.sources ?? [];
  return sources.length === 0 ? [] : ['sources', ...sources.map(({ id }) => `source-${id}`)];
}

/** Ids of the parts of a prompt's page. */
export function promptIds({ interviewer: prompt }: PromptEntry): string[] {
  return ['template', 'placeholders', ...(prompt && prompt.check.length > 0 ? ['check'] : [])];
}
