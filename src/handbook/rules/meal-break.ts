import type { ResolvedSession } from '../model.ts';
import { totalsOfSessions } from '../timing.ts';
import { waysOf } from '../ways.ts';
import { defineRule, type Finding, type RuleContext, type Said } from './types.ts';

interface Says {
  /** @param calendar Minutes on the calendar. @param meal Minutes of a break for a meal. */
  noMeal: (stage: string, role: string, calendar: number, meal: number) => Said;
}

const hasBreak = (sessions: readonly ResolvedSession[], meal: number) =>
  sessions
    .filter((session) => session.minutes > 0)
    .slice(0, -1)
    .some((session) => session.breakAfter >= meal);

function check({ handbook, threshold }: RuleContext, say: Says): Finding[] {
  const [longest, meal] = [threshold('minutes'), threshold('break')];
  return handbook.roles.flatMap((role) =>
    role.process.flatMap((step): Finding[] => {
      const days = waysOf(step).filter((sessions) => !hasBreak(sessions, meal));
      const calendarMinutes = Math.max(0, ...days.map((sessions) => totalsOfSessions(sessions).calendarMinutes));
      if (calendarMinutes <= longest || step.splits.length > 0) return [];
      const index = role.candidate.process.findIndex((written) => written.stage === step.stage.id);
      return [
        {
          file: role.sources.candidate!.file,
          place: { path: ['process', index, 'stage'] },
          ...say.noMeal(step.stage.title, role.title, calendarMinutes, meal),
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
  asResolved: true,
  bad: [
    {
      file: 'candidate/roles/engineer.mdx',
      fields: `process:
  - stage: application
  - stage: loop
    sessions:
      - { id: pairing, interview: pairing, minutes: 60, breakAfter: 10 }
      - { id: frontend, interview: pairing, variant: frontend, breakAfter: 10 }
      - { id: design, interview: design-talk, breakAfter: 10 }
      - { id: second-design, interview: design-talk }`,
    },
  ],
  good: [
    {
      file: 'candidate/roles/engineer.mdx',
      fields: `process:
  - stage: application
  - stage: loop
    sessions:
      - { id: pairing, interview: pairing, minutes: 60, breakAfter: 10 }
      - { id: frontend, interview: pairing, variant: frontend, breakAfter: 45 }
      - { id: design, interview: design-talk, breakAfter: 10 }
      - { id: second-design, interview: design-talk }`,
    },
  ],
  thresholds: { minutes: 240, break: 30 },
  check,
});
