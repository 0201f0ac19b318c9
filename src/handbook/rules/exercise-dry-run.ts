import { daysBetween } from '../dates.ts';
import { count } from '../text/in-words.ts';
import { defineRule, type Finding, type RuleContext } from './types.ts';

function check({ handbook, today, threshold }: RuleContext): Finding[] {
  const longest = threshold('days');
  return handbook.interviewTypes.flatMap(({ title, interviewer: kit, sources }): Finding[] => {
    if (!kit) return [];
    const { file } = sources.interviewer!;
    const untried = kit.exercises.flatMap((exercise, index): Finding[] => {
      if (exercise.status !== 'active') return [];
      const { lastRun, lastDryRun } = exercise;
      const name = `the exercise "${exercise.title}" of "${title}"`;
      if (lastRun === undefined && lastDryRun === undefined) {
        return [
          {
            file,
            place: { path: ['exercises', index] },
            message: `T${name.slice(1)} is active, and nobody has tried it: it has neither a run nor a dry run.`,
            fix: 'Go through every step and write down the day (lastRun). Better still, let a colleague sit through it, and write down that day (lastDryRun) and the minutes to a working core.',
          },
        ];
      }
      // A dry run goes through every step as well; a run by itself says nothing of how long it takes somebody else.
      const [field, day, what, again] =
        lastDryRun === undefined
          ? (['lastRun', lastRun!, 'run', 'Go through every step again'] as const)
          : (['lastDryRun', lastDryRun, 'dry run', 'Let a colleague solve it again'] as const);
      const days = daysBetween(day, today);
      if (days <= longest) return [];
      return [
        {
          file,
          place: { path: ['exercises', index, field] },
          message: `The last ${what} of ${name} was ${count(days, 'day')} ago (${day}), and ${count(longest, 'day')} are the limit.`,
          fix: `${again}, or set status: retired.`,
        },
      ];
    });
    const out = kit.variants.flatMap(({ exercise: id }, index): Finding[] => {
      const exercise = kit.exercises.find((own) => own.id === id);
      if (!exercise || exercise.status === 'active') return [];
      return [
        {
          file,
          place: { path: ['variants', index, 'exercise'] },
          severity: 'error',
          message: `The exercise "${exercise.title}" of "${title}" is ${exercise.status}, and a variant begins with it.`,
          fix: `Name an active exercise: ${
            kit.exercises
              .filter((own) => own.status === 'active')
              .map((own) => own.id)
              .join(', ') || 'there is none yet'
          }.`,
        },
      ];
    });
    return [...untried, ...out];
  });
}

/** An exercise that nobody has tried. */
export const exerciseDryRun = defineRule({
  id: 'exercise-dry-run',
  severity: 'warning',
  group: 'fairness',
  bad: '{ id: tool-shelf, status: active, … } with neither lastRun nor lastDryRun',
  good: '{ id: tool-shelf, status: active, lastDryRun: 2026-10-06, … }',
  thresholds: { days: 365 },
  check,
});
