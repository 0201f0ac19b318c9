import type { Rating, RatedCompetency } from './card.ts';

/** How far a rating is from that of a reference card; null where somebody left it blank. */
export interface Distance {
  competency: string;
  yours: Rating | null;
  reference: Rating | null;
  /** Levels above the reference, or below it where this is less than 0. */
  by: number | null;
}

type Rated = Pick<RatedCompetency, 'competency' | 'rating'>;

/**
 * The ratings of a card beside those of a reference, by competency: first what the reference rates, then what it leaves
 * blank and the card does not. There is no sum of them: a card is compared, and nobody is scored.
 */
export function distancesOf(yours: readonly Rated[], reference: readonly Rated[]): Distance[] {
  const ratingIn = (ratings: readonly Rated[], id: string) =>
    ratings.find(({ competency }) => competency === id)?.rating ?? null;
  const rated = [...reference, ...yours].filter(({ rating }) => rating !== null);
  return [...new Set(rated.map(({ competency }) => competency))].map((competency) => {
    const own = ratingIn(yours, competency);
    const other = ratingIn(reference, competency);
    return { competency, yours: own, reference: other, by: own === null || other === null ? null : own - other };
  });
}
