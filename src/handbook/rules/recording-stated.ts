import { recordingOf } from '../defaults.ts';
import { defineRule, type Finding, type RuleContext } from './types.ts';

function check({ handbook }: RuleContext): Finding[] {
  return handbook.interviewTypes
    .filter(({ candidate }) => candidate.duration && recordingOf(candidate, handbook.company) === undefined)
    .map(({ title, sources }) => ({
      file: sources.candidate!.file,
      place: { path: ['title'], on: 'key' },
      message: `"${title}" is live and does not say whether it is recorded.`,
      fix: 'Add recording: none or recording: with-consent, here or under defaults of company.yaml for all that do not say.',
    }));
}

/** A camera that nobody mentions. */
export const recordingStated = defineRule({
  id: 'recording-stated',
  severity: 'warning',
  group: 'respect',
  bad: 'duration: 45 without recording',
  good: 'recording: none',
  check,
});
