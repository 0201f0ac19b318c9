import { coverageOf, sessionsOf, type RatedSession, type WithSessions } from '../coverage.ts';
import { count } from '../text/in-words.ts';
import { competencyLink, counted, titleOf, type FindingKind } from './finding.ts';

/** Competencies that a role claims to assess, and that none of its sessions rates, not even as secondary. */
export function unassessedClaims<S extends RatedSession>(
  role: WithSessions<S> & { candidate: { competencies: readonly string[] } },
): string[] {
  return coverageOf(role).flatMap(({ competency, claimed, sessions }) =>
    claimed && sessions.length === 0 ? [competency] : [],
  );
}

/** A gap: what is claimed and not assessed. */
export const unassessed: FindingKind = {
  id: 'unassessed',
  title: 'Claimed and not assessed',
  method:
    'Competencies that the role lists and that no session names as primary or secondary. What nobody assesses is decided by sympathy in the debrief.',
  rule: 'untested-competency',
  find: (loop, facts) => {
    const sessions = sessionsOf(loop).length;
    const none =
      sessions === 0
        ? 'it has no session'
        : sessions === 1
          ? 'its one session does not'
          : `none of its ${count(sessions, 'session')} does`;
    return unassessedClaims(loop).map((competency) => {
      const needed = loop.interviewer?.ratings.find((rating) => rating.competency === competency)?.needed;
      const nobody = needed === undefined ? '' : ` The decision needs a ${String(needed)} in it that nobody can give.`;
      return {
        id: `unassessed-${competency}`,
        tone: 'gap',
        words: `The role claims to assess ${titleOf(facts, competency)}, and ${none}.${nobody}`,
        numbers: [counted('Sessions that assess it', 0), counted('Sessions in all', sessions)],
        links: [competencyLink(facts, competency)],
      };
    });
  },
};
