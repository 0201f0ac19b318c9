import { entryById } from '../entries.ts';
import { kitOf } from '../kit.ts';
import { foundOnce, settingsOf, type Held } from './settings-of.ts';
import { defineRule, type Finding, type RuleContext, type Said } from './types.ts';

interface Says {
  /** What is assessed and not looked for, and what is looked for: ids of competencies. */
  notLookedFor: (held: Held, missing: readonly string[], lookedFor: readonly string[]) => Said;
}

function check({ handbook }: RuleContext, say: Says): Finding[] {
  return handbook.interviewTypes.flatMap((type): Finding[] => {
    const source = type.sources.interviewer;
    if (!source || type.candidate.format === 'informal') return [];
    const found = foundOnce(settingsOf(type), (setting) => {
      if (!setting.states('assesses')) return undefined;
      const assessed = [...setting.facts.assesses!.primary, ...setting.facts.assesses!.secondary];
      const lookedFor = new Set(kitOf(type, setting.variant)!.lookFor.map((item) => item.competency));
      // A competency that is misspelt or broken is the business of another check.
      const missing = assessed.filter(
        (competency) => !lookedFor.has(competency) && entryById(handbook.competencies, competency),
      );
      return missing.length === 0 ? undefined : { missing, lookedFor: [...lookedFor] };
    });
    return found.map(({ held, found: { missing, lookedFor } }) => ({
      file: source.file,
      place: { path: ['lookFor'], on: 'key' },
      ...say.notLookedFor(held, missing, lookedFor),
    }));
  });
}

/** A promise to candidates that no interviewer keeps. */
export const everyAssessedCompetencyIsLookedFor = defineRule({
  id: 'every-assessed-competency-is-looked-for',
  severity: 'warning',
  group: 'fairness',
  shared: [
    {
      file: 'candidate/interview-types/design-talk.mdx',
      fields: 'assesses: { primary: [system-design], secondary: [ownership] }',
    },
  ],
  bad: [
    {
      file: 'interviewer/interview-types/design-talk.mdx',
      fields: `lookFor:
  - { id: numbers, competency: system-design, question: Do they put numbers to what they propose? }`,
    },
  ],
  good: [
    {
      file: 'interviewer/interview-types/design-talk.mdx',
      fields: `lookFor:
  - { id: numbers, competency: system-design, question: Do they put numbers to what they propose? }
  - { id: loose-ends, competency: ownership, question: Do they come back to what they left open? }`,
    },
  ],
  check,
});
