import { coverageOf, type RatedSession, type WithSessions } from '../coverage.ts';
import { competencyLink, counted, kitLinks, minutes, titleOf, type FindingKind } from './finding.ts';
import { LIMITS } from './limits.ts';
import { sessionName } from './loop.ts';

/** Competencies that many sessions of a role are there for: time that could go to what nobody assesses. */
export function overlaps<S extends RatedSession>(
  role: WithSessions<S> & { candidate: { competencies: readonly string[] } },
  atLeast: number,
): { competency: string; sessions: S[] }[] {
  return coverageOf(role)
    .map(({ competency, sessions }) => ({
      competency,
      sessions: sessions.filter(({ strength }) => strength === 'primary').map(({ session }) => session),
    }))
    .filter(({ sessions }) => sessions.length >= atLeast);
}

/** The same thing measured again and again. */
export const overlap: FindingKind = {
  id: 'overlap',
  rule: LIMITS.overlapSessions.rule,
  find: (loop, facts, { overlap: words, numbers }) =>
    overlaps(loop, facts.limits.overlapSessions).map(({ competency, sessions }) => ({
      id: `overlap-${competency}`,
      tone: 'watch',
      words: words.says(
        titleOf(facts, competency),
        sessions.map((session) => sessionName(loop, session)),
      ),
      numbers: [
        counted(numbers.primary, sessions.length),
        minutes(
          words.minutes,
          sessions.reduce((sum, session) => sum + session.minutes, 0),
        ),
      ],
      links: [competencyLink(facts, competency), ...kitLinks(sessions)],
    })),
};
