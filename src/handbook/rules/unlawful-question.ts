import { unlawfulTopic } from '../text/unlawful-topics.ts';
import { defineRule, type Finding, type RuleContext } from './types.ts';

function check({ handbook, readsLanguage }: RuleContext): Finding[] {
  if (!readsLanguage) return [];
  return handbook.interviewTypes.flatMap(({ title, interviewer: kit, sources }): Finding[] => {
    if (!kit) return [];
    const look = (text: string, path: PropertyKey[], noun: string): Finding[] => {
      const found = unlawfulTopic(text);
      if (!found) return [];
      return [
        {
          file: sources.interviewer!.file,
          place: { path },
          message: `${noun} of "${title}" asks about ${found.topic}: "${found.phrase}". In many places it must not be asked.`,
          fix: found.instead,
        },
      ];
    };
    return [
      ...kit.questions.flatMap(({ id, ask, probes }, index) => [
        ...look(ask, ['questions', index, 'ask'], `The question "${id}"`),
        ...probes.flatMap((probe, position) =>
          look(probe, ['questions', index, 'probes', position], `A probe of the question "${id}"`),
        ),
      ]),
      ...(kit.opening === undefined ? [] : look(kit.opening, ['opening'], 'The opening')),
    ];
  });
}

/** A question about a person's life. */
export const unlawfulQuestion = defineRule({
  id: 'unlawful-question',
  severity: 'warning',
  group: 'fairness',
  languages: ['en'],
  bad: 'ask: Do you have children, and how would you manage the travel?',
  good: 'ask: This role travels one week in six. Does that work for you?',
  check,
});
