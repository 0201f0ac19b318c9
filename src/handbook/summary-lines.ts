import { minutesInWords, rangeInWords } from './duration.ts';
import type { LoopSummary } from './what-if.ts';

/** One number of a loop, in words for a line of a table. */
export interface SummaryLine {
  /** Empty where a loop has nothing of it. */
  words: (summary: LoopSummary) => string;
  /** What another loop has more (`+ 30 minutes`) or less (`− 1`); empty where both have the same, or it is a range. */
  difference: (before: LoopSummary, after: LoopSummary) => string;
}

function line(of: (summary: LoopSummary) => number, unit: (value: number) => string): SummaryLine {
  return {
    words: (summary) => unit(of(summary)),
    difference: (before, after) => {
      const more = of(after) - of(before);
      return more === 0 ? '' : `${more > 0 ? '+' : '−'} ${unit(Math.abs(more))}`;
    },
  };
}

const minutes = (of: (summary: LoopSummary) => number) => line(of, minutesInWords);

/** The numbers of a loop that What if and the comparison of roles show, each by its name. */
export const SUMMARY_LINES = {
  live: minutes(({ totals }) => totals.interviewMinutes),
  calendar: minutes(({ totals }) => totals.calendarMinutes),
  alone: {
    words: ({ totals: { selfPacedMinutes } }) => (selfPacedMinutes.max === 0 ? '' : rangeInWords(selfPacedMinutes)),
    difference: () => '',
  },
  interviews: minutes(({ cost }) => cost.interviews),
  preparation: minutes(({ cost }) => cost.preparation),
  writeUp: minutes(({ cost }) => cost.writeUp),
  debrief: minutes(({ cost }) => cost.debrief),
  total: minutes(({ cost }) => cost.total),
  people: line(({ people }) => people, String),
} as const satisfies Record<string, SummaryLine>;

/** The names of these numbers, in the order of a table. */
export const SUMMARY_LINE_NAMES = Object.keys(SUMMARY_LINES) as (keyof typeof SUMMARY_LINES)[];
