import { daysBetween } from '../dates.ts';
import { count } from '../text/in-words.ts';
import type { Finding, Rule, RuleContext } from './types.ts';

function check({ handbook, today, threshold }: RuleContext): Finding[] {
  const longest = threshold('days');
  return handbook.interviewTypes.flatMap(({ title, interviewer: kit, sources }): Finding[] => {
    if (!kit) return [];
    const { file } = sources.interviewer!;
    const untried = kit.exercises.flatMap((exercise, index): Finding[] => {
      if (exercise.status !== 'active') return [];
      if (exercise.lastDryRun === undefined) {
        return [
          {
            file,
            place: { path: ['exercises', index] },
            message: `The exercise "${exercise.title}" of "${title}" is active and has had no dry run.`,
            fix: 'Let a colleague solve it, and write down the day (lastDryRun) and the minutes to a working core.',
          },
        ];
      }
      const days = daysBetween(exercise.lastDryRun, today);
      if (days <= longest) return [];
      return [
        {
          file,
          place: { path: ['exercises', index, 'lastDryRun'] },
          message: `The last dry run of the exercise "${exercise.title}" of "${title}" was ${count(days, 'day')} ago (${exercise.lastDryRun}), and ${count(longest, 'day')} are the limit.`,
          fix: 'Let a colleague solve it again, or set status: retired.',
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
export const exerciseDryRun = {
  id: 'exercise-dry-run',
  severity: 'warning',
  group: 'fairness',
  what: 'Every active exercise has had a dry run within a year, and none that is leaked or retired is in use.',
  why: 'Its author is the worst judge of how long an exercise takes, and tools move on; a leaked one measures who found it.',
  fix: 'Do a dry run, or use another exercise.',
  bad: '{ id: tool-shelf, status: active, … } without lastDryRun',
  good: '{ id: tool-shelf, status: active, lastDryRun: 2026-10-06, … }',
  thresholds: { days: { value: 365, text: 'Days after which an exercise is tried again.' } },
  check,
} satisfies Rule;
