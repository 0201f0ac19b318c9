import type { ResolvedSession } from './model.ts';
import type { OpenStep } from './ways.ts';

/** How strongly a session rates a competency. */
export type Strength = 'primary' | 'secondary';

/** What coverage reads of a session. */
export interface RatedSession {
  id: string;
  assesses: { primary: readonly string[]; secondary: readonly string[] };
}

/** Anything with sessions in an order: a role, or a copy of one with other sessions. */
export interface WithSessions<S> {
  process: readonly OpenStep<S>[];
}

/** A competency of a role, and the sessions that rate it. */
export interface CompetencyCoverage<S extends RatedSession = ResolvedSession> {
  competency: string;
  /** Whether the role claims to assess it. */
  claimed: boolean;
  /** In the order of the process. */
  sessions: { session: S; strength: Strength }[];
}

/** All sessions of a role, in the order of its process. */
export function sessionsOf<S>({ process }: WithSessions<S>): S[] {
  return process.flatMap((step) => step.sessions);
}

/** Whether anything is rated in a session: an informal meeting has no scorecard. */
export function isRated({ assesses }: Pick<RatedSession, 'assesses'>): boolean {
  return assesses.primary.length + assesses.secondary.length > 0;
}

/** How strongly a session rates a competency, if it does. */
export function strengthOf({ assesses }: Pick<RatedSession, 'assesses'>, competency: string): Strength | undefined {
  if (assesses.primary.includes(competency)) return 'primary';
  return assesses.secondary.includes(competency) ? 'secondary' : undefined;
}

/** Competency by session for a role: first what it claims, in its order, then what its sessions rate besides. */
export function coverageOf<S extends RatedSession>(
  role: WithSessions<S> & { candidate: { competencies: readonly string[] } },
): CompetencyCoverage<S>[] {
  const sessions = sessionsOf(role);
  const claimed = new Set(role.candidate.competencies);
  const rated = sessions.flatMap(({ assesses }) => [...assesses.primary, ...assesses.secondary]);
  return [...new Set([...claimed, ...rated])].map((competency) => ({
    competency,
    claimed: claimed.has(competency),
    sessions: sessions.flatMap((session) => {
      const strength = strengthOf(session, competency);
      return strength === undefined ? [] : { session, strength };
    }),
  }));
}

/** The strongest way in which one of some sessions rates a competency, if one does. */
export function strongest(
  sessions: readonly Pick<RatedSession, 'assesses'>[],
  competency: string,
): Strength | undefined {
  const strengths = sessions.map((session) => strengthOf(session, competency));
  return strengths.includes('primary') ? 'primary' : strengths.find((strength) => strength !== undefined);
}

/** Some competencies by how a role assesses them: as primary somewhere, only as secondary, or not at all. */
export function assessedOf<S extends RatedSession>(role: WithSessions<S>, competencies: readonly string[]) {
  const sessions = sessionsOf(role);
  const groups: Record<Strength | 'none', string[]> = { primary: [], secondary: [], none: [] };
  for (const competency of competencies) groups[strongest(sessions, competency) ?? 'none'].push(competency);
  return groups;
}

/** Competencies that of all sessions of a role only this one rates: why it cannot be left out. */
export function onlyIn<S extends RatedSession>(role: WithSessions<S>, session: S): string[] {
  const others = sessionsOf(role).filter(({ id }) => id !== session.id);
  return [...session.assesses.primary, ...session.assesses.secondary].filter(
    (competency) => strongest(others, competency) === undefined,
  );
}
