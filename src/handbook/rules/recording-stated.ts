import { recordingOf } from '../defaults.ts';
import type { Finding, Rule, RuleContext } from './types.ts';

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
export const recordingStated = {
  id: 'recording-stated',
  severity: 'warning',
  group: 'respect',
  what: 'Every live interview says whether it is recorded, or company.yaml says it for those that do not.',
  why: 'Candidates speak otherwise when they do not know, and in many places a recording needs their consent.',
  fix: 'State it, also where nothing is recorded. Until then the page says nothing of it.',
  bad: 'duration: 45 without recording',
  good: 'recording: none',
  check,
} satisfies Rule;
