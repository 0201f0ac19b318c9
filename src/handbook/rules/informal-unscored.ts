import { defineRule, type Finding, type RuleContext, type Said } from './types.ts';

/** The lists of a kit that somebody could rate by. */
const LISTS = ['lookFor', 'signals', 'questions'] as const;

interface Says {
  assesses: (interview: string) => Said;
  variantAssesses: (interview: string, variant: string) => Said;
  hasList: (interview: string, list: (typeof LISTS)[number]) => Said;
}

function check({ handbook }: RuleContext, say: Says): Finding[] {
  return handbook.interviewTypes.flatMap(({ title, candidate, interviewer: kit, sources }): Finding[] => {
    if (candidate.format !== 'informal') return [];
    const finding = (file: string, path: PropertyKey[], said: Said): Finding => ({
      file,
      place: { path, on: 'key' },
      ...said,
    });
    const rates = (
      { primary, secondary }: { primary: string[]; secondary: string[] } = { primary: [], secondary: [] },
    ) => primary.length + secondary.length > 0;
    const candidateFile = sources.candidate!.file;
    return [
      ...(rates(candidate.assesses) ? [finding(candidateFile, ['assesses'], say.assesses(title))] : []),
      ...candidate.variants.flatMap((variant, index) =>
        rates(variant.assesses)
          ? [finding(candidateFile, ['variants', index, 'assesses'], say.variantAssesses(title, variant.title))]
          : [],
      ),
      ...(kit ? LISTS : []).flatMap((list) =>
        kit![list].length > 0 ? [finding(sources.interviewer!.file, [list], say.hasList(title, list))] : [],
      ),
    ];
  });
}

/** An informal meeting that is rated after all. */
export const informalUnscored = defineRule({
  id: 'informal-unscored',
  severity: 'error',
  group: 'fairness',
  bad: [
    {
      file: 'candidate/interview-types/coffee-chat.mdx',
      fields: `format: informal
assesses: { primary: [communication] }`,
    },
  ],
  good: [
    {
      file: 'candidate/interview-types/coffee-chat.mdx',
      fields: 'format: informal',
    },
  ],
  check,
});
