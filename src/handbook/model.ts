import type { Kind, Side } from './kinds.ts';
import type { Archetype } from './schemas/archetype.ts';
import type { Company } from './schemas/company.ts';
import type { Competency, CompetencyInterviewer } from './schemas/competency.ts';
import type { Guide } from './schemas/guide.ts';
import type { AgendaItem, InterviewType, InterviewTypeInterviewer, Variant } from './schemas/interview-type.ts';
import type { Practice } from './schemas/practice.ts';
import type { Prompt } from './schemas/prompt.ts';
import type { QuestionToAsk } from './schemas/question-to-ask.ts';
import type { Role, RoleInterviewer, Session } from './schemas/role.ts';
import type { Range } from './schemas/shared.ts';
import type { Stage, StageInterviewer } from './schemas/stage.ts';

/** What is known of the text below the frontmatter. Lines and columns count from 1, in the whole file. */
export interface Body {
  /** The Markdown as written. */
  text: string;
  /** Line of the file on which `text` begins. */
  line: number;
  headings: { depth: number; slug: string; text: string; line: number; column: number }[];
  links: { url: string; line: number; column: number }[];
  /** Paragraphs and list items as plain text, for the rules on text. */
  paragraphs: { text: string; line: number; column: number }[];
  /** Absolute paths of the pictures that it shows, symlinks resolved. */
  pictures: string[];
}

/** One file that passed its schema. */
export interface Source {
  kind: Kind;
  side: Side;
  id: string;
  /** Relative to the content root. */
  file: string;
  /** The output of the schema of this kind and side. */
  data: object;
  /** Left out where only the facts are needed, as in the pages. */
  body?: Body;
  /** A hash of what readers see of the file, fields and text; the pages have it in place of the body. */
  digest?: string;
}

/** An entry with both its sides, as far as they were loaded. */
export interface Entry<C, I> {
  kind: Kind;
  id: string;
  title: string;
  summary: string;
  candidate: C;
  interviewer: I | undefined;
  sources: { candidate?: Source; interviewer?: Source };
}

export type InterviewTypeEntry = Entry<InterviewType, InterviewTypeInterviewer>;
export type StageEntry = Entry<Stage, StageInterviewer>;
export type CompetencyEntry = Entry<Competency, CompetencyInterviewer>;
export type QuestionEntry = Entry<QuestionToAsk, never>;
export type ArchetypeEntry = Entry<Archetype, never>;
export type PracticeEntry = Entry<Practice, never>;
/** A guide may stand on either side, or on both. */
export type GuideEntry = Entry<Guide | undefined, Guide>;
export type PromptEntry = Entry<undefined, Prompt>;
export interface RoleEntry extends Entry<Role, RoleInterviewer> {
  process: Step[];
  totals: Totals;
}

/** Time, in minutes, added up. */
export interface Totals {
  /** Live interview time. */
  interviewMinutes: number;
  /** Live time with the breaks inside a stage. */
  calendarMinutes: number;
  /** Work the candidate does alone. */
  selfPacedMinutes: Range;
  /** Minutes times people present, observers too; preparation and debrief are counted apart. */
  interviewerMinutes: number;
}

/** A stage of a role, with its sessions resolved. */
export interface Step {
  stage: StageEntry;
  text: string | undefined;
  sessions: ResolvedSession[];
  splits: string[][];
  totals: Totals;
}

/** A session of a role: every reference resolved, one duration, one number of interviewers. */
export interface ResolvedSession {
  id: string;
  type: InterviewTypeEntry;
  variant: Variant | undefined;
  /** Live minutes; 0 where the work is self-paced or discussed in another session. */
  minutes: number;
  /** People present; 0 where nobody meets. */
  interviewers: number;
  breakAfter: number;
  focus: string | undefined;
  seats: string[];
  discussedIn: string | undefined;
  selfPaced: InterviewType['selfPaced'];
  assesses: { primary: string[]; secondary: string[] };
  /** Time boxes that add up to `minutes`. */
  agenda: ResolvedBox[];
  /** As written in the role. */
  written: Session;
}

/** A time box with one number of minutes. */
export type ResolvedBox = Omit<AgendaItem, 'minutes'> & { minutes: number };

/** A name that an entry had before, and where it leads now. */
export interface FormerName {
  kind: Kind;
  /** Name with its context, as people know it. */
  label: string;
  name: string;
  context: string | undefined;
  /** Last part of the address it had. */
  slug: string;
  /** Ids of the entries it became; one of them redirects, several are listed. */
  successors: string[];
  /** The file that names it, and where in it. */
  file: string;
  index: number;
}

/** The whole handbook, resolved. */
export interface Handbook {
  /** Whether the interviewer side was loaded. */
  interviewerSide: boolean;
  company: Company;
  interviewTypes: InterviewTypeEntry[];
  stages: StageEntry[];
  roles: RoleEntry[];
  competencies: CompetencyEntry[];
  questionsToAsk: QuestionEntry[];
  archetypes: ArchetypeEntry[];
  practice: PracticeEntry[];
  guides: GuideEntry[];
  prompts: PromptEntry[];
  formerNames: FormerName[];
}
