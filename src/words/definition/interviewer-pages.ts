import type { SessionPart } from '../../handbook/session-kit.ts';
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
  /** The page of a session of a role. Scripts fill in the places of `fromTo`. */
  sessionKit: {
    title: (interview: string, role: string) => string;
    parts: Record<SessionPart, string>;
    exercise: string;
    opening: string;
    clock: string;
    start: string;
    fromTo: string;
    question: string;
    closing: string;
    anchors: string;
    /** The same where signs stand in the fold as well. */
    signsAndAnchors: string;
    elsewhere: string;
    copy: string;
    whereTo: string;
    catalogue: (interview: string) => string;
  };
  /** A button that copies a link. Scripts fill in the place of `notCopied`. */
  copyLink: {
    copied: string;
    notCopied: string;
  };
  kit: {
    /** Above the links to the sessions of roles that are held with a kit. */
    sessions: string;
    informal: string;
    reserve: string;
    /** From how many minutes on a question is asked of everybody. */
    coreFrom: (minutes: number) => string;
    evidence: string;
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
    sample: {
      /** Above the samples of a kit. */
      lead: string;
      /** A competency, or an interview in whose kit the sample stands. */
      title: (of: string, rating: number) => string;
      reason: string;
      higher: string;
      /** Below anchors, above the links to samples that were rated by them. */
      links: string;
    };
    /** Before what candidates read of a competency in this interview. */
    candidatesRead: string;
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
