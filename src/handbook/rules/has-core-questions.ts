import { kitOf } from '../kit.ts';
import { heldSettings } from './settings-of.ts';
import { defineRule, type Finding, type RuleContext } from './types.ts';

function check({ handbook }: RuleContext): Finding[] {
  return handbook.interviewTypes.flatMap((type): Finding[] => {
    const source = type.sources.interviewer;
    if (!source || type.candidate.format === 'informal') return [];
    return heldSettings(handbook, type).flatMap((setting): Finding[] => {
      const { core, exercises } = kitOf(type, setting.variant)!;
      if (!setting.facts.assesses || core.length > 0 || exercises.length > 0) return [];
      return [
        {
          file: source.file,
          place: { path: ['questions'], on: 'key' },
          message: `${setting.name} is assessed, and its interviewers have neither a core question nor an active exercise.`,
          fix: 'Write two to four core questions (reserve: false), or an exercise with status: active, that gives evidence for what is assessed.',
        },
      ];
    });
  });
}

/** An assessment without anything to assess by. */
export const hasCoreQuestions = defineRule({
  id: 'has-core-questions',
  severity: 'warning',
  group: 'fairness',
  bad: 'questions: [] and exercises: []',
  good: 'questions: [{ id: tradeoff, ask: …, minutes: 8, … }]',
  check,
});
