import { entryById } from '../entries.ts';
import { settingsOf } from './settings-of.ts';
import { defineRule, type Finding, type RuleContext, type Said } from './types.ts';

/** The lists of a kit whose items speak to a competency. */
const LISTS = ['lookFor', 'signals', 'questions'] as const;
type List = (typeof LISTS)[number];

/** An item of a kit by its id, and the competency it speaks to. */
interface Item {
  id: string;
  competency: string;
}

interface Says {
  /** @param assessed Ids of the competencies that candidates are told of. */
  notTold: (list: List, item: Item, interview: string, assessed: readonly string[]) => Said;
}

function check({ handbook }: RuleContext, say: Says): Finding[] {
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
    const inList = (list: List, items: readonly Item[], path: PropertyKey[]) =>
      items.flatMap((item, index): Finding[] =>
        assessed.has(item.competency)
          ? []
          : [
              {
                file: type.sources.interviewer!.file,
                place: { path: [...path, list, index, 'competency'] },
                ...say.notTold(list, item, type.title, [...assessed]),
              },
            ],
      );
    return [
      ...LISTS.flatMap((list) => inList(list, kit[list], [])),
      ...kit.variants.flatMap((variant, index) => inList('lookFor', variant.lookFor, ['variants', index])),
    ];
  });
}

/** A rating that candidates were not told of. */
export const lookedForCompetencyIsAssessed = defineRule({
  id: 'looked-for-competency-is-assessed',
  severity: 'warning',
  group: 'fairness',
  shared: [
    {
      file: 'interviewer/interview-types/design-talk.mdx',
      fields: `lookFor:
  - { id: listens, competency: communication, question: What changed after your objection? }`,
    },
  ],
  bad: [
    {
      file: 'candidate/interview-types/design-talk.mdx',
      fields: 'assesses: { primary: [system-design] }',
    },
  ],
  good: [
    {
      file: 'candidate/interview-types/design-talk.mdx',
      fields: 'assesses: { primary: [system-design], secondary: [communication] }',
    },
  ],
  check,
});
