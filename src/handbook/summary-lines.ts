import type { Format } from '../words/format.ts';
import type { Range } from './schemas/shared.ts';
import type { LoopNumbers, LoopSummary } from './what-if.ts';

/** One number of a loop, in words for a line of a table. */
export interface SummaryLine {
  /** Empty where a loop has nothing of it. */
  words: (summary: LoopSummary) => string;
  /** What another loop has more (`+ 30 minutes`) or less (`− 1`); empty where both have the same, or it is a range of work alone. Of two ranges, that of their upper ends. */
  difference: (before: LoopSummary, after: LoopSummary) => string;
}

function line(of: (numbers: LoopNumbers) => number, unit: (range: Range) => string): SummaryLine {
  return {
    words: (summary) => unit({ min: of(summary.least), max: of(summary) }),
    difference: (before, after) => {
      const more = Math.abs(of(after) - of(before));
      return more === 0 ? '' : `${of(after) > of(before) ? '+' : '−'} ${unit({ min: more, max: more })}`;
    },
  };
}

/** A number that is known only if every live session says how many people are in it. */
function ofPanels({ words, difference }: SummaryLine): SummaryLine {
  return {
    words: (summary) => (summary.arePanelsStated ? words(summary) : ''),
    difference: (before, after) => (before.arePanelsStated && after.arePanelsStated ? difference(before, after) : ''),
  };
}

/** The numbers of a loop that What if and the comparison of roles show, each by its name. */
export function summaryLines({ range }: Format): Record<SummaryLineName, SummaryLine> {
  const minutes = (of: (numbers: LoopNumbers) => number) => line(of, range);
  const count = ({ min, max }: Range) => (min === max ? String(max) : `${String(min)}–${String(max)}`);
  /** Minutes that entries may leave unsaid: none is said of a loop in which they do. */
  const statedMinutes = (of: (numbers: LoopNumbers) => number): SummaryLine => ({
    ...minutes(of),
    words: (summary) => (of(summary) === 0 ? '' : minutes(of).words(summary)),
  });
  return {
    live: minutes(({ totals }) => totals.interviewMinutes),
    calendar: minutes(({ totals }) => totals.calendarMinutes),
    alone: {
      words: ({ totals: { selfPacedMinutes } }) => (selfPacedMinutes.max === 0 ? '' : range(selfPacedMinutes)),
      difference: () => '',
    },
    interviews: ofPanels(minutes(({ cost }) => cost.interviews)),
    preparation: statedMinutes(({ cost }) => cost.preparation),
    writeUp: statedMinutes(({ cost }) => cost.writeUp),
    debrief: statedMinutes(({ cost }) => cost.debrief),
    total: ofPanels(minutes(({ cost }) => cost.total)),
    people: ofPanels(line(({ people }) => people, count)),
  };
}

/** The names of these numbers, in the order of a table. */
export const SUMMARY_LINE_NAMES = [
  'live',
  'calendar',
  'alone',
  'interviews',
  'preparation',
  'writeUp',
  'debrief',
  'total',
  'people',
] as const;
export type SummaryLineName = (typeof SUMMARY_LINE_NAMES)[number];
