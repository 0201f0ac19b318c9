import { isRated, sessionsOf, strengthOf, type RatedSession, type WithSessions } from '../coverage.ts';
import { count, percent } from '../text/in-words.ts';
import { competencyLink, counted, titleOf, type FindingKind } from './finding.ts';
import { unassessedClaims } from './unassessed.ts';

/** Competencies for which a role needs a rating that none of its sessions gives. */
export function unfillableRatings<S extends RatedSession>(
  role: WithSessions<S> & { interviewer: { ratings: readonly { competency: string }[] } | undefined },
): string[] {
  const rated = sessionsOf(role).filter(isRated);
  return (role.interviewer?.ratings ?? [])
    .map(({ competency }) => competency)
    .filter((competency) => !rated.some((session) => strengthOf(session, competency)));
}

/** A needed rating, and its weight, that the decision will miss. */
export const unfillable: FindingKind = {
  id: 'unfillable-rating',
  title: 'Ratings nobody can give',
  method:
    'Ratings that the decision needs, of competencies that no session assesses; their weight as a share of all weights of the role. A competency that the role also claims is said once, under “Claimed and not assessed”.',
  rule: 'untested-competency',
  find: (loop, facts) => {
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
          words: `The decision needs a ${String(needed)} in ${titleOf(facts, competency)}, ${percent(weight / all)} of the weight of its ${count(ratings.length, 'rating')}, and no session can give one.`,
          numbers: [
            counted('Rating needed', needed),
            counted('Weight', weight),
            { label: 'Share of all weights', value: Math.round((100 * weight) / all), unit: 'percent' },
          ],
          links: [competencyLink(facts, competency)],
        };
      });
  },
};
