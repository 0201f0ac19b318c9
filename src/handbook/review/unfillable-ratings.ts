import { sessionsOf, strongest, type RatedSession, type WithSessions } from '../coverage.ts';
import { competencyLink, counted, titleOf, type FindingKind } from './finding.ts';
import { unassessedClaims } from './unassessed.ts';
import { waysThrough } from '../ways.ts';

/** Competencies for which a role needs a rating that somebody goes through it without being given. */
export function unfillableRatings<S extends RatedSession>(
  role: WithSessions<S> & { interviewer: { ratings: readonly { competency: string }[] } | undefined },
): string[] {
  const ways = waysThrough(role).map(sessionsOf<S>);
  return (role.interviewer?.ratings ?? [])
    .map(({ competency }) => competency)
    .filter((competency) => ways.some((sessions) => strongest(sessions, competency) === undefined));
}

/** A needed rating, and its weight, that the decision will miss. */
export const unfillable: FindingKind = {
  id: 'unfillable-rating',
  rule: 'untested-competency',
  find: (loop, facts, { 'unfillable-rating': words }) => {
    const ratings = loop.interviewer?.ratings ?? [];
    const all = ratings.reduce((sum, { weight }) => sum + weight, 0);
    const claims = new Set(unassessedClaims(loop));
    return unfillableRatings(loop)
      .filter((competency) => !claims.has(competency))
      .map((competency) => {
        const { needed, weight } = ratings.find((rating) => rating.competency === competency)!;
        return {
          id: `unfillable-rating-${competency}`,
          tone: 'gap',
          words: words.says(titleOf(facts, competency), needed, weight / all),
          numbers: [
            counted(words.needed, needed),
            counted(words.weight, weight),
            { label: words.share, value: Math.round((100 * weight) / all), unit: 'percent' },
          ],
          links: [competencyLink(facts, competency)],
        };
      });
  },
};
