import type { MODES } from '../../handbook/entities/interview-types/schema.ts';
import type { FORMATS } from '../../handbook/entities/interview-types/variant-schema.ts';
import type { PromiseWords } from './promises.ts';

/** Names of facts, their values, and the parts that stand on pages of both sides. */
export interface SharedWords extends PromiseWords {
  facts: {
    duration: string;
    people: string;
    interviewers: string;
    format: string;
    mode: string;
    screen: string;
    recording: string;
    ai: string;
    paid: string;
    tools: string;
    effort: string;
    window: string;
    start: string;
    result: string;
    level: string;
    family: string;
    location: string;
    timeZones: string;
    pay: string;
    posting: string;
    hearBack: string;
    heldWithin: string;
    who: string;
    live: string;
    calendar: string;
    longestDay: string;
    split: string;
    met: string;
    waiting: string;
    preparation: string;
    writeUp: string;
    training: string;
    dryRun: string;
    inCompany: string;
    when: string;
    chair: string;
  };
  format: Record<(typeof FORMATS)[number], string>;
  /** Where an interview takes place, in one of these ways. */
  modes: (modes: readonly (typeof MODES)[number][]) => string;
  screen: {
    none: string;
    candidate: string;
    interviewer: string;
    both: string;
  };
  recording: {
    none: string;
    'with-consent': string;
  };
  ai: {
    expected: string;
    encouraged: string;
    allowed: string;
    'not-allowed': string;
  };
  /** @param time Minutes, in words. */
  onAverage: (time: string) => string;
  /** @param pay What is paid for an interview, in the company's words. */
  paid: (pay: string) => string;
  /** Behind a rule on AI assistants that is another one in a part of the agenda. */
  differsInPart: string;
  /** @param parts Titles of parts of the agenda. */
  aiApart: (parts: string) => string;
  toAgenda: string;
  level: {
    junior: string;
    mid: string;
    senior: string;
    staff: string;
    manager: string;
    any: string;
    /** Staff, principals and managers in one. */
    beyond: string;
  };
  primary: string;
  secondary: string;
  yes: string;
  no: string;
  people: (range: { min: number; max: number }) => string;
  withSeats: (seats: string) => string;
  ofInterviews: (time: string) => string;
  alone: string;
  timeAlone: {
    candidate: (time: string) => string;
    interviewer: (time: string) => string;
  };
  discussedIn: (session: string) => string;
  notAssessedAtAll: string;
  timeForQuestions: {
    candidate: string;
    interviewer: string;
  };
  /** What is said of a stage, or of a session, that not every candidate has. */
  open: {
    /** Before the company's words on who has an optional stage. */
    optional: string;
    /** The same in a few words, beside a session. */
    notForAll: string;
    /** @param titles What others have in its place, already joined by "or". */
    instead: (titles: string) => string;
    /** @param ways The sessions of each choice, in words. */
    oneOf: (ways: readonly string[]) => string;
  };
  timeline: {
    onCalendar: (time: string) => string;
    breakAfter: (minutes: number) => string;
    split: (days: readonly string[]) => string;
    hearBack: {
      candidate: (days: number) => string;
      interviewer: (days: number) => string;
    };
  };
  coverage: {
    title: string;
    lead: string;
    key: string;
    table: (role: string) => string;
    needed: string;
    notClaimed: string;
    nobody: string;
    /** Above the number of interviews that assess a competency. */
    ratedIn: string;
    /** Before the number of competencies that each interview or session assesses. */
    ratedBy: string;
    /** Above the number of sessions that assess a competency. */
    sessionsThat: string;
    role: string;
    allRoles: string;
    download: string;
    amongAll: string;
    competency: string;
    caption: string;
    sessions: (role: string) => string;
    shown: string;
    empty: string;
    tooLarge: (competencies: number, types: number) => string;
  };
  /** Said beside a large table that shows only a part of itself. */
  moreOfTable: {
    below: string;
    beside: string;
    both: string;
  };
  /** What a remark without a title is called where it is read aloud. */
  remark: {
    note: string;
    tip: string;
    caution: string;
    danger: string;
  };
  /** The title of a remark that was written as the alert [!IMPORTANT]. */
  important: string;
  /** The notes at the foot of a text; `{reference}` is where in it a note is called. */
  footnotes: { title: string; back: string };
  formerly: string;
  print: string;
}
