import type { DATA_PARTS } from '../../handbook/data-page.ts';
import type { INTERVIEWER_KEYS } from '../../handbook/interviewer-keys.ts';

/** The page about what is kept of a candidate, and how a mistake on a page is reported. */
export interface YourDataWords {
  yourData: {
    title: string;
    lead: string;
    /** What the page is also called: words under which readers look for it. */
    also: readonly string[];
    parts: Record<(typeof DATA_PARTS)[number], string>;
    /** Of one thing that is kept: where, how long, and how it is erased. */
    columns: { where: string; howLong: string; erase: string };
    /** What the pages themselves keep in the reader's browser. */
    browser: {
      lead: string;
      kept: readonly { what: string; until: string }[];
      erase: string;
      /** Of the interviewers' site alone: what it keeps besides. */
      interviewing: string;
      keptInterviewing: Record<keyof typeof INTERVIEWER_KEYS, { what: string; until: string }>;
    };
    ask: {
      write: string;
      subject: string;
      label: string;
      message: string;
      /** Before the link to the privacy notice. */
      law: string;
    };
  };
  mistake: {
    label: string;
    subject: string;
    /** What stands in the mail: the address of the page and its version, and room for the mistake. */
    body: (page: string, version: string) => string;
  };
}
