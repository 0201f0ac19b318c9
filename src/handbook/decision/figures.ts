import type { DecisionRule } from '../entities/roles/decision-schema.ts';

/** A rating of a competency by somebody in a session. */
export interface PanelRating {
  /** The same for the same person in another session. */
  person: string;
  /** Id of the session. */
  session: string;
  competency: string;
  /** Whether the session rates the competency as primary. */
  primary: boolean;
  /** 1 to 4; what was not assessed is no rating. */
  rating: number;
}

/** What counts as a half of nothing when figures are compared: sums of thirds are not exact. */
export const HAIR = 1e-9;

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

/** The ratings of a competency that count by a rule. */
export function countingRatings(rule: DecisionRule, competency: string, panel: readonly PanelRating[]): PanelRating[] {
  const own = panel.filter((rating) => rating.competency === competency);
  const like = new Set(rule.also.filter((also) => also.competency === competency).flatMap(({ sessions }) => sessions));
  const primary = own.filter((rating) => rating.primary || like.has(rating.session));
  const [person, ...others] = [...new Set(primary.map((rating) => rating.person))];
  if (rule.secondary === 'never' || person === undefined || others.length > 0) return primary;
  return [...primary, ...own.filter((rating) => !primary.includes(rating) && rating.person !== person)];
}

/** The figure of a competency from the ratings that count; undefined where there are none. */
export function figureOf({ samePerson }: Pick<DecisionRule, 'samePerson'>, counting: readonly PanelRating[]) {
  if (counting.length === 0) return undefined;
  if (samePerson === 'each') return mean(counting.map(({ rating }) => rating));
  const people = Map.groupBy(counting, ({ person }) => person);
  return mean([...people.values()].map((ratings) => mean(ratings.map(({ rating }) => rating))));
}
