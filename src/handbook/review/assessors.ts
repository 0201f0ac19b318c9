import { isRated, sessionsOf, type RatedSession, type WithSessions } from '../coverage.ts';
import { arePanelsStated, peopleIn, type SeatedSession } from '../people.ts';
import { waysThrough } from '../ways.ts';
import { counted, type FindingKind } from './finding.ts';
import { LIMITS } from './limits.ts';

type Held = RatedSession & SeatedSession & { minutes: number };

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
export function assessorsOf<S extends Held>(role: WithSessions<S>): Assessors<S> {
  const sessions = sessionsOf(role).filter((session) => session.minutes > 0 && isRated(session));
  const { count: people, labelled } = peopleIn(sessions);
  return { people, sessions, labelled };
}

/** Those on the way through a role on which the fewest people rate. */
export const fewestAssessors = <S extends Held>(role: WithSessions<S>): Assessors<S> =>
  waysThrough(role)
    .map((way) => assessorsOf<S>(way))
    .reduce((fewest, assessors) => (assessors.people < fewest.people ? assessors : fewest));

/** A decision that rests on too few people. */
export const assessors: FindingKind = {
  id: 'assessors',
  rule: LIMITS.people.rule,
  find: (loop, { limits }, { assessors: words }) => {
    const { people, sessions } = assessorsOf(loop);
    if (sessions.length === 0 || !arePanelsStated(sessions) || people >= limits.people) return [];
    return [
      {
        id: 'assessors',
        tone: 'gap',
        words: words.says(people, sessions.length, limits.people),
        numbers: [counted(words.people, people), counted(words.sessions, sessions.length)],
        links: [],
      },
    ];
  },
};
