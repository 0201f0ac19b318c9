import { ENGLISH } from '../text/in-words.ts';
import { overBudget } from '../review/candidate-time.ts';
import { LIMITS } from '../review/limits.ts';
import { defineRule, type Finding, type RuleContext } from './types.ts';

const WORDS = {
  live: {
    kind: 'of live interviews',
    fix: 'Leave out the session that adds least to what the others rate; the coverage of the role shows which.',
  },
  'self-paced': {
    kind: 'of work alone',
    fix: 'Make the task smaller, or let it replace a session and not add to one.',
  },
} as const;

function check({ handbook, threshold }: RuleContext): Finding[] {
  const limits = { liveMinutes: threshold('liveMinutes'), selfPacedMinutes: threshold('selfPacedMinutes') };
  return handbook.roles.flatMap(({ title, sources, totals }) =>
    overBudget(totals, limits).map(({ part, minutes, budget }): Finding => ({
      file: sources.candidate!.file,
      place: { path: ['process'], on: 'key' },
      message: `"${title}" asks a candidate for ${ENGLISH.duration(minutes)} ${WORDS[part].kind}; the budget is ${ENGLISH.duration(budget)}.`,
      fix: WORDS[part].fix,
    })),
  );
}

/** A process that only those with time to spare can finish. */
export const candidateTimeBudget = defineRule({
  id: 'candidate-time-budget',
  severity: 'warning',
  group: 'respect',
  bad: 'eight sessions of 60 minutes',
  good: 'five sessions with 210 minutes in all',
  thresholds: { liveMinutes: LIMITS.liveMinutes.value, selfPacedMinutes: LIMITS.selfPacedMinutes.value },
  check,
});
