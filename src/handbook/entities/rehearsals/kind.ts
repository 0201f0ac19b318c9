import { isRated } from '../../coverage.ts';
import { entryById } from '../../entries.ts';
import { defineKind, TEXT, type ItemPlace } from '../../kind.ts';
import type { RehearsalEntry } from '../../model.ts';
import { rehearsedSession } from '../../rehearsal.ts';
import type { Rehearsal } from './schema.ts';
import { interviewerStarter } from './starter.ts';

const fileOf = ({ around }: ItemPlace<RehearsalEntry>) => around[0] as Rehearsal;

/** Invented sessions, to take notes on and rate before a real one. */
export const rehearsals = defineKind('rehearsals', {
  noun: 'rehearsal',
  word: 'rehearsal',
  section: 'rehearse',
  menu: 12,
  scopes: {
    session: (at) => {
      const role = entryById(at.handbook.roles, fileOf(at).role);
      return (
        role && {
          // As the role is written: a session whose interview is gone is wrong there, and not here as well.
          ids: role.candidate.process.flatMap(({ sessions }) => sessions.map(({ id }) => id)),
          item: 'session',
          of: role.id,
        }
      );
    },
    box: (at) => {
      const held = rehearsedSession(at.handbook, fileOf(at));
      return held && { ids: held.session.agenda.map(({ id }) => id), item: 'time box', of: held.session.type.id };
    },
    line: (at) => ({ ids: fileOf(at).lines.flatMap(({ id }) => id ?? []), item: 'line' }),
  },
  interviewer: {
    page: 'own',
    // What somebody says in an invented session is found in its own page, behind what explains the same.
    searchWeight: 0.8,
    starter: interviewerStarter,
    parts: [
      { id: TEXT },
      {
        id: 'card',
        when: ({ interviewer }, handbook) => isRated(rehearsedSession(handbook, interviewer!)!.session),
        anchors: () => ['jot-advice', 'jot-marks'],
      },
      {
        id: 'transcript',
        anchors: ({ interviewer }) => interviewer!.lines.flatMap(({ id }) => (id === undefined ? [] : [`line-${id}`])),
        folded: true,
      },
      { id: 'reference' },
      { id: 'missed', shows: ({ interviewer }) => ({ items: interviewer!.missed }) },
    ],
  },
});
