import { settingsOf, type Held } from './settings-of.ts';
import { defineRule, type Finding, type RuleContext, type Said } from './types.ts';

/** Work alone and its window; all but the window in minutes. */
interface TightWindow {
  effort: number;
  window: { hours?: number | undefined; days?: number | undefined };
  /** What the window has room for beside a job. */
  room: number;
  /** Days that the work needs. */
  days: number;
}

interface Says {
  tooTight: (held: Held, found: TightWindow) => Said;
}

function check({ handbook, threshold }: RuleContext, say: Says): Finding[] {
  const perDay = threshold('minutesPerDay');
  return handbook.interviewTypes.flatMap((type) =>
    settingsOf(type).flatMap((setting): Finding[] => {
      const { selfPaced } = setting.facts;
      if (!selfPaced?.window || !setting.states('selfPaced')) return [];
      const { window } = selfPaced;
      const effort = selfPaced.effort.max;
      const spare = (window.days ?? window.hours! / 24) * perDay;
      if (effort <= spare) return [];
      return [
        {
          file: type.sources.candidate!.file,
          place: { path: [...setting.path, 'selfPaced', 'window'] },
          ...say.tooTight(setting.held, { effort, window, room: Math.floor(spare), days: Math.ceil(effort / perDay) }),
        },
      ];
    }),
  );
}

/** A take-home that needs a day off. */
export const windowFitsEffort = defineRule({
  id: 'window-fits-effort',
  severity: 'warning',
  group: 'respect',
  bad: [
    {
      file: 'candidate/interview-types/take-home.mdx',
      fields: 'selfPaced: { effort: 360, window: { hours: 24 } }',
    },
  ],
  good: [
    {
      file: 'candidate/interview-types/take-home.mdx',
      fields: 'selfPaced: { effort: 360, window: { days: 7 } }',
    },
  ],
  thresholds: { minutesPerDay: 240 },
  check,
});
