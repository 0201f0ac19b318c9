/** One session of a candidate's plan. */
export interface PlannedSession {
  /** Id of the session in its role. */
  id: string;
  /** When it begins, in UTC to the minute: `2026-12-03T09:00Z`. Self-paced work begins when it is sent. */
  start: string;
  /** Minutes where they differ from the role's. */
  minutes?: number;
  /** First names of those who will be there. */
  names: readonly string[];
  /** What the role's process said of the session when the link was made: `stateOf`. */
  state?: readonly string[];
}

/** What a recruiter's link says: when which session of a role is, and with whom. Nothing about the candidate. */
export interface Plan {
  /** Id of the role. */
  role: string;
  /** When the link was made, in UTC to the minute; left out where it names a role and no session. */
  made?: string;
  sessions: readonly PlannedSession[];
}

/** What of a session may change after a link was made, in the order of its state. */
export const STATED = ['minutes', 'agenda', 'preparation', 'rules'] as const;
export type Stated = (typeof STATED)[number];

/** One thing to prepare. */
export interface PlanItem {
  /** The same for the same words, so that a tick stays with them. */
  id: string;
  text: string;
  /** Minutes it takes; undefined where it is not said. */
  minutes?: number;
}

/** Who has a session, where not everybody does. */
export interface OpenSession {
  words: string;
  /** Ids of sessions that others have in its place. */
  insteadOf: readonly string[];
}

/** A session, as the plan page needs it. */
export interface PlanSession {
  id: string;
  title: string;
  /** Title of its stage. */
  stage: string;
  /** Address of its page, below the base path. */
  path: string;
  minutes: number;
  /** Left out where everybody has it. */
  open?: OpenSession;
  state: readonly string[];
  /** What is enough to prepare for it; several sessions may ask for the same. */
  prepare: readonly PlanItem[];
}

/** What the plan page knows of a role: `/roles/<id>/plan.json`. */
export interface PlanData {
  role: string;
  title: string;
  sessions: readonly PlanSession[];
}
