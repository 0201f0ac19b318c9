/**
 * The numbers that the review shares with the checks. Each belongs to a threshold of a check, so that
 * checks.yaml changes both at once.
 */
export const LIMITS = {
  /** Sessions with one competency as primary from which on it is an overlap. */
  overlapSessions: { rule: 'over-tested-competency', threshold: 'sessions', value: 3 },
  /** Share of their words from which on two questions are the same. */
  questionLikeness: { rule: 'question-used-twice', threshold: 'likeness', value: 0.6 },
  /** People who rate a candidate, at least. */
  people: { rule: 'enough-assessors', threshold: 'people', value: 2 },
  /** Minutes of live interviews that a candidate is asked for, at most. */
  liveMinutes: { rule: 'candidate-time-budget', threshold: 'liveMinutes', value: 360 },
  /** Minutes of work alone that a candidate is asked for, at most. */
  selfPacedMinutes: { rule: 'candidate-time-budget', threshold: 'selfPacedMinutes', value: 360 },
  /** Behaviours that the anchors of each rating name, at least. */
  anchorBehaviours: { rule: 'anchored-levels', threshold: 'behaviours', value: 2 },
} as const;

/** The limits that hold: the shared ones, as far as nothing replaces them. */
export type Limits = Record<keyof typeof LIMITS, number>;

/** The limits with what checks.yaml sets, by rule and threshold. */
export function limitsFrom(thresholds: Readonly<Record<string, Readonly<Record<string, number>>>> = {}): Limits {
  return Object.fromEntries(
    Object.entries(LIMITS).map(([name, { rule, threshold, value }]) => [name, thresholds[rule]?.[threshold] ?? value]),
  ) as Limits;
}
