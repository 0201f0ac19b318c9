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
  staffing: {
    table: string;
    columns: readonly [string, string, string, string, string];
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
