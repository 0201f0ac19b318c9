import { kitOf } from '../kit.ts';
import { heldSettings, type Held } from './settings-of.ts';
import { defineRule, type Finding, type RuleContext, type Said } from './types.ts';

interface Says {
  nothingToAsk: (held: Held) => Said;
}

function check({ handbook }: RuleContext, say: Says): Finding[] {
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
          ...say.nothingToAsk(setting.held),
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
  bad: [
    {
      file: 'interviewer/interview-types/design-talk.mdx',
      fields: 'questions: []',
    },
  ],
  good: [
    {
      file: 'interviewer/interview-types/design-talk.mdx',
      fields: `questions:
  - id: growth
    ask: Traffic is ten times as high on Monday. What breaks first?
    minutes: 10
    competency: system-design
    evidence: Names a part and why.`,
    },
  ],
  check,
});
