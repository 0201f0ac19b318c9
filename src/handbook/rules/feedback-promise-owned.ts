import type { Stage } from '../entities/stages/schema.ts';
import { defineRule, type Finding, type RuleContext, type Said } from './types.ts';

interface Says {
  nobodyGives: (stage: string) => Said;
}

/** "None, because nobody forms a judgement" promises nothing. */
const NO_PROMISE = /^(?:none|no)\b/i;

/** Whether a stage promises feedback to candidates. */
export const promisesFeedback = (feedback: Stage['feedback']): boolean =>
  feedback !== undefined && !NO_PROMISE.test(feedback.promise);

function check({ handbook }: RuleContext, say: Says): Finding[] {
  return handbook.stages
    .filter(({ candidate: { feedback } }) => promisesFeedback(feedback) && !feedback!.owner)
    .map(({ title, sources }) => ({
      file: sources.candidate!.file,
      place: { path: ['feedback'], on: 'key' },
      ...say.nobodyGives(title),
    }));
}

/** A promise without anybody to keep it. */
export const feedbackPromiseOwned = defineRule({
  id: 'feedback-promise-owned',
  severity: 'warning',
  group: 'respect',
  bad: [
    {
      file: 'candidate/stages/loop.mdx',
      fields: `feedback:
  promise: Written feedback on request.`,
    },
  ],
  good: [
    {
      file: 'candidate/stages/loop.mdx',
      fields: `feedback:
  promise: Written feedback on request.
  owner: Your recruiter`,
    },
  ],
  check,
});
