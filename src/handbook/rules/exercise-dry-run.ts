import { daysBetween } from '../dates.ts';
import { defineRule, type Finding, type RuleContext, type Said } from './types.ts';

/** An exercise and its interview, by their titles. */
interface Whose {
  exercise: string;
  interview: string;
}

/** The last time that somebody tried an exercise. */
interface LastTime {
  /** Whether somebody went through its steps, or sat through it as a candidate would. */
  field: 'lastRun' | 'lastDryRun';
  /** The day, as 2026-11-01. */
  day: string;
  daysAgo: number;
}

interface Says {
  untried: (whose: Whose) => Said;
  /** @param limit In days. */
  tooLongAgo: (whose: Whose, last: LastTime, limit: number) => Said;
  /** @param active Ids of the exercises to take instead. */
  outOfUse: (whose: Whose, status: 'retired' | 'leaked', active: readonly string[]) => Said;
}

function check({ handbook, today, threshold }: RuleContext, say: Says): Finding[] {
  const longest = threshold('days');
  return handbook.interviewTypes.flatMap(({ title, interviewer: kit, sources }): Finding[] => {
    if (!kit) return [];
    const { file } = sources.interviewer!;
    const untried = kit.exercises.flatMap((exercise, index): Finding[] => {
      if (exercise.status !== 'active') return [];
      const { lastRun, lastDryRun } = exercise;
      const whose = { exercise: exercise.title, interview: title };
      if (lastRun === undefined && lastDryRun === undefined) {
        return [
          {
            file,
            place: { path: ['exercises', index] },
            ...say.untried(whose),
          },
        ];
      }
      // A dry run goes through every step as well; a run by itself says nothing of how long it takes somebody else.
      const [field, day] =
        lastDryRun === undefined ? (['lastRun', lastRun!] as const) : (['lastDryRun', lastDryRun] as const);
      const daysAgo = daysBetween(day, today);
      if (daysAgo <= longest) return [];
      return [
        {
          file,
          place: { path: ['exercises', index, field] },
          ...say.tooLongAgo(whose, { field, day, daysAgo }, longest),
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
          ...say.outOfUse(
            { exercise: exercise.title, interview: title },
            exercise.status,
            kit.exercises.filter((own) => own.status === 'active').map((own) => own.id),
          ),
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
  bad: [
    {
      file: 'interviewer/interview-types/take-home.mdx',
      fields: `exercises:
  - id: importer
    title: The importer
    status: active
    minutes: 180
    statement: Write a program that reads a file of readings and drops what cannot be right.
    setUp: A file of readings.`,
    },
  ],
  good: [
    {
      file: 'interviewer/interview-types/take-home.mdx',
      fields: `exercises:
  - id: importer
    title: The importer
    status: active
    minutes: 180
    statement: Write a program that reads a file of readings and drops what cannot be right.
    setUp: A file of readings.
    lastDryRun: 2026-10-06`,
    },
  ],
  thresholds: { days: 365 },
  check,
});
