import { ENGLISH } from '../text/in-words.ts';
import type { Finding, Rule, RuleContext } from './types.ts';

function check({ handbook, threshold }: RuleContext): Finding[] {
  const [longest, meal] = [threshold('minutes'), threshold('break')];
  return handbook.roles.flatMap((role) =>
    role.process.flatMap((step): Finding[] => {
      const { calendarMinutes } = step.totals;
      const live = step.sessions.filter((session) => session.minutes > 0);
      const hasMeal = live.slice(0, -1).some((session) => session.breakAfter >= meal);
      if (calendarMinutes <= longest || hasMeal || step.splits.length > 0) return [];
      const index = role.candidate.process.findIndex((written) => written.stage === step.stage.id);
      return [
        {
          file: role.sources.candidate!.file,
          place: { path: ['process', index, 'stage'] },
          message: `"${step.stage.title}" of "${role.title}" takes ${ENGLISH.duration(calendarMinutes)} on the calendar, with no break of ${ENGLISH.duration(meal)} and no split over days.`,
          fix: `Set breakAfter: ${String(meal)} or more after a session in the middle, or offer splits: lists of session ids, one for each day.`,
        },
      ];
    }),
  );
}

/** A day without lunch. */
export const mealBreak = {
  id: 'meal-break',
  severity: 'warning',
  group: 'respect',
  what: 'A stage of more than four hours on the calendar has a break of half an hour, or can be split over days.',
  why: 'The last interviewer meets somebody who has not eaten since breakfast, and rates them.',
  source: 'Our judgement.',
  fix: 'Plan a break, or offer a split.',
  bad: 'five sessions of 60 minutes with breaks of 10',
  good: 'breakAfter: 45 after the second session',
  thresholds: {
    minutes: { value: 240, text: 'Minutes on the calendar from which on a break is due.' },
    break: { value: 30, text: 'Minutes that a break for a meal lasts at least.' },
  },
  check,
} satisfies Rule;
