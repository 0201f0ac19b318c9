import { unlawfulTopic, type LifeTopic } from '../text/unlawful-topics.ts';
import { defineRule, type Finding, type RuleContext, type Said } from './types.ts';

/** Where it is asked: in a question or in a probe of one, by its id, or in the words to open with. */
type Asked = { question: string } | { probeOf: string } | 'opening';

interface Says {
  asksAbout: (asked: Asked, interview: string, topic: LifeTopic, phrase: string) => Said;
}

function check({ handbook, readsLanguage }: RuleContext, say: Says): Finding[] {
  if (!readsLanguage) return [];
  return handbook.interviewTypes.flatMap(({ title, interviewer: kit, sources }): Finding[] => {
    if (!kit) return [];
    const look = (text: string, path: PropertyKey[], asked: Asked): Finding[] => {
      const found = unlawfulTopic(text);
      if (!found) return [];
      return [
        {
          file: sources.interviewer!.file,
          place: { path },
          ...say.asksAbout(asked, title, found.topic, found.phrase),
        },
      ];
    };
    return [
      ...kit.questions.flatMap(({ id, ask, probes }, index) => [
        ...look(ask, ['questions', index, 'ask'], { question: id }),
        ...probes.flatMap((probe, position) => look(probe, ['questions', index, 'probes', position], { probeOf: id })),
      ]),
      ...(kit.opening === undefined ? [] : look(kit.opening, ['opening'], 'opening')),
    ];
  });
}

/** A question about a person's life. */
export const unlawfulQuestion = defineRule({
  id: 'unlawful-question',
  severity: 'warning',
  group: 'fairness',
  languages: ['en'],
  bad: [
    {
      file: 'interviewer/interview-types/design-talk.mdx',
      fields: 'opening: Welcome! Where are you originally from?',
    },
  ],
  good: [
    {
      file: 'interviewer/interview-types/design-talk.mdx',
      fields: 'opening: Welcome! Would you like a minute before we begin?',
    },
  ],
  check,
});
