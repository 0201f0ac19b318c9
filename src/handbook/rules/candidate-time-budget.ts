import { ENGLISH } from '../text/in-words.ts';
import { overBudget } from '../review/candidate-time.ts';
import { LIMITS } from '../review/limits.ts';
import type { Finding, Rule, RuleContext } from './types.ts';

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
export const candidateTimeBudget = {
  id: 'candidate-time-budget',
  severity: 'warning',
  group: 'respect',
  what: 'A role asks a candidate for at most six hours of live interviews and six of work alone.',
  why: 'The time is unpaid, and those with a job, a child or a second application have least of it. Four interviews were enough to predict Google’s decision with 86 % confidence.',
  source: 'Bock, Work Rules! (on the number of interviews). The hours are our judgement.',
  fix: 'Leave out what adds least, or make it shorter.',
  bad: 'eight sessions of 60 minutes',
  good: 'five sessions with 210 minutes in all',
  thresholds: {
    liveMinutes: { value: LIMITS.liveMinutes.value, text: 'Minutes of live interviews of a role at most.' },
    selfPacedMinutes: {
      value: LIMITS.selfPacedMinutes.value,
      text: 'Minutes of work alone at most, at the upper end of the range.',
    },
  },
  check,
} satisfies Rule;
