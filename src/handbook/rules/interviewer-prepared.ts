import { ENGLISH } from '../text/in-words.ts';
import type { Finding, Rule, RuleContext } from './types.ts';

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
export const interviewerPrepared = {
  id: 'interviewer-prepared',
  severity: 'warning',
  group: 'fairness',
  what: 'Every interview says what its interviewers have done first (training, shadowing or a dry run), and how long they have been here.',
  why: 'An interviewer who has just arrived cannot say how the work is done or judged here, and one without training rates by taste.',
  source: 'US Office of Personnel Management: shared training of all interviewers',
  fix: 'State training or a dry run, and the months.',
  bad: 'no mayRun',
  good: 'mayRun: { training: Has shadowed two of these, dryRun: true, monthsHere: 6 }',
  check,
} satisfies Rule;
