import type { Handbook, InterviewTypeEntry, RehearsalEntry } from './model.ts';
import { rehearsalsOf, rehearsedSession } from './rehearsal.ts';
import { addRanges } from './timing.ts';
import type { Range } from './schemas/shared.ts';

/** The steps to a first interview of a kind, in their order. */
export const FIRST_TIME_STEPS = ['read', 'rehearse', 'shadow', 'dry-run', 'observed'] as const;
export type FirstTimeStepId = (typeof FIRST_TIME_STEPS)[number];

/** One step to a first interview. */
export interface FirstTimeStep {
  id: FirstTimeStepId;
  /** Minutes that it takes once; undefined where the kit does not say. */
  minutes: Range | undefined;
}

/** The way to a first interview of a kind. */
export interface FirstTime {
  steps: readonly FirstTimeStep[];
  /** Minutes of all steps, each taken once; undefined where a step says none. */
  total: Range | undefined;
  /** Rehearsals of this interview; where there are none, those of interviews that are held in the same way. */
  rehearsals: readonly RehearsalEntry[];
}

const exactly = (minutes: number | undefined): Range | undefined =>
  minutes === undefined ? undefined : { min: minutes, max: minutes };

/** Times one after the other; undefined where none of them is known. */
const inAll = (...times: (Range | undefined)[]): Range | undefined =>
  times.reduce((sum, time) => (sum && time ? addRanges(sum, time) : (sum ?? time)), undefined);

function rehearsalsFor(handbook: Handbook, { id, candidate: { format } }: InterviewTypeEntry): RehearsalEntry[] {
  const own = rehearsalsOf(handbook, id);
  if (own.length > 0) return own;
  return handbook.rehearsals.filter(
    ({ interviewer }) => rehearsedSession(handbook, interviewer!)?.session.type.candidate.format === format,
  );
}

/**
 * The way to a first interview of a kind, as far as its kit asks for it: a dry run where the kit wants one, a rehearsal
 * where one is written, and something to watch where somebody meets the candidate.
 */
export function firstTimeOf(handbook: Handbook, type: InterviewTypeEntry): FirstTime {
  const { duration } = type.candidate;
  const kit = type.interviewer;
  const rehearsals = rehearsalsFor(handbook, type);
  const first = rehearsals[0]?.interviewer;
  const rehearsed = first && rehearsedSession(handbook, first)?.session.minutes;
  const [prepare, writeUp] = [exactly(kit?.preparationMinutes), exactly(kit?.writeUpMinutes)];
  const steps: Record<FirstTimeStepId, Range | undefined | false> = {
    read: prepare,
    rehearse: rehearsals.length > 0 && inAll(exactly(rehearsed), writeUp),
    shadow: duration !== undefined && inAll(duration, writeUp),
    'dry-run': kit?.mayRun?.dryRun === true && duration,
    observed: inAll(prepare, duration, writeUp),
  };
  const path = FIRST_TIME_STEPS.flatMap((id): FirstTimeStep[] => {
    const minutes = steps[id];
    return minutes === false ? [] : [{ id, minutes }];
  });
  const times = path.map(({ minutes }) => minutes);
  return { steps: path, total: times.includes(undefined) ? undefined : inAll(...times), rehearsals };
}
