import type { SeatTask } from '../../handbook/entities/roles/conduct-schema.ts';

/** Pages for interviewers that belong to an entry, and their start page. */
export interface InterviewerPageWords {
  interviewersPage: {
    title: string;
    summary: string;
    none: string;
    selfPaced: string;
    roleTime: (interviews: string, ours: string | undefined) => string;
  };
  kit: {
    informal: string;
    reserve: string;
    /** From how many minutes on a question is asked of everybody. */
    coreFrom: (minutes: number) => string;
    evidence: string;
    signals: {
      table: string;
      columns: readonly [string, string, string];
    };
    scale: string;
    rating: string;
    ratedIn: (variants: string) => string;
    variants: string;
    asAbove: string;
    firstExercise: string;
    exercise: {
      status: {
        active: string;
        retired: string;
        leaked: string;
      };
      core: (minutes: number) => string;
      lastRun: (day: string) => string;
      lastDryRun: (day: string) => string;
      noDryRun: string;
      statement: {
        live: string;
        sent: string;
      };
      setUp: string;
      hints: string;
      extensions: {
        live: string;
        sent: string;
      };
    };
    monthsOrMore: (months: number) => string;
  };
  seats: {
    table: string;
    columns: readonly [string, string, string, string];
    /** What somebody does. */
    does: Record<SeatTask, string>;
    /** A person by the label that candidates read, and what they do. */
    seat: (label: string, does: string) => string;
    noRating: string;
    exercise: (title: string) => string;
  };
  ratings: {
    table: string;
    competency: string;
    needed: string;
    weight: string;
    why: string;
    equal: string;
  };
}
