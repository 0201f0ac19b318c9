import { foundOnce, heldSettings, type Held } from './settings-of.ts';
import { defineRule, type Finding, type RuleContext, type Said } from './types.ts';

interface Says {
  noAgenda: (held: Held) => Said;
}

function check({ handbook }: RuleContext, say: Says): Finding[] {
  return handbook.interviewTypes.flatMap((type): Finding[] => {
    const without = foundOnce(
      heldSettings(handbook, type),
      ({ facts: { duration, agenda } }) => (duration && agenda.length === 0) || undefined,
    );
    return without.map(({ held, setting: { path, states } }): Finding => {
      const field = states('duration') ? 'duration' : 'agenda';
      // A variant that states neither takes both from the type: there it is missing.
      const own = states(field);
      return {
        file: type.sources.candidate!.file,
        place: { path: own ? [...path, field] : ['duration'], on: 'key' },
        ...say.noAgenda(own ? held : { interview: type.title, variants: [] }),
      };
    });
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
