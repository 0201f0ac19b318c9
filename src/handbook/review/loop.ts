import { isRated, sessionsOf, type RatedSession } from '../coverage.ts';
import type { HeldSession } from '../people.ts';
import type { FORMATS } from '../entities/interview-types/variant-schema.ts';
import type { STAGE_KINDS } from '../entities/stages/schema.ts';
import type { TimedSession } from '../timing.ts';

/** How a session is held. */
export type Format = (typeof FORMATS)[number];

/** A question, as far as a review compares it with others. */
export interface LoopQuestion {
  id: string;
  ask: string;
}

/** What a review reads of an interview type. */
export interface LoopType {
  id: string;
  title: string;
  candidate: { format: Format };
  interviewer:
    | {
        preparationMinutes?: number | undefined;
        writeUpMinutes?: number | undefined;
      }
    | undefined;
}

/** What a review reads of a session. */
export interface LoopSession extends RatedSession, HeldSession, Omit<TimedSession, 'id'> {
  type: LoopType;
  variant: { id: string; title: string; format?: Format | undefined } | undefined;
  conduct: HeldSession['conduct'] & { core: readonly LoopQuestion[] };
}

/** What a review reads of a stage with its sessions. */
export interface LoopStep<S extends LoopSession = LoopSession> {
  stage: { id: string; title: string; candidate: { kind: (typeof STAGE_KINDS)[number] } };
  sessions: readonly S[];
  optional?: string | undefined;
  oneOf?: readonly (readonly string[])[] | undefined;
}

/**
 * What a review reads of a role. A role of the model is one, and so is the copy that a browser gets and
 * changes: both are reviewed by the same code, so their numbers cannot differ.
 */
export interface Loop<S extends LoopSession = LoopSession> {
  id: string;
  title: string;
  candidate: { competencies: readonly string[] };
  interviewer:
    | {
        ratings: readonly { competency: string; needed: number; weight: number }[];
        debrief?: { minutes: number } | undefined;
      }
    | undefined;
  process: readonly LoopStep<S>[];
}

/** The format of a session: its variant's own, or its type's. */
export const formatOf = ({ variant, type }: Pick<LoopSession, 'variant' | 'type'>): Format =>
  variant?.format ?? type.candidate.format;

/** Sessions in which something is rated, in order. */
export const ratedSessions = <S extends LoopSession>(loop: Loop<S>): S[] => sessionsOf(loop).filter(isRated);

/** Competencies the decision needs: those the role claims, and those it needs a rating of. */
export function neededCompetencies({ candidate, interviewer }: Loop): string[] {
  return [...new Set([...candidate.competencies, ...(interviewer?.ratings ?? []).map(({ competency }) => competency)])];
}

/** The name of a session in a sentence: its type's title, and its variant's where the loop has the type twice. */
export function sessionName(loop: Loop, session: Pick<LoopSession, 'type' | 'variant'>): string {
  const same = sessionsOf(loop).filter(({ type }) => type.id === session.type.id);
  return session.variant && same.length > 1 ? `${session.type.title} (${session.variant.title})` : session.type.title;
}

/** A plain copy with the fields a review reads, and no others: what a browser gets of a role. */
export function copyLoop({ id, title, candidate, interviewer, process }: Loop): Loop {
  return {
    id,
    title,
    candidate: { competencies: candidate.competencies },
    interviewer: interviewer && {
      ratings: interviewer.ratings.map(({ competency, needed, weight }) => ({ competency, needed, weight })),
      debrief: interviewer.debrief && { minutes: interviewer.debrief.minutes },
    },
    process: process.map(({ stage, sessions, optional, oneOf }) => ({
      stage: { id: stage.id, title: stage.title, candidate: { kind: stage.candidate.kind } },
      sessions: sessions.map(copySession),
      optional,
      oneOf,
    })),
  };
}

/** A plain copy of a session, as in `copyLoop`. */
export function copySession(session: LoopSession): LoopSession {
  const { id, minutes, interviewers, breakAfter, seats, discussedIn, selfPaced, assesses, conduct, type, variant } =
    session;
  return {
    id,
    minutes,
    interviewers,
    breakAfter,
    seats,
    discussedIn,
    selfPaced: selfPaced && { effort: selfPaced.effort },
    assesses,
    conduct: {
      core: conduct.core.map(({ id: question, ask }) => ({ id: question, ask })),
      seats: conduct.seats.map(({ label, rates }) => ({ label, rates })),
    },
    variant: variant && { id: variant.id, title: variant.title, format: variant.format },
    type: {
      id: type.id,
      title: type.title,
      candidate: { format: type.candidate.format },
      interviewer: type.interviewer && {
        preparationMinutes: type.interviewer.preparationMinutes,
        writeUpMinutes: type.interviewer.writeUpMinutes,
      },
    },
  };
}
