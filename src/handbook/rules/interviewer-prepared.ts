import { ENGLISH } from '../text/in-words.ts';
import { defineRule, type Finding, type RuleContext } from './types.ts';

function check({ handbook }: RuleContext): Finding[] {
  return handbook.interviewTypes.flatMap(({ title, candidate, interviewer: kit, sources }): Finding[] => {
    if (!kit || candidate.format === 'informal') return [];
    const missing = [
      ...(kit.mayRun?.training === undefined && kit.mayRun?.dryRun !== true
        ? ['what they have learnt beforehand']
        : []),
      ...(kit.mayRun?.monthsHere === undefined ? ['how long they have been here'] : []),
    ];
    if (missing.length === 0) return [];
    return [
      {
        file: sources.interviewer!.file,
        place: { path: ['mayRun'], on: 'key' },
        message: `Nothing says who may run "${title}": ${ENGLISH.list(missing)}.`,
        fix: 'Add it, such as mayRun: { training: Has shadowed two of these, dryRun: true, monthsHere: 6 }.',
      },
    ];
  });
}

/** An interview that anybody may run. */
export const interviewerPrepared = defineRule({
  id: 'interviewer-prepared',
  severity: 'warning',
  group: 'fairness',
  bad: 'no mayRun',
  good: 'mayRun: { training: Has shadowed two of these, dryRun: true, monthsHere: 6 }',
  check,
});
