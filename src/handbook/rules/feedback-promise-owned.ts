import type { Stage } from '../entities/stages/schema.ts';
import { defineRule, type Finding, type RuleContext } from './types.ts';

/** "None, because nobody forms a judgement" promises nothing. */
const NO_PROMISE = /^(?:none|no)\b/i;

/** Whether a stage promises feedback to candidates. */
export const promisesFeedback = (feedback: Stage['feedback']): boolean =>
  feedback !== undefined && !NO_PROMISE.test(feedback.promise);

function check({ handbook }: RuleContext): Finding[] {
  return handbook.stages
    .filter(({ candidate: { feedback } }) => promisesFeedback(feedback) && !feedback!.owner)
    .map(({ title, sources }) => ({
      file: sources.candidate!.file,
      place: { path: ['feedback'], on: 'key' },
      message: `"${title}" promises feedback, and nobody is named who gives it.`,
      fix: 'Add owner under feedback, such as "Your recruiter", or take the promise back.',
    }));
}

/** A promise without anybody to keep it. */
export const feedbackPromiseOwned = defineRule({
  id: 'feedback-promise-owned',
  severity: 'warning',
  group: 'respect',
  bad: 'feedback: { promise: Written feedback on request. }',
  good: 'feedback: { promise: Written feedback on request., owner: Your recruiter }',
  check,
});
