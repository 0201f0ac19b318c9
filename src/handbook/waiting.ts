import type { ResolvedSession, RoleEntry, StageEntry, Step } from './model.ts';
import type { Company } from './schemas/company.ts';

/**
 * Working days after a stage until the candidate hears back, and from whom: the stage's own promise, or the company's;
 * undefined where neither promises any.
 */
export function hearBackOf(
  { candidate: { hearBack } }: StageEntry,
  { defaults }: Company,
): { days: number; from: string | undefined } | undefined {
  const days = hearBack?.days ?? defaults.hearBackDays;
  return days === undefined ? undefined : { days, from: hearBack?.from };
}

/**
 * Working days that a candidate waits for us at most, from the application to the decision; undefined where nobody
 * promises any for one of the stages.
 */
export function waitingDays({ process }: RoleEntry, company: Company): number | undefined {
  const offer = process.findIndex(({ stage }) => stage.candidate.kind === 'offer');
  const waits = process.slice(0, offer === -1 ? undefined : offer).map(({ stage }) => hearBackOf(stage, company)?.days);
  return waits.reduce<number | undefined>(
    (sum, days) => (sum === undefined || days === undefined ? undefined : sum + days),
    0,
  );
}

/** The decision of a process, and what it follows. */
export interface Decision {
  stage: StageEntry;
  /** Working days after the last rated interview within which it is made. */
  heldWithin: number;
  /** The last rated session before it, with its stage; undefined where nothing before it is rated. */
  after: { stage: StageEntry; session: ResolvedSession } | undefined;
}

const ratedSession = ({ sessions }: Step) => sessions.findLast(({ type }) => type.candidate.format !== 'informal');

/** When a role is decided on; undefined where its process has no decision, or does not say how soon it is made. */
export function decisionOf({ process }: RoleEntry): Decision | undefined {
  const index = process.findIndex(({ stage }) => stage.candidate.kind === 'decision');
  const heldWithin = process[index]?.stage.candidate.heldWithin;
  if (heldWithin === undefined) return undefined;
  const last = process.slice(0, index).findLast(ratedSession);
  const after = last && { stage: last.stage, session: ratedSession(last)! };
  return { stage: process[index]!.stage, heldWithin, after };
}
