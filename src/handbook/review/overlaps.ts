import { coverageOf, type RatedSession, type WithSessions } from '../coverage.ts';
import { count, listed } from '../text/in-words.ts';
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
  title: 'Overlaps',
  method: `Competencies that ${String(LIMITS.overlapSessions.value)} sessions or more have as primary, or as many as checks.yaml says. Each further look at the same thing costs the candidate an hour and adds little. That the limit is three is our judgement.`,
  source: 'Bock, Work Rules!: interviews beyond the fourth added about 1 % to the prediction of the decision.',
  rule: LIMITS.overlapSessions.rule,
  find: (loop, facts) =>
    overlaps(loop, facts.limits.overlapSessions).map(({ competency, sessions }) => ({
      id: `overlap-${competency}`,
      tone: 'watch',
      words: `${count(sessions.length, 'session')} are there for ${titleOf(facts, competency)}: ${listed(sessions.map((session) => sessionName(loop, session)))}.`,
      numbers: [
        counted('As primary', sessions.length),
        minutes(
          'Live minutes of these sessions',
          sessions.reduce((sum, session) => sum + session.minutes, 0),
        ),
      ],
      links: [competencyLink(facts, competency), ...kitLinks(sessions)],
    })),
};
