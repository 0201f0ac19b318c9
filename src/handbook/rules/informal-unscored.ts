import { defineRule, type Finding, type RuleContext } from './types.ts';

function check({ handbook }: RuleContext): Finding[] {
  return handbook.interviewTypes.flatMap(({ title, candidate, interviewer: kit, sources }): Finding[] => {
    if (candidate.format !== 'informal') return [];
    const finding = (file: string, path: PropertyKey[], what: string): Finding => ({
      file,
      place: { path, on: 'key' },
      message: `"${title}" is informal, and ${what}.`,
      fix: 'Remove it, or give the interview another format and tell candidates that it is assessed.',
    });
    const rates = (
      { primary, secondary }: { primary: string[]; secondary: string[] } = { primary: [], secondary: [] },
    ) => primary.length + secondary.length > 0;
    const candidateFile = sources.candidate!.file;
    return [
      ...(rates(candidate.assesses) ? [finding(candidateFile, ['assesses'], 'assesses competencies')] : []),
      ...candidate.variants.flatMap((variant, index) =>
        rates(variant.assesses)
          ? [
              finding(
                candidateFile,
                ['variants', index, 'assesses'],
                `its variant "${variant.title}" assesses competencies`,
              ),
            ]
          : [],
      ),
      ...(kit ? (['lookFor', 'signals', 'questions'] as const) : []).flatMap((list) =>
        kit![list].length > 0
          ? [
              finding(
                sources.interviewer!.file,
                [list],
                `its interviewers have ${list === 'lookFor' ? 'look-fors' : list} to rate by`,
              ),
            ]
          : [],
      ),
    ];
  });
}

/** An informal meeting that is rated after all. */
export const informalUnscored = defineRule({
  id: 'informal-unscored',
  severity: 'error',
  group: 'fairness',
  bad: 'format: informal with assesses: { primary: [communication] }',
  good: 'format: informal without assesses',
  check,
});
