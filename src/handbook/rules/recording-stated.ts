import { recordingOf } from '../defaults.ts';
import { onceIfNone } from './once-if-none.ts';
import { defineRule, type Finding, type RuleContext, type Said } from './types.ts';

interface Says {
  unsaid: (interview: string) => Said;
  nowhere: (interviews: number) => Said;
}

function check({ handbook }: RuleContext, say: Says): Finding[] {
  const live = handbook.interviewTypes.filter(({ candidate }) => candidate.duration);
  const found = live
    .filter(({ candidate }) => recordingOf(candidate, handbook.company) === undefined)
    .map(({ title, sources }): Finding => ({
      file: sources.candidate!.file,
      place: { path: ['title'], on: 'key' },
      ...say.unsaid(title),
    }));
  return onceIfNone(found, live.length, say.nowhere);
}

/** An interview of the examples, without a word about cameras. */
const CALL = `title: Phone call
summary: A first talk with your recruiter.
format: conversation
mode: [phone]
track: [general]
duration: 30`;

/** A camera that nobody mentions. */
export const recordingStated = defineRule({
  id: 'recording-stated',
  severity: 'warning',
  group: 'respect',
  bad: [
    {
      file: 'candidate/interview-types/phone-call.mdx',
      fields: CALL,
    },
  ],
  good: [
    {
      file: 'candidate/interview-types/phone-call.mdx',
      fields: `${CALL}
recording: none`,
    },
  ],
  check,
});
