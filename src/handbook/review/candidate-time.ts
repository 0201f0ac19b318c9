import type { Totals } from '../model.ts';
import { addRanges, totalsOfProcess } from '../timing.ts';
import { minutes, type FindingKind } from './finding.ts';
import { LIMITS, type Limits } from './limits.ts';

/** A part of a candidate's time that is above its budget. */
export interface OverBudget {
  part: 'live' | 'self-paced';
  minutes: number;
  budget: number;
}

/** What a process asks of a candidate beyond the budget: live interviews, and work alone at the upper end of its range. */
export function overBudget(
  { interviewMinutes, selfPacedMinutes }: Pick<Totals, 'interviewMinutes' | 'selfPacedMinutes'>,
  limits: Pick<Limits, 'liveMinutes' | 'selfPacedMinutes'>,
): OverBudget[] {
  return [
    { part: 'live' as const, minutes: interviewMinutes, budget: limits.liveMinutes },
    { part: 'self-paced' as const, minutes: selfPacedMinutes.max, budget: limits.selfPacedMinutes },
  ].filter(({ minutes: asked, budget }) => asked > budget);
}

/** What the candidate gives, against what we allow ourselves to ask. */
export const candidateTime: FindingKind = {
  id: 'candidate-time',
  rule: LIMITS.liveMinutes.rule,
  find: (loop, { limits }, { 'candidate-time': words }) => {
    const totals = totalsOfProcess(loop.process);
    const { interviewMinutes: live, selfPacedMinutes: alone } = totals;
    const over = overBudget(totals, limits);
    const budget =
      over.length === 0
        ? [words.budget(limits.liveMinutes, limits.selfPacedMinutes)]
        : over.map(({ part, minutes: asked, budget: most }) => words.over[part](asked - most, most));
    const gives = words.gives(live, alone, addRanges(alone, { min: live, max: live }));
    return [
      {
        id: 'candidate-time',
        tone: over.length > 0 ? 'gap' : 'number',
        words: [gives, ...budget].join(' '),
        numbers: [
          minutes(words.live, live),
          minutes(words.liveBudget, limits.liveMinutes),
          minutes(words.alone, alone.max),
          minutes(words.aloneBudget, limits.selfPacedMinutes),
        ],
        links: [],
      },
    ];
  },
};
