import { minutesInWords, rangeInWords } from '../duration.ts';
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
  title: 'The candidate’s time',
  method:
    'Live interviews, breaks left out, and work alone at the upper end of its range, each against the budget in checks.yaml. Preparation and travel are not counted. The hours of the budget are our judgement.',
  source: 'Bock, Work Rules!: four interviews were enough to predict Google’s own decision with 86 % confidence.',
  rule: LIMITS.liveMinutes.rule,
  find: (loop, { limits }) => {
    const totals = totalsOfProcess(loop.process);
    const { interviewMinutes: live, selfPacedMinutes: alone } = totals;
    const over = overBudget(totals, limits);
    const gives =
      alone.max === 0
        ? `The candidate gives ${minutesInWords(live)} live, and no work alone.`
        : `The candidate gives ${minutesInWords(live)} live and ${rangeInWords(alone)} alone, ${rangeInWords(addRanges(alone, { min: live, max: live }))} in all.`;
    const budget =
      over.length === 0
        ? ` The budget is ${minutesInWords(limits.liveMinutes)} live and ${minutesInWords(limits.selfPacedMinutes)} alone.`
        : over
            .map(
              ({ part, minutes: asked, budget: most }) =>
                ` That is ${minutesInWords(asked - most)} above the budget of ${minutesInWords(most)} ${part === 'live' ? 'live' : 'alone'}.`,
            )
            .join('');
    return [
      {
        id: 'candidate-time',
        tone: over.length > 0 ? 'gap' : 'number',
        words: gives + budget,
        numbers: [
          minutes('Live', live),
          minutes('Budget for live interviews', limits.liveMinutes),
          minutes('Alone, at most', alone.max),
          minutes('Budget for work alone', limits.selfPacedMinutes),
        ],
        links: [],
      },
    ];
  },
};
