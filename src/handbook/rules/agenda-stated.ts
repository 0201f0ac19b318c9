import { heldSettings, type Held } from './settings-of.ts';
import { defineRule, type Finding, type RuleContext, type Said } from './types.ts';

interface Says {
  noAgenda: (held: Held) => Said;
}

function check({ handbook }: RuleContext, say: Says): Finding[] {
  return handbook.interviewTypes.flatMap((type): Finding[] => {
    const without = heldSettings(handbook, type).filter(
      ({ facts }) => facts.duration !== undefined && facts.agenda.length === 0,
    );
    // Variants that state neither take both from the type: one finding says it for all of them.
    const own = without.filter(({ states }) => states('duration') || states('agenda'));
    const { file } = type.sources.candidate!;
    const finding = (held: Held, path: readonly PropertyKey[], field: 'duration' | 'agenda'): Finding => ({
      file,
      place: { path: [...path, field], on: 'key' },
      ...say.noAgenda(held),
    });
    if (own.length === 0 && without.length > 0) return [finding({ interview: type.title }, [], 'duration')];
    return own.map(({ held, path, states }) => finding(held, path, states('duration') ? 'duration' : 'agenda'));
  });
}

/** A live interview of which nobody says what happens when. */
export const agendaStated = defineRule({
  id: 'agenda-stated',
  severity: 'warning',
  group: 'respect',
  bad: [
    {
      file: 'candidate/interview-types/design-talk.mdx',
      fields: `duration: 60
agenda: []`,
    },
  ],
  good: [
    {
      file: 'candidate/interview-types/design-talk.mdx',
      fields: `duration: 60
agenda:
  - { id: hello, title: Introductions, minutes: 5 }
  - { id: main, title: Your design, minutes: 45 }
  - { id: yours, title: Your questions, minutes: 10, candidateQuestions: true }`,
    },
  ],
  check,
});
