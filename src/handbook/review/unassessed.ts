import { sessionsOf, strongest, type RatedSession, type WithSessions } from '../coverage.ts';
import { waysThrough } from '../ways.ts';
import { competencyLink, counted, titleOf, type FindingKind } from './finding.ts';

/** Competencies that a role claims to assess, and that somebody goes through it without being rated in, not even as secondary. */
export function unassessedClaims<S extends RatedSession>(
  role: WithSessions<S> & { candidate: { competencies: readonly string[] } },
): string[] {
  const ways = waysThrough(role).map(sessionsOf<S>);
  return [...new Set(role.candidate.competencies)].filter((competency) =>
    ways.some((sessions) => strongest(sessions, competency) === undefined),
  );
}

/** A gap: what is claimed and not assessed. */
export const unassessed: FindingKind = {
  id: 'unassessed',
  rule: 'untested-competency',
  find: (loop, facts, { unassessed: words }) => {
    const sessions = sessionsOf(loop).length;
    return unassessedClaims(loop).map((competency) => {
      const needed = loop.interviewer?.ratings.find((rating) => rating.competency === competency)?.needed;
      return {
        id: `unassessed-${competency}`,
        tone: 'gap',
        words: words.says(titleOf(facts, competency), sessions, needed),
        numbers: [counted(words.assessing, 0), counted(words.sessions, sessions)],
        links: [competencyLink(facts, competency)],
      };
    });
  },
};
