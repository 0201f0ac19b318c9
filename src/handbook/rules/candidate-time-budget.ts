import { overBudget, type OverBudget } from '../review/candidate-time.ts';
import { LIMITS } from '../review/limits.ts';
import { defineRule, type Finding, type RuleContext, type Said } from './types.ts';

interface Says {
  over: (role: string, found: OverBudget) => Said;
}

function check({ handbook, threshold }: RuleContext, say: Says): Finding[] {
  const limits = { liveMinutes: threshold('liveMinutes'), selfPacedMinutes: threshold('selfPacedMinutes') };
  return handbook.roles.flatMap(({ title, sources, totals }) =>
    overBudget(totals, limits).map((found): Finding => ({
      file: sources.candidate!.file,
      place: { path: ['process'], on: 'key' },
      ...say.over(title, found),
    })),
  );
}

/** A process that only those with time to spare can finish. */
export const candidateTimeBudget = defineRule({
  id: 'candidate-time-budget',
  severity: 'warning',
  group: 'respect',
  bad: [
    {
      file: 'candidate/interview-types/take-home.mdx',
      fields: 'selfPaced: { effort: { min: 360, max: 480 }, window: { days: 14 } }',
    },
  ],
  good: [
    {
      file: 'candidate/interview-types/take-home.mdx',
      fields: 'selfPaced: { effort: { min: 180, max: 240 }, window: { days: 14 } }',
    },
  ],
  thresholds: { liveMinutes: LIMITS.liveMinutes.value, selfPacedMinutes: LIMITS.selfPacedMinutes.value },
  check,
});
