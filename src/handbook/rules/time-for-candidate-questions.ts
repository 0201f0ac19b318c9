import { sessionsOf } from '../coverage.ts';
import type { AgendaItem } from '../entities/interview-types/schema.ts';
import { count } from '../text/in-words.ts';
import { pathOfSession } from './session-path.ts';
import { settingsOf } from './settings-of.ts';
import { defineRule, type Finding, type RuleContext } from './types.ts';

type End = 'min' | 'max';

const theirs = (agenda: readonly AgendaItem[], end: End) =>
  agenda.filter((box) => box.candidateQuestions).reduce((sum, box) => sum + box.minutes[end], 0);

function check({ handbook, threshold }: RuleContext): Finding[] {
  const needed = (minutes: number) => threshold(minutes >= threshold('longFrom') ? 'long' : 'short');
  const fix = (minutes: number) =>
    `Give them ${count(needed(minutes), 'minute')} in a box with candidateQuestions: true, and say so to your interviewers.`;
  const short = new Set<string>();

  const ofTypes = handbook.interviewTypes.flatMap((type): Finding[] => {
    if (type.candidate.format === 'informal') return [];
    return settingsOf(type).flatMap((setting): Finding[] => {
      const { duration, agenda } = setting.facts;
      // Without an agenda nobody knows, and `agenda-stated` says so.
      if (!duration || agenda.length === 0 || !(setting.states('duration') || setting.states('agenda'))) return [];
      const end = (['min', 'max'] as const).find((which) => theirs(agenda, which) < needed(duration[which]));
      if (end === undefined) return [];
      short.add(`${type.id} ${setting.variant ?? ''}`);
      return [
        {
          file: type.sources.candidate!.file,
          place: { path: [...setting.path, setting.states('agenda') ? 'agenda' : 'duration'], on: 'key' },
          message: `${setting.name} leaves ${count(theirs(agenda, end), 'minute')} of ${String(duration[end])} for the candidate’s questions; ${String(needed(duration[end]))} are due.`,
          fix: fix(duration[end]),
        },
      ];
    });
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
          message: `The session "${id}" of "${role.title}" leaves ${count(own, 'minute')} of ${String(minutes)} for the candidate’s questions; ${String(needed(minutes))} are due.`,
          fix: `In ${type.id} set the smallest number of minutes of the box with candidateQuestions: true to ${String(needed(minutes))}.`,
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
  bad: 'duration: 45 with 5 minutes of candidateQuestions',
  good: 'duration: 45 with { id: questions, title: Your questions, minutes: 10, candidateQuestions: true }',
  thresholds: { short: 5, long: 10, longFrom: 45 },
  check,
});
