import type { Asked } from '../../handbook/schemas/asked.ts';

/** The words of the page of questions to ask us, and of the list that is taken along. */
export interface QuestionsWords {
  questionsPage: {
    healthy: string;
    redFlag: string;
    findOut: string;
    ours: string;
    /** What stands behind the fold of a question. */
    more: string;
    /** The page of what to ask next, and the link to it from a question. */
    goingOn: { title: string; lead: string; link: string; about: (question: string) => string };
    ask: (people: readonly Asked[]) => string;
    first: { title: string; lead: string; whom: Record<Asked, string> };
    pick: string;
    list: { title: string; lead: string; none: string; copy: string; print: string; clear: string; toList: string };
    says: { picked: string; none: string; copied: string; notCopied: string; notKept: string };
    /** The list on the page of a session. */
    yours: { title: string; change: string };
  };
}
