import { count } from '../text/in-words.ts';
import { defineRule, type Finding, type RuleContext } from './types.ts';

function check({ handbook, threshold }: RuleContext): Finding[] {
  return handbook.stages.flatMap(({ title, candidate: { hearBack }, sources }): Finding[] => {
    const { file } = sources.candidate!;
    if (!hearBack) {
      return [
        {
          file,
          place: { path: ['title'], on: 'key' },
          message: `"${title}" does not say when candidates hear back, and from whom.`,
          fix: 'Add hearBack: { days, from }, in working days.',
        },
      ];
    }
    if (hearBack.days <= threshold('days')) return [];
    return [
      {
        file,
        place: { path: ['hearBack', 'days'] },
        message: `After "${title}" candidates hear back within ${count(hearBack.days, 'working day')}; ${String(threshold('days'))} are the limit.`,
        fix: 'Promise less time and keep it, or say after the limit at least where things stand.',
      },
    ];
  });
}

/** Silence. */
export const hearBackTime = defineRule({
  id: 'hear-back-time',
  severity: 'warning',
  group: 'respect',
  bad: 'no hearBack',
  good: 'hearBack: { days: 5, from: Your recruiter }',
  thresholds: { days: 10 },
  check,
});
