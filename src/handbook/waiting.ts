import type { ResolvedSession, RoleEntry, StageEntry, Step } from './model.ts';
import type { Company } from './schemas/company.ts';

/** Working days after a stage until the candidate hears back, and from whom: the stage's own promise, or the company's. */
export function hearBackOf(
  { candidate }: StageEntry,
  { defaults }: Company,
): { days: number; from: string | undefined } {
  return { days: candidate.hearBack?.days ?? defaults.hearBackDays, from: candidate.hearBack?.from };
}

/** Working days that a candidate waits for us at most, from the application to the decision. */
export function waitingDays({ process }: RoleEntry, company: Company): number {
  const offer = process.findIndex(({ stage }) => stage.candidate.kind === 'offer');
  return process
    .slice(0, offer === -1 ? undefined : offer)
    .reduce((sum, { stage }) => sum + hearBackOf(stage, company).days, 0);
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
