import { isRated, sessionsOf, type WithSessions } from './coverage.ts';
import { busyIn } from './people.ts';
import { assessorsOf } from './review/assessors.ts';
import type { Loop, LoopSession } from './review/loop.ts';

/** What a session costs the interviewers, in minutes of all of them together. */
export interface SessionCost {
  interviews: number;
  preparation: number;
  writeUp: number;
  total: number;
}

/** What a whole process costs the interviewers for one candidate, in minutes of all of them together. */
export interface Cost extends SessionCost {
  debrief: number;
}

/**
 * The minutes of a session times the people in it, and each one's preparation and write-up as the kit
 * states them. Work that is done alone is read by those whose seats say so, or by those who discuss it, or by one person.
 */
export function costOfSession(session: LoopSession, sessions: readonly LoopSession[]): SessionCost {
  const kit = session.type.interviewer;
  const rated = isRated(session);
  const readers = session.interviewers > 0 || rated ? busyIn(session, sessions) : 0;
  const interviews = session.minutes * session.interviewers;
  const preparation = (kit?.preparationMinutes ?? 0) * readers;
  const writeUp = (kit?.writeUpMinutes ?? 0) * readers;
  return { interviews, preparation, writeUp, total: interviews + preparation + writeUp };
}

/** The cost of some sessions of a loop. */
export function costOfSessions(part: readonly LoopSession[], loop: WithSessions<LoopSession>): SessionCost {
  const all = sessionsOf(loop);
  return part.reduce(
    (sum, session) => {
      const cost = costOfSession(session, all);
      return {
        interviews: sum.interviews + cost.interviews,
        preparation: sum.preparation + cost.preparation,
        writeUp: sum.writeUp + cost.writeUp,
        total: sum.total + cost.total,
      };
    },
    { interviews: 0, preparation: 0, writeUp: 0, total: 0 },
  );
}

/** The cost of a loop: its sessions, and the debrief with everybody who rates. */
export function costOf(loop: Loop): Cost {
  const sessions = costOfSessions(sessionsOf(loop), loop);
  const debrief = (loop.interviewer?.debrief?.minutes ?? 0) * assessorsOf(loop).people;
  return { ...sessions, debrief, total: sessions.total + debrief };
}
