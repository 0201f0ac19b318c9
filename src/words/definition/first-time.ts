import type { FirstTimeStepId } from '../../handbook/first-time.ts';

/** The way to a first interview of a kind. Scripts fill in the places of `copied` and `done`. */
export interface FirstTimeWords {
  firstTime: {
    lead: string;
    /** The time of all steps. */
    total: (time: string) => string;
    steps: Record<FirstTimeStepId, { title: string; checks: string }>;
    /** Said behind a link to a rehearsal of another interview. */
    similar: string;
    done: string;
    kept: string;
    copy: string;
    erase: string;
    copied: string;
    notCopied: string;
    erased: string;
    notKept: string;
    /** What the copy says of a step. */
    ticked: string;
    open: string;
    /** Leads from a rehearsal to this. */
    link: (interview: string) => string;
  };
}
