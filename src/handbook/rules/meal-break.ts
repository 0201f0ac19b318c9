import { ENGLISH } from '../text/in-words.ts';
import { defineRule, type Finding, type RuleContext } from './types.ts';

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
export const mealBreak = defineRule({
  id: 'meal-break',
  severity: 'warning',
  group: 'respect',
  bad: 'five sessions of 60 minutes with breaks of 10',
  good: 'breakAfter: 45 after the second session',
  thresholds: { minutes: 240, break: 30 },
  check,
});
