import { settingsOf } from './settings-of.ts';
import { count } from '../text/in-words.ts';
import { defineRule, type Finding, type RuleContext } from './types.ts';

function check({ handbook, threshold }: RuleContext): Finding[] {
  const primaryMost = threshold('primary');
  const most = threshold('all');
  return handbook.interviewTypes.flatMap((type) =>
    settingsOf(type).flatMap((setting): Finding[] => {
      if (!setting.states('assesses')) return [];
      const { primary, secondary } = setting.facts.assesses!;
      const all = primary.length + secondary.length;
      if (primary.length <= primaryMost && all <= most) return [];
      return [
        {
          file: type.sources.candidate!.file,
          place: { path: [...setting.path, 'assesses'], on: 'key' },
          message: `${setting.name} assesses ${count(all, 'competency', 'competencies')}, ${String(primary.length)} of them as primary; a session has room for ${String(most)}, ${String(primaryMost)} of them as primary.`,
          fix: 'Keep those for which this interview gives the best evidence, and leave the others to another session.',
        },
      ];
    }),
  );
}

/** More to rate than anybody can observe. */
export const competenciesFitTheTime = defineRule({
  id: 'competencies-fit-the-time',
  severity: 'warning',
  group: 'fairness',
  bad: 'assesses with four primary and three secondary competencies',
  good: 'assesses with two primary and two secondary competencies',
  thresholds: { primary: 3, all: 5 },
  check,
});
