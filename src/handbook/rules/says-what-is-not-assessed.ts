import { defineRule, type Finding, type RuleContext, type Said } from './types.ts';

interface Says {
  unsaid: (interview: string) => Said;
}

function check({ handbook }: RuleContext, say: Says): Finding[] {
  return handbook.interviewTypes
    .filter(({ candidate }) => candidate.format !== 'informal' && candidate.notAssessed.length === 0)
    .map(({ title, sources }) => ({
      file: sources.candidate!.file,
      place: { path: ['title'], on: 'key' },
      ...say.unsaid(title),
    }));
}

/** A worry that nobody takes away. */
export const saysWhatIsNotAssessed = defineRule({
  id: 'says-what-is-not-assessed',
  severity: 'warning',
  group: 'respect',
  bad: [
    {
      file: 'candidate/interview-types/design-talk.mdx',
      fields: 'notAssessed: []',
    },
  ],
  good: [
    {
      file: 'candidate/interview-types/design-talk.mdx',
      fields: 'notAssessed: [How tidy your sketch is.]',
    },
  ],
  check,
});
