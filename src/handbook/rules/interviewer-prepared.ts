import { defineRule, type Finding, type RuleContext, type Said } from './types.ts';

/** What is said of somebody who may run an interview: what they have learnt first, and for how long they have been here. */
type Preparation = 'learnt' | 'monthsHere';

interface Says {
  unsaid: (interview: string, missing: readonly Preparation[]) => Said;
}

function check({ handbook }: RuleContext, say: Says): Finding[] {
  return handbook.interviewTypes.flatMap(({ title, candidate, interviewer: kit, sources }): Finding[] => {
    if (!kit || candidate.format === 'informal') return [];
    const missing: Preparation[] = [];
    if (kit.mayRun?.training === undefined && kit.mayRun?.dryRun !== true) missing.push('learnt');
    if (kit.mayRun?.monthsHere === undefined) missing.push('monthsHere');
    if (missing.length === 0) return [];
    return [
      {
        file: sources.interviewer!.file,
        place: { path: ['mayRun'], on: 'key' },
        ...say.unsaid(title, missing),
      },
    ];
  });
}

/** An interview that anybody may run. */
export const interviewerPrepared = defineRule({
  id: 'interviewer-prepared',
  severity: 'warning',
  group: 'fairness',
  bad: [
    {
      file: 'interviewer/interview-types/design-talk.mdx',
      fields: 'mayRun: { monthsHere: 6 }',
    },
  ],
  good: [
    {
      file: 'interviewer/interview-types/design-talk.mdx',
      fields: 'mayRun: { training: Has shadowed two of these, dryRun: true, monthsHere: 6 }',
    },
  ],
  check,
});
