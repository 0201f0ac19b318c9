/** What interviewers compare and weigh: cost, comparison, review, What if and the checks. */
export interface InterviewerToolWords {
  /** What kits watch for, by competency. Scripts fill in the places of `shown`. */
  lookFor: {
    title: string;
    lead: string;
    none: string;
    tooLong: (kits: number) => string;
    choose: Record<'competency' | 'role' | 'track' | 'format' | 'interview', string>;
    any: string;
    shown: string;
    nothing: string;
    anchors: string;
    /** Said before a signal to those who do not see its mark. */
    good: string;
    bad: string;
    inVariant: (title: string) => string;
  };
  compare: {
    title: string;
    lead: string;
    thisRole: string;
    caption: string;
    choose: {
      a: string;
      b: string;
    };
    any: string;
    what: string;
    none: string;
    stages: string;
    met: string;
    sessions: string;
    inOrder: string;
    competencies: string;
    review: string;
    nothing: string;
  };
  cost: {
    candidate: string;
    us: string;
    alone: string;
    waits: string;
    interviews: string;
    preparation: string;
    writeUp: string;
    debrief: string;
    total: string;
    people: string;
  };
  /** What a role's page begins with. Competencies are a list of titles in words. */
  verdict: Record<'several' | 'once' | 'none', (competencies: string) => string> & Record<'all' | 'review', string>;
  review: {
    lead: string;
    tone: {
      gap: string;
      watch: string;
      strength: string;
      number: string;
    };
    method: string;
    source: string;
    check: string;
    percent: (share: number) => string;
    exception: (reason: string) => string;
  };
  whatIf: {
    lead: string;
    keep: string;
    add: string;
    choose: string;
    added: string;
    reset: string;
    link: string;
    /** Names of its tables: the page has another part that is called Coverage. */
    tables: {
      time: string;
      coverage: string;
    };
    /** What its templates and its script say. */
    words: {
      asItIs: string;
      changed: string;
      /** The same where it is not known how many people there are in every session. */
      changedLive: string;
      remove: string;
      failed: string;
      totals: string;
      was: string;
      now: string;
      difference: string;
      live: string;
      calendar: string;
      alone: string;
      interviews: string;
      preparation: string;
      writeUp: string;
      debrief: string;
      total: string;
      people: string;
      coverage: string;
      competency: string;
      primary: string;
      secondary: string;
      nothing: string;
      findings: string;
      appeared: string;
      changedFindings: string;
      gone: string;
      same: string;
    };
  };
  checks: {
    title: string;
    lead: string;
    group: {
      facts: string;
      fairness: string;
      respect: string;
      text: string;
    };
    groupLead: {
      facts: string;
      fairness: string;
      respect: string;
      text: string;
    };
    severity: {
      error: string;
      warning: string;
    };
    facts: {
      severity: string;
      group: string;
      configured: string;
      now: string;
      stops: string;
    };
    off: string;
    found: (errors: number, warnings: number) => string;
    entries: (count: number, day: string) => string;
    place: (line: number) => string;
    noneFails: string;
    nothing: string;
    noneSetAside: string;
    more: (count: number) => string;
    side: {
      candidate: string;
      interviewer: string;
    };
    edit: string;
    because: (reason: string) => string;
    reported: string;
    mended: string;
    source: string;
    threshold: {
      table: string;
      columns: readonly [string, string, string, string];
    };
    setAside: string;
    switchOff: string;
    reason: string;
  };
}
