import { recordingOf } from '../defaults.ts';
import { defineRule, type Finding, type RuleContext, type Said } from './types.ts';

interface Says {
  unsaid: (interview: string) => Said;
}

function check({ handbook }: RuleContext, say: Says): Finding[] {
  return handbook.interviewTypes
    .filter(({ candidate }) => candidate.duration && recordingOf(candidate, handbook.company) === undefined)
    .map(({ title, sources }) => ({
      file: sources.candidate!.file,
      place: { path: ['title'], on: 'key' },
      ...say.unsaid(title),
    }));
}

/** A camera that nobody mentions. */
export const recordingStated = defineRule({
  id: 'recording-stated',
  severity: 'warning',
  group: 'respect',
  bad: [
    {
      file: 'candidate/interview-types/phone-call.mdx',
      fields: `title: Phone call
summary: A first talk with your recruiter.
format: conversation
mode: [phone]
track: [general]
duration: 30`,
    },
  ],
  good: [
    {
      file: 'candidate/interview-types/phone-call.mdx',
      fields: `title: Phone call
summary: A first talk with your recruiter.
format: conversation
mode: [phone]
track: [general]
duration: 30
recording: none`,
    },
  ],
  check,
});
