import { SHIPPED_EXERCISES } from '../shipped-exercises.ts';
import { fingerprint } from '../text/fingerprint.ts';
import { defineRule, type Finding, type RuleContext, type Said } from './types.ts';

interface Says {
  shipped: (exercise: string, interview: string) => Said;
}

function check({ handbook }: RuleContext, say: Says): Finding[] {
  return handbook.interviewTypes.flatMap(({ title, interviewer: kit, sources }) =>
    (kit?.exercises ?? []).flatMap((exercise, index): Finding[] => {
      if (exercise.status !== 'active' || !SHIPPED_EXERCISES.has(fingerprint(exercise.statement))) return [];
      const place = { path: ['exercises', index, 'statement'] };
      return [{ file: sources.interviewer!.file, place, ...say.shipped(exercise.title, title) }];
    }),
  );
}

/** An exercise that everybody can read, with its answers, where this product is published. */
export const exerciseIsShipped = defineRule({
  id: 'exercise-is-shipped',
  severity: 'warning',
  group: 'fairness',
  bad: [
    {
      file: 'interviewer/interview-types/design-talk.mdx',
      fields: `exercises:
  - id: results-day
    title: Results day
    status: active
    minutes: 40
    lastDryRun: 2026-11-01
    statement: >-
      Once a year 300,000 pupils look up the results of their final examinations. All results are released at the same
      moment, on a Thursday in July at ten in the morning. Before that, 25 regional offices send us the results. Last
      year the site was down until the afternoon. Design a system that gets every pupil their result. I am responsible
      for the examinations.
    setUp: The numbers of last year.`,
    },
  ],
  good: [
    {
      file: 'interviewer/interview-types/design-talk.mdx',
      fields: `exercises:
  - id: allotments
    title: The waiting list
    status: active
    minutes: 40
    lastDryRun: 2026-11-01
    statement: >-
      A town lets 900 garden plots, and 4,000 people wait for one. Each spring about sixty come free within a week.
      Design what offers them in turn. I look after the list today, on paper.
    setUp: How the list is kept today.`,
    },
  ],
  check,
});
