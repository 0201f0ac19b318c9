import { kitOf } from '../kit.ts';
import { foundOnce, heldSettings, type Held } from './settings-of.ts';
import { defineRule, type Finding, type RuleContext, type Said } from './types.ts';

interface Says {
  nothingToAsk: (held: Held) => Said;
}

function check({ handbook }: RuleContext, say: Says): Finding[] {
  return handbook.interviewTypes.flatMap((type): Finding[] => {
    const source = type.sources.interviewer;
    if (!source || type.candidate.format === 'informal') return [];
    const without = foundOnce(heldSettings(handbook, type), ({ variant, facts }) => {
      const { core, exercises } = kitOf(type, variant)!;
      return (facts.assesses && core.length === 0 && exercises.length === 0) || undefined;
    });
    return without.map(({ held }) => ({
      file: source.file,
      place: { path: ['questions'], on: 'key' },
      ...say.nothingToAsk(held),
    }));
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
