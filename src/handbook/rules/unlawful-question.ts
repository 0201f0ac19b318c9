import { unlawfulTopic } from '../text/unlawful-topics.ts';
import type { Finding, Rule, RuleContext } from './types.ts';

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
export const unlawfulQuestion = {
  id: 'unlawful-question',
  severity: 'warning',
  group: 'fairness',
  languages: ['en'],
  what: 'No question, probe or opening asks about age, family, health, religion, origin, politics, pay so far or a criminal record. It knows common wordings, not all, and not the law of your place.',
  why: 'Such an answer cannot be unheard: it may decide without anybody wanting it to, and in many places asking is against the law.',
  source: 'US Equal Employment Opportunity Commission, guidance on pre-employment inquiries',
  fix: 'Ask for what the work needs: whether the hours suit, or which working language somebody is at ease in.',
  bad: 'ask: Do you have children, and how would you manage the travel?',
  good: 'ask: This role travels one week in six. Does that work for you?',
  check,
} satisfies Rule;
