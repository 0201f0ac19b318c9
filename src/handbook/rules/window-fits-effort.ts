import { ENGLISH } from '../text/in-words.ts';
import { settingsOf } from './settings-of.ts';
import { defineRule, type Finding, type RuleContext } from './types.ts';

function check({ handbook, threshold }: RuleContext): Finding[] {
  const perDay = threshold('minutesPerDay');
  return handbook.interviewTypes.flatMap((type) =>
    settingsOf(type).flatMap((setting): Finding[] => {
      const { selfPaced } = setting.facts;
      if (!selfPaced?.window || !setting.states('selfPaced')) return [];
      const { hours, days } = selfPaced.window;
      const spare = (days ?? hours! / 24) * perDay;
      if (selfPaced.effort.max <= spare) return [];
      const needed = Math.ceil(selfPaced.effort.max / perDay);
      return [
        {
          file: type.sources.candidate!.file,
          place: { path: [...setting.path, 'selfPaced', 'window'] },
          message: `${setting.name} takes up to ${ENGLISH.duration(selfPaced.effort.max)} of work within ${days === undefined ? ENGLISH.hours(hours!) : ENGLISH.days(days)}; beside a job that window has room for ${ENGLISH.duration(Math.floor(spare))}.`,
          fix: `Give { days: ${String(needed)} } or more, better a week, or make the task smaller.`,
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
  bad: 'selfPaced: { effort: 360, window: { hours: 24 } }',
  good: 'selfPaced: { effort: 360, window: { days: 7 } }',
  thresholds: { minutesPerDay: 240 },
  check,
});
