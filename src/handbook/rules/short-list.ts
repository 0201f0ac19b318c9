import { sessionsOf } from '../coverage.ts';
import { metIn, shortListsOf } from '../questions.ts';
import type { Asked } from '../schemas/asked.ts';
import { defineRule, type Finding, type RuleContext, type Said } from './types.ts';

interface Says {
  notThree: (whom: Asked, questions: readonly string[]) => Said;
  cannotAnswer: (question: string, whom: Asked) => Said;
  notMet: (whom: Asked) => Said;
}

/** A short list is three questions, for somebody whom candidates meet and who can answer them. */
const THREE = 3;

function check({ handbook }: RuleContext, say: Says): Finding[] {
  const met = handbook.roles.flatMap((role) => sessionsOf(role).flatMap((session) => metIn(session) ?? []));
  return shortListsOf(handbook).flatMap(({ whom, first }): Finding[] => {
    const [one] = first;
    const at = { file: one!.sources.candidate!.file, place: { path: ['shortListOf'], on: 'key' } as const };
    return [
      ...(first.length === THREE
        ? []
        : [
            {
              ...at,
              ...say.notThree(
                whom,
                first.map(({ title }) => title),
              ),
            },
          ]),
      ...(met.length === 0 || met.includes(whom) ? [] : [{ ...at, ...say.notMet(whom) }]),
      ...first
        .filter(({ candidate: { askWhom } }) => askWhom.length > 0 && !askWhom.includes(whom))
        .map(({ title, sources }) => ({ ...at, file: sources.candidate!.file, ...say.cannotAnswer(title, whom) })),
    ];
  });
}

/** Short lists of questions to ask us that are not short, or that nobody can be asked. */
export const shortList = defineRule({
  id: 'short-list',
  severity: 'warning',
  group: 'respect',
  bad: [
    {
      file: 'candidate/questions-to-ask/code-review.mdx',
      fields: `askWhom: [engineer]
shortListOf: [recruiter]`,
    },
  ],
  good: [
    {
      file: 'candidate/questions-to-ask/code-review.mdx',
      fields: `askWhom: [engineer]
shortListOf: []`,
    },
  ],
  check,
});
