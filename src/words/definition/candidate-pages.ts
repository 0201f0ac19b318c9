import type { Moment } from '../../handbook/entities/worked-examples/schema.ts';

/** Pages for candidates. A sentence with a link in it is cut into what stands before and after the link. */
export interface CandidatePageWords {
  homePage: {
    /** The way into the search: what can be typed there. */
    search: string;
    role: {
      title: string;
      text: string;
    };
    interview: {
      title: string;
      text: string;
      link: string;
    };
    askUs: {
      title: string;
      text: string;
      link: string;
    };
    /** The link to the page of practical matters. */
    practical: string;
    guides: string;
    principles: string;
    values: string;
    howAssessed: string;
    accommodations: string;
  };
  rolesPage: {
    extent: (interviews: string, stages: number) => string;
  };
  interviewPage: {
    variants: string;
    variantPrepare: string;
    variantRated: string;
    notAssessed: string;
    aiGuide: string;
    hearFromUs: (within: string) => string;
    questions: string;
    askUs: {
      before: string;
      link: string;
      after: string;
    };
  };
  stagePage: {
    feedbackFrom: (owner: string, days: number | undefined) => string;
  };
  rolePage: {
    posting: string;
    /** What is decided before the dates are. */
    choices: {
      split: string;
      over: (stage: string, days: number) => string;
      start: string;
      different: string;
      slowest: (days: number) => string;
    };
    splitOver: (days: number) => string;
    process: {
      bars: string;
      /** Where candidates are told after some stage when they hear back: dots show those days. */
      barsAndDots: string;
    };
    prepare: {
      what: string;
      enough: (time: string) => string;
    };
    countsFor: (sessions: string) => string;
    assessed: string;
    aiAssistants: string;
    family: string;
    familyHere: string;
    familyBesides: (competencies: string) => string;
    elsewhere: {
      title: string;
      table: string;
      columns: readonly [string, string, string, string];
    };
  };
  session: {
    page: string;
    focus: string;
    why: string;
    only: (competencies: string) => string;
    mainOnly: (competencies: string) => string;
    first: (competency: string, sessions: string) => string;
    again: (competency: string, sessions: string) => string;
  };
  pack: {
    title: (role: string) => string;
    open: string;
    summary: string;
    handInWithin: (time: string) => string;
    dateAndTime: string;
    page: string;
    agenda: string;
    before: string;
    preparedAlready: string;
    ai: (policy: string) => string;
    questions: string;
  };
  loops: {
    title: string;
    families: string;
    mainIn: (count: number, all: number) => string;
    closest: string;
    share: (count: number, all: number) => string;
  };
  /** The page of a worked example. */
  workedExample: {
    /** How long the scene takes in the room, and how long it takes to read. */
    length: string;
    reading: string;
    level: string;
    /** What stands above what somebody says. */
    speakers: Record<Moment['by'], string>;
    minute: (minute: number) => string;
    /** What opens the next part of a long scene; the last goes on to the end. */
    goesOn: (from: number, to: number | undefined) => string;
    note: string;
    weaker: string;
    stronger: string;
    prints: string;
    /** A rough sum, such as 2,000,000 ÷ 86,400 ≈ 23 links a second. */
    sum: (sum: string, result: string, unit: string | undefined) => string;
    drawing: {
      inWords: string;
      box: (label: string) => string;
      newBox: (label: string) => string;
      arrow: (from: string, to: string) => string;
      labelled: (from: string, to: string, label: string) => string;
    };
  };
  renamedPage: {
    lead: string;
    none: string;
    table: (section: string) => string;
    columns: readonly [string, string, string];
  };
  /** The list of pages for language models. */
  llms: {
    /** What stands after the name of a page: its summary, and how long it takes. */
    withTime: (summary: string, time: string) => string;
    sessions: string;
    data: { title: string; file: string; text: string };
    /** The whole text, in its parts. */
    full: { file: string; text: string };
    part: (part: number, of: number) => string;
  };
  missingPage: {
    title: string;
    before: string;
    link: string;
    after: string;
    /** Searches for what the address says; a script fills in its `{words}`. */
    near: string;
    lists: string;
  };
}
