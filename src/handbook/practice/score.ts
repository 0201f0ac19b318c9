/** A row of a table for self-scoring, as far as scores are counted. */
export interface Criterion {
  id: string;
  /** The most points it can have. */
  most: number;
}

/** A practice session that was scored. */
export interface Scored {
  /** When, as a moment of UTC to the second, such as `2026-11-28T19:05:00Z`. No two have the same. */
  at: string;
  /** The table it was scored with, by its id. */
  rubric: string;
  /** Points by the id of a criterion. */
  scores: Readonly<Record<string, number>>;
}

/** The points of a row; none where it was not scored, or with more than the row has today. */
export const pointsIn = ({ scores }: Pick<Scored, 'scores'>, { id, most }: Criterion): number | undefined =>
  Object.hasOwn(scores, id) && scores[id]! <= most ? scores[id] : undefined;

/** Points of all rows that the table has today, added up. */
export const totalOf = (session: Pick<Scored, 'scores'>, criteria: readonly Criterion[]): number =>
  criteria.reduce((sum, criterion) => sum + (pointsIn(session, criterion) ?? 0), 0);

/** The most points that a table gives. */
export const mostOf = (criteria: readonly Criterion[]): number => criteria.reduce((sum, { most }) => sum + most, 0);

/** The part of its most points that a row had over some sessions, from 0 to 1; undefined where it never was scored. */
function shareOf(criterion: Criterion, sessions: readonly Scored[]): number | undefined {
  const points = sessions.flatMap((session) => pointsIn(session, criterion) ?? []);
  return points.length === 0 ? undefined : points.reduce((sum, own) => sum + own, 0) / (points.length * criterion.most);
}

/** Sessions that count for what to train next: one bad evening means little. */
const LATELY = 3;

/**
 * One row that went well in the latest session, and one to train next: the lowest over the latest three. Of several
 * that are alike, well is the last of the table and next the first. Nothing where no row had a point, or none lacks one.
 */
export function wellAndNext(
  sessions: readonly Scored[],
  criteria: readonly Criterion[],
): { well: string | undefined; next: string | undefined } {
  const latest = sessions.slice(-1);
  const shares = (of: readonly Scored[]) =>
    criteria.flatMap((criterion) => {
      const share = shareOf(criterion, of);
      return share === undefined ? [] : [{ id: criterion.id, share }];
    });
  const well = shares(latest).reduce<{ id?: string; share: number }>(
    (best, own) => (own.share > 0 && own.share >= best.share ? own : best),
    { share: 0 },
  );
  const next = shares(sessions.slice(-LATELY)).reduce<{ id?: string; share: number }>(
    (least, own) => (own.share < least.share && own.id !== well.id ? own : least),
    { share: 1 },
  );
  return { well: well.id, next: next.id };
}

/** Whether a total below the threshold has become a habit: the two latest sessions are below it. */
export const isHabit = (sessions: readonly Scored[], criteria: readonly Criterion[], threshold: number): boolean =>
  sessions.length > 1 && sessions.slice(-2).every((session) => totalOf(session, criteria) < threshold);
