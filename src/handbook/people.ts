import { sessionsOf, type WithSessions } from './coverage.ts';
import type { Range } from './schemas/shared.ts';
import { waysThrough } from './ways.ts';

/** What counting people reads of a session. */
export interface SeatedSession {
  /** 0 where nobody is there, or where nobody has said how many are. */
  interviewers: number;
  seats: readonly string[];
}

/** Distinct people in some sessions. */
export interface People {
  count: number;
  /** The labels of seats, each once. */
  labels: string[];
  /** Whether every seat has a label, so that the number is known and not at most this. */
  labelled: boolean;
}

/**
 * Distinct people in some sessions. The same label in two sessions is the same person; seats without a
 * label are taken for different people, since nothing says otherwise.
 */
export function peopleIn(sessions: readonly SeatedSession[]): People {
  const labels = [...new Set(sessions.flatMap((session) => session.seats))];
  const unlabelled = sessions.reduce(
    (sum, session) => sum + Math.max(0, session.interviewers - session.seats.length),
    0,
  );
  return { count: labels.length + unlabelled, labels, labelled: unlabelled === 0 };
}

/** Whether a session says how many people are in it; nobody need be in one that is not live. */
export const isPanelStated = ({ minutes, interviewers }: SeatedSession & { minutes: number }): boolean =>
  minutes === 0 || interviewers > 0;

/** Whether every session does. */
export const arePanelsStated = (sessions: readonly (SeatedSession & { minutes: number })[]): boolean =>
  sessions.every(isPanelStated);

/** How many people a candidate meets in some sessions; undefined where a live one does not say how many are in it. */
export const peopleMet = (sessions: readonly (SeatedSession & { minutes: number })[]): number | undefined =>
  arePanelsStated(sessions) ? peopleIn(sessions).count : undefined;

/** The same for a whole process: from one way through it to another where a candidate has one of several sessions. */
export function peopleMetIn(role: WithSessions<SeatedSession & { id: string; minutes: number }>): Range | undefined {
  const met = waysThrough(role).map((way) => peopleMet(sessionsOf(way)));
  const known = met.filter((number) => number !== undefined);
  return known.length < met.length ? undefined : { min: Math.min(...known), max: Math.max(...known) };
}

/** What is asked of a session to say who rates it. */
export interface HeldSession extends SeatedSession {
  id: string;
  discussedIn: string | undefined;
  /** Seats as the interviewers' side states them; none where it does not. */
  conduct: { seats: readonly { label: string | undefined; rates: boolean }[] };
}

/**
 * Who rates a session: those whose seats say so; where no seat does, the people in it, and for work that is done
 * alone those who discuss it, or one person who reads it where nobody does.
 */
export function ratersOf<S extends HeldSession>(session: S, sessions: readonly S[]): SeatedSession {
  const raters = session.conduct.seats.filter(({ rates }) => rates);
  if (raters.length > 0) return { interviewers: raters.length, seats: raters.flatMap(({ label }) => label ?? []) };
  if (session.interviewers > 0) return session;
  const discussion = sessions.find(({ id }) => id === session.discussedIn);
  return discussion ?? { interviewers: Math.max(1, session.seats.length), seats: session.seats };
}

/** How many people prepare for a session and write about it: everybody with a seat, or else those who rate it. */
export const busyIn = <S extends HeldSession>(session: S, sessions: readonly S[]): number =>
  session.conduct.seats.length > 0 ? session.conduct.seats.length : ratersOf(session, sessions).interviewers;
