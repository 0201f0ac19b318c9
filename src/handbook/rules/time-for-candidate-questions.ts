import { sessionsOf } from '../coverage.ts';
import type { AgendaItem } from '../entities/interview-types/schema.ts';
import { pathOfSession } from './session-path.ts';
import { foundOnce, settingsOf, type Held } from './settings-of.ts';
import { defineRule, type Finding, type RuleContext, type Said } from './types.ts';

/** What an interview leaves the candidate for questions, of how much, and what it should; in minutes. */
interface Left {
  left: number;
  of: number;
  due: number;
}

interface Says {
  interview: (held: Held, time: Left) => Said;
  /** @param interview The id of its interview type. */
  session: (session: string, role: string, interview: string, time: Left) => Said;
}

type End = 'min' | 'max';

const theirs = (agenda: readonly AgendaItem[], end: End) =>
  agenda.filter((box) => box.candidateQuestions).reduce((sum, box) => sum + box.minutes[end], 0);

function check({ handbook, threshold }: RuleContext, say: Says): Finding[] {
  const needed = (minutes: number) => threshold(minutes >= threshold('longFrom') ? 'long' : 'short');
  const short = new Set<string>();

  const ofTypes = handbook.interviewTypes.flatMap((type): Finding[] => {
    if (type.candidate.format === 'informal') return [];
    return foundOnce(settingsOf(type), (setting) => {
      const { duration, agenda } = setting.facts;
      // Without an agenda nobody knows, and `agenda-stated` says so.
      if (!duration || agenda.length === 0 || !(setting.states('duration') || setting.states('agenda')))
        return undefined;
      const end = (['min', 'max'] as const).find((which) => theirs(agenda, which) < needed(duration[which]));
      if (end === undefined) return undefined;
      short.add(`${type.id} ${setting.variant ?? ''}`);
      return { left: theirs(agenda, end), of: duration[end], due: needed(duration[end]) };
    }).map(({ held, found, setting: { path, states } }) => ({
      file: type.sources.candidate!.file,
      place: { path: [...path, states('agenda') ? 'agenda' : 'duration'], on: 'key' },
      ...say.interview(held, found),
    }));
  });
  const ofRoles = handbook.roles.flatMap((role) =>
    sessionsOf(role).flatMap(({ id, type, variant, minutes, agenda }): Finding[] => {
      if (minutes === 0 || agenda.length === 0 || type.candidate.format === 'informal') return [];
      if (short.has(`${type.id} ${variant?.id ?? ''}`)) return [];
      const own = agenda.filter((box) => box.candidateQuestions).reduce((sum, box) => sum + box.minutes, 0);
      if (own >= needed(minutes)) return [];
      return [
        {
          file: role.sources.candidate!.file,
          place: { path: pathOfSession(role, id) },
          ...say.session(id, role.title, type.id, { left: own, of: minutes, due: needed(minutes) }),
        },
      ];
    }),
  );
  return [...ofTypes, ...ofRoles];
}

/** An interview in which only one side asks. */
export const timeForCandidateQuestions = defineRule({
  id: 'time-for-candidate-questions',
  severity: 'warning',
  group: 'respect',
  asResolved: true,
  bad: [
    {
      file: 'candidate/interview-types/design-talk.mdx',
      fields: `duration: 60
agenda:
  - { id: hello, title: Introductions, minutes: 5 }
  - { id: main, title: Your design, minutes: 50 }
  - { id: yours, title: Your questions, minutes: 5, candidateQuestions: true }`,
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
  thresholds: { short: 5, long: 10, longFrom: 45 },
  check,
});
