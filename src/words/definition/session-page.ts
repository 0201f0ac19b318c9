import type { CandidateSessionPart } from '../../handbook/candidate-session.ts';

/** What candidates read about a session of their role, and what pages of interviews say in the same words. */
export interface SessionPageWords {
  sessionPage: {
    title: (interview: string, role: string) => string;
    parts: Record<CandidateSessionPart, string>;
    /** The fact of how much preparation is enough. */
    enoughFact: string;
    variant: string;
    discussed: string;
    examples: string;
    tasks: string;
    /** Leads from the tasks to the page on which practice is scored. */
    score: string;
    /** What comes after the session on the same day. */
    then: { pause: (minutes: string) => string; next: string };
    stageLink: string;
    allQuestions: string;
    more: { link: (interview: string) => string; what: string };
    toKit: string;
    toCandidatePage: string;
  };
  /** Preparation, parted. */
  preparation: {
    enough: (time: string | undefined) => string;
    ifYouLike: (time: string | undefined) => string;
  };
  /** The sessions of roles that are held as an interview, on its page. */
  whichIsYours: { lead: string; variant: string };
}
