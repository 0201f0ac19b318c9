import type { PracticalTopic } from '../../handbook/schemas/practical.ts';

/** The page on which the company says what holds in practical matters. */
export interface PracticalWords {
  title: string;
  lead: string;
  /** What the page is also called: words under which readers look for it. */
  also: readonly string[];
  /** Each matter, with the words under which readers look for it. */
  topics: Record<PracticalTopic, { title: string; also: readonly string[] }>;
  /** The link to a page that says more. */
  more: (topic: string) => string;
  /** Below an answer: who keeps it true, and when it was. */
  source: (owner: string, date: string) => string;
  /** Whom to ask for an interview to be held differently. */
  different: string;
  /** At the end of the page: whom to ask. */
  else: {
    title: string;
    /** Before the address, where everything is answered above. */
    ask: string;
    /** The same, where matters are listed below that nobody has answered. */
    askAbout: string;
  };
}
