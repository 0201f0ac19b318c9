import type { RoleEntry, StageEntry } from './model.ts';
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
