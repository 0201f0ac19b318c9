import { isRated, sessionsOf, type RatedSession, type WithSessions } from '../coverage.ts';
import { arePanelsStated, peopleIn, type SeatedSession } from '../people.ts';
import { count } from '../text/in-words.ts';
import { counted, type FindingKind } from './finding.ts';
import { LIMITS } from './limits.ts';

/** The people whose ratings a decision rests on. */
export interface Assessors<S> {
  /** Distinct people: one for each label of a seat, and one for each seat without a label. */
  people: number;
  /** Live sessions in which something is rated. */
  sessions: S[];
  /** Whether every seat has a label, so that the number is known and not at most this. */
  labelled: boolean;
}

/** Distinct people who rate a candidate for a role. */
export function assessorsOf<S extends RatedSession & SeatedSession & { minutes: number }>(
  role: WithSessions<S>,
): Assessors<S> {
  const sessions = sessionsOf(role).filter((session) => session.minutes > 0 && isRated(session));
  const { count: people, labelled } = peopleIn(sessions);
  return { people, sessions, labelled };
}

/** A decision that rests on too few people. */
export const assessors: FindingKind = {
  id: 'assessors',
  title: 'People who rate',
  method:
    'Distinct people in the live sessions that rate something: a label of a seat is one person wherever it stands, and a seat without a label is one more. Said where they are fewer than checks.yaml asks for.',
  source: 'Campion, Palmer & Campion 1997 name several interviewers as a component of structure.',
  rule: LIMITS.people.rule,
  find: (loop, { limits }) => {
    const { people, sessions } = assessorsOf(loop);
    if (sessions.length === 0 || !arePanelsStated(sessions) || people >= limits.people) return [];
    return [
      {
        id: 'assessors',
        tone: 'gap',
        words: `The decision rests on ${count(people, 'person', 'people')}, in ${count(sessions.length, 'session')}. It needs ratings of ${String(limits.people)} or more.`,
        numbers: [counted('People who rate', people), counted('Sessions', sessions.length)],
        links: [],
      },
    ];
  },
};
