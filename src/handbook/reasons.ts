import { onlyIn, sessionsOf, strengthOf, type RatedSession, type WithSessions } from './coverage.ts';
import { wayWith } from './ways.ts';

/** Why a session is in a process: what it gives that the others do not. */
export interface Reasons<S> {
  /** Competencies that only it looks at, those that it is there for first. */
  only: string[];
  /** Of the others, those that only it is there for. */
  mainOnly: string[];
  /** What it is there for beside other sessions, where it has nothing to itself: with the sessions before and after. */
  shared: { competency: string; before: S[]; after: S[] }[];
}

/** Computes why a session is there, from what all sessions of the role rate. */
export function reasonsOf<S extends RatedSession>(role: WithSessions<S>, session: S): Reasons<S> {
  const way = wayWith(role, session);
  const sessions = sessionsOf(way);
  const place = sessions.findIndex(({ id }) => id === session.id);
  const { primary, secondary } = session.assesses;
  const only = onlyIn(way, session);
  const mainOnly = primary.filter(
    (competency) =>
      !only.includes(competency) &&
      sessions.every((other) => other.id === session.id || strengthOf(other, competency) !== 'primary'),
  );
  const own = mainOnly.length > 0 || primary.some((competency) => only.includes(competency));
  const main = primary.length > 0 ? primary : secondary.filter((competency) => !only.includes(competency));
  const shared = (own ? [] : main).map((competency) => ({
    competency,
    before: sessions.slice(0, place).filter((other) => strengthOf(other, competency)),
    after: sessions.slice(place + 1).filter((other) => strengthOf(other, competency)),
  }));
  return { only, mainOnly, shared };
}
