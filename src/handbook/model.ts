import type { Conduct } from './conduct.ts';
import type { CandidateOf, InterviewerOf, Kind, SCHEMAS, Side } from './entities/schemas.ts';
import type { Company } from './schemas/company.ts';
import type { Assesses } from './entities/interview-types/assesses-schema.ts';
import type { AgendaItem, InterviewType, Variant } from './entities/interview-types/schema.ts';
import type { Session } from './entities/roles/schema.ts';
import type { Range } from './schemas/shared.ts';

/** What is known of the text below the frontmatter. Lines and columns count from 1, in the whole file. */
export interface Body {
  /** The Markdown as written. */
  text: string;
  /** Line of the file on which `text` begins. */
  line: number;
  headings: { depth: number; slug: string; text: string; line: number; column: number }[];
  links: { url: string; line: number; column: number }[];
  /** Ids of all that has one in the page: headings, footnotes and the places that name them. */
  ids: string[];
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
  /** Left out where only the facts are needed. */
  body?: Body;
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

export type InterviewTypeEntry = Plain<'interview-types'>;
export type StageEntry = Plain<'stages'>;
export type CompetencyEntry = Plain<'competencies'>;
export type QuestionEntry = Plain<'questions-to-ask'>;
export type PromptEntry = Plain<'prompts'>;
export type RehearsalEntry = Plain<'rehearsals'>;
/** A guide may stand on either side, or on both. */
export type GuideEntry = Plain<'guides'>;
/** An entry of a kind, as its two schemas have it. */
type Plain<K extends Kind> = Entry<CandidateOf<K>, InterviewerOf<K>>;

export interface RoleEntry extends Plain<'roles'> {
  process: Step[];
  /** The most that a candidate may have. */
  totals: Totals;
  /** The least: less where a stage is optional, or one of several. */
  least: Totals;
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
  /** When it takes place, where not everybody has it. */
  optional: string | undefined;
  /** Ids of sessions of which a candidate has one list; none where everybody has all. */
  oneOf: string[][];
  /** The most that it takes. */
  totals: Totals;
  /** The least: nothing where it is optional. */
  least: Totals;
}

/** A session of a role: every reference resolved, one duration, one number of interviewers. */
export interface ResolvedSession {
  id: string;
  /** Ids that it had before. */
  formerly: string[];
  type: InterviewTypeEntry;
  variant: Variant | undefined;
  /** Live minutes; 0 where the work is self-paced or discussed in another session. */
  minutes: number;
  /** Whether `minutes` are an average, and some take longer. */
  isAverage: boolean;
  /** People present; 0 where nobody meets, or where nobody has said how many. */
  interviewers: number;
  breakAfter: number;
  focus: string | undefined;
  seats: string[];
  discussedIn: string | undefined;
  selfPaced: InterviewType['selfPaced'];
  assesses: Assesses;
  /** What it is paid, in words; undefined where nothing is. */
  pay: string | undefined;
  /** Time boxes that add up to `minutes`. */
  agenda: ResolvedBox[];
  /** How it is held, which only interviewers know. */
  conduct: Conduct;
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

/** An entry of a kind, with what is computed for it. */
export type EntryOf<K extends Kind> = K extends 'roles' ? RoleEntry : Plain<K>;

/** The entries of every kind under its key, each list in the order of titles. */
export type Lists = { [K in Kind as (typeof SCHEMAS)[K]['key']]: EntryOf<K>[] };

/** The whole handbook, resolved. */
export interface Handbook extends Lists {
  /** Whether the interviewer side was loaded. */
  interviewerSide: boolean;
  company: Company;
  formerNames: FormerName[];
}
