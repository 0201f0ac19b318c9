import { kitOf } from '../kit.ts';
import { heldSettings } from './settings-of.ts';
import type { Finding, Rule, RuleContext } from './types.ts';

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
export const hasCoreQuestions = {
  id: 'has-core-questions',
  severity: 'warning',
  group: 'fairness',
  what: 'Every interview that is assessed, and each of its variants, has a core question or an active exercise.',
  why: 'Where every interviewer makes up the questions, candidates are compared by different yardsticks; unstructured interviews predict about half as well (.19 against .42).',
  source: 'Sackett, Zhang, Berry & Lievens 2022',
  fix: 'Write core questions or an exercise.',
  bad: 'questions: [] and exercises: []',
  good: 'questions: [{ id: tradeoff, ask: …, minutes: 8, … }]',
  check,
} satisfies Rule;
