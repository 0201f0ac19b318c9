import { kitOf } from '../kit.ts';
import type { InterviewTypeEntry } from '../model.ts';
import { count } from '../text/in-words.ts';
import { heldSettings } from './settings-of.ts';
import { defineRule, type Finding, type RuleContext } from './types.ts';

function oddLengths(
  { interviewer: kit, sources, title }: InterviewTypeEntry,
  shortest: number,
  longest: number,
): Finding[] {
  return kit!.questions.flatMap(({ id, minutes }, index): Finding[] => {
    if (minutes >= shortest && minutes <= longest) return [];
    return [
      {
        file: sources.interviewer!.file,
        place: { path: ['questions', index, 'minutes'] },
        message: `The question "${id}" of "${title}" takes ${count(minutes, 'minute')}; with its probes a question takes ${String(shortest)} to ${String(longest)}.`,
        fix:
          minutes < shortest
            ? 'Give it the time its probes need, or make it a probe of another question.'
            : 'Split it, or leave out what does not give evidence.',
      },
    ];
  });
}

function check({ handbook, threshold }: RuleContext): Finding[] {
  return handbook.interviewTypes.flatMap((type): Finding[] => {
    const source = type.sources.interviewer;
    if (!source) return [];
    const tooMuch = heldSettings(handbook, type).flatMap((setting): Finding[] => {
      const { duration, agenda } = setting.facts;
      const { core, exercises } = kitOf(type, setting.variant)!;
      if (!duration || core.length === 0) return [];
      const asked = core.reduce((sum, question) => sum + question.minutes, 0);
      const task =
        setting.facts.selfPaced || exercises.length === 0
          ? 0
          : Math.min(...exercises.map((exercise) => exercise.minutes));
      const theirs = agenda.filter((box) => box.candidateQuestions).reduce((sum, box) => sum + box.minutes.min, 0);
      const room = duration.min - theirs;
      if (asked + task <= room) return [];
      return [
        {
          file: source.file,
          place: { path: ['questions'], on: 'key' },
          message: `${setting.name} has ${count(core.length, 'core question')} of ${count(asked, 'minute')}${task > 0 ? ` and an exercise of ${String(task)}` : ''}, and ${count(room, 'minute')} without the time for the candidate’s questions.`,
          fix: `Mark core questions of at least ${count(asked + task - room, 'minute')} in all as reserve: true, or give the interview more time.`,
        },
      ];
    });
    return [...tooMuch, ...oddLengths(type, threshold('shortest'), threshold('longest'))];
  });
}

/** More questions than time. */
export const questionsFitTheTime = defineRule({
  id: 'questions-fit-the-time',
  severity: 'warning',
  group: 'fairness',
  bad: 'six core questions of 8 minutes in 45 minutes',
  good: 'four core questions of 8 minutes, two in reserve',
  thresholds: { shortest: 8, longest: 10 },
  check,
});
