import { INTERVIEW_LEVELS, type InterviewLevel } from './entities/interview-types/at-level-schema.ts';
import type { Role } from './entities/roles/schema.ts';
import type { InterviewTypeEntry } from './model.ts';

/** What an interview says of one level. */
export interface AtLevel {
  level: InterviewLevel;
  /** Two, as candidates read them. */
  lines: readonly string[];
}

/** The levels of which an interview says something to the candidates of a role; all of them where the role is for any. */
const LEVELS_OF_ROLE: Readonly<Record<Role['level'], readonly InterviewLevel[]>> = {
  junior: ['junior'],
  mid: ['mid'],
  senior: ['senior'],
  staff: ['beyond'],
  manager: ['beyond'],
  any: INTERVIEW_LEVELS,
};

/** Levels of a role that an interview says nothing of. */
export const levelsUnsaid = ({ candidate }: InterviewTypeEntry, level: Role['level']): InterviewLevel[] =>
  LEVELS_OF_ROLE[level].filter((own) => candidate.atLevel[own] === undefined);

/**
 * What an interview says to candidates of a role's level: one item, or none where it is silent about that level. For `any`
 * an item for each level that is stated, from junior upwards.
 */
export const atLevel = ({ candidate }: InterviewTypeEntry, level: Role['level']): AtLevel[] =>
  LEVELS_OF_ROLE[level].flatMap((own) => {
    const lines = candidate.atLevel[own];
    return lines ? [{ level: own, lines }] : [];
  });
