import { entryById } from '../entries.ts';
import { kitOf } from '../kit.ts';
import { settingsOf } from './settings-of.ts';
import { ENGLISH } from '../text/in-words.ts';
import { defineRule, type Finding, type RuleContext } from './types.ts';

function check({ handbook }: RuleContext): Finding[] {
  return handbook.interviewTypes.flatMap((type): Finding[] => {
    const source = type.sources.interviewer;
    if (!source || type.candidate.format === 'informal') return [];
    return settingsOf(type).flatMap((setting): Finding[] => {
      if (!setting.states('assesses')) return [];
      const assessed = [...setting.facts.assesses!.primary, ...setting.facts.assesses!.secondary];
      const lookedFor = new Set(kitOf(type, setting.variant)!.lookFor.map((item) => item.competency));
      // A competency that is misspelt or broken is the business of another check.
      const missing = assessed.filter(
        (competency) => !lookedFor.has(competency) && entryById(handbook.competencies, competency),
      );
      if (missing.length === 0) return [];
      return [
        {
          file: source.file,
          place: { path: ['lookFor'], on: 'key' },
          message: `${setting.name} assesses ${ENGLISH.list(missing)}, and nothing on the interviewer side looks for ${missing.length === 1 ? 'it' : 'them'}.`,
          fix: `Add a look-for ${setting.variant === undefined ? '' : 'under variants '}that names ${missing.length === 1 ? 'it' : 'each'}, or take ${missing.length === 1 ? 'it' : 'them'} out of what the interview assesses. Looked for now: ${[...lookedFor].join(', ') || 'nothing'}.`,
        },
      ];
    });
  });
}

/** A promise to candidates that no interviewer keeps. */
export const everyAssessedCompetencyIsLookedFor = defineRule({
  id: 'every-assessed-competency-is-looked-for',
  severity: 'warning',
  group: 'fairness',
  bad: 'assesses: { primary: [communication] }, and no look-for with competency: communication',
  good: 'lookFor: [{ id: zoom, competency: communication, question: "Can they move between layers of detail when asked?" }]',
  check,
});
