import { entryById } from '../entries.ts';
import { settingsOf } from './settings-of.ts';
import { defineRule, type Finding, type RuleContext } from './types.ts';

/** The lists of a kit whose items speak to a competency, and what one of their items is called. */
const LISTS = { lookFor: 'look-for', signals: 'signal', questions: 'question' } as const;

function check({ handbook }: RuleContext): Finding[] {
  return handbook.interviewTypes.flatMap((type): Finding[] => {
    const kit = type.interviewer;
    if (!kit || type.candidate.format === 'informal') return [];
    const assessed = new Set(
      settingsOf(type).flatMap(({ facts: { assesses } }) => [
        ...(assesses?.primary ?? []),
        ...(assesses?.secondary ?? []),
      ]),
    );
    // What is misspelt on the candidate side may be what is looked for.
    if ([...assessed].some((competency) => !entryById(handbook.competencies, competency))) return [];
    const inList = (
      list: keyof typeof LISTS,
      items: readonly { id: string; competency: string }[],
      path: PropertyKey[],
    ) =>
      items.flatMap(({ id, competency }, index): Finding[] =>
        assessed.has(competency)
          ? []
          : [
              {
                file: type.sources.interviewer!.file,
                place: { path: [...path, list, index, 'competency'] },
                message: `The ${LISTS[list]} "${id}" is about ${competency}, and candidates are not told that "${type.title}" assesses it.`,
                fix: `Name one of those it does assess (${[...assessed].join(', ') || 'none'}), or add ${competency} under assesses on the candidate side.`,
              },
            ],
      );
    return [
      ...(['lookFor', 'signals', 'questions'] as const).flatMap((list) => inList(list, kit[list], [])),
      ...kit.variants.flatMap((variant, index) => inList('lookFor', variant.lookFor, ['variants', index])),
    ];
  });
}

/** A rating that candidates were not told of. */
export const lookedForCompetencyIsAssessed = defineRule({
  id: 'looked-for-competency-is-assessed',
  severity: 'warning',
  group: 'fairness',
  bad: 'lookFor: [{ competency: ownership, … }] where the candidate side assesses communication only',
  good: 'assesses: { primary: [communication], secondary: [ownership] } on the candidate side',
  check,
});
