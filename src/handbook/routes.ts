import { withBase } from './base-path.ts';
import type { Audience, Kind, Side } from './entities/schemas.ts';
import { kindOf, sideOf } from './kinds.ts';
import type { Company } from './schemas/company.ts';
import type { PracticalTopic } from './schemas/practical.ts';

/** The page candidates read about an entry, or its place on the page that it shares with others. */
export function candidatePath(kind: Kind, id: string): string {
  const { section } = kindOf(kind);
  return sideOf(kind, 'candidate')?.page === 'shared' ? `/${section}/#${id}` : `/${section}/${id}/`;
}

/** The page interviewers read about an entry. */
export const interviewerPath = (kind: Kind, id: string): string => `/interviewer/${kindOf(kind).section}/${id}/`;

/** The page of an entry on one side. */
export const pathOn = (side: Side, kind: Kind, id: string): string =>
  (side === 'candidate' ? candidatePath : interviewerPath)(kind, id);

/** Address of the list of a kind, or of the page that its entries share. */
export const listPath = (kind: Kind): string => `/${kindOf(kind).section}/`;

/** A role's preparation pack: what its sessions ask of a candidate, in one document. */
export function packPath(role: string): string {
  return `${candidatePath('roles', role)}pack/`;
}

/** A candidate's plan, made in the browser of whoever opens it; and what it needs of a role. */
export const PLAN_PATH = '/plan/';
export const planDataPath = (role: string): string => `${candidatePath('roles', role)}plan.json`;

/** How to go on from each question to ask us. */
export const GOING_ON_PATH = '/questions-to-ask/going-on/';

/** The questions to ask us by their ids, as data. */
export const QUESTIONS_DATA_PATH = '/questions-to-ask/questions.json';

/** The kit of a session of a role: what calendars and tracking systems link to. */
export const sessionKitPath = (role: string, session: string): string => `${interviewerPath('roles', role)}${session}/`;

/** What a recruiter sends about a role: messages, and the form for one candidate. */
export const invitePath = (role: string): string => `${interviewerPath('roles', role)}invite/`;

/** What candidates read about a session of their role. */
export const sessionPath = (role: string, session: string): string => `${candidatePath('roles', role)}${session}/`;

/** Where a session of a role is read on one side: its page, or its kit. */
export const sessionPathOn = (side: Side, role: string, session: string): string =>
  (side === 'interviewer' ? sessionKitPath : sessionPath)(role, session);

/** A prompt that is filled for something, as plain text: by the place of what it is about among the subjects of prompts. */
export const filledPromptPath = (prompt: string, subject: string): string =>
  `${interviewerPath('prompts', prompt)}${subject}.txt`;

/** The page of a prompt, with something chosen that it is about. */
export const promptForPath = (prompt: string, subject: string): string =>
  `${interviewerPath('prompts', prompt)}?for=${encodeURIComponent(subject)}`;

/** What the company says about practical matters, all on one page. */
export const PRACTICAL_PATH = '/practical/';

/** The id of a practical matter on that page. */
export const practicalId = (topic: PracticalTopic): string =>
  topic.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** The id of that page's last part: whom to ask about the rest. */
export const PRACTICAL_REST = 'something-else';

/** The id of its part on what can be different. */
export const PRACTICAL_DIFFERENT = 'something-different';

/** What is kept about candidates, and how they have it erased. */
export const DATA_PATH = '/your-data/';

/** The whole text of the candidate site, for language models: a part of it, counted from 1. */
export const llmsFullPath = (part: number): string =>
  part === 1 ? '/llms-full.txt' : `/llms-full-${String(part)}.txt`;

/** The place of a practical matter on that page. */
export const practicalPath = (topic: PracticalTopic): string => `${PRACTICAL_PATH}#${practicalId(topic)}`;

/** Pages for interviewers that belong to no kind of entry, in the order of their menu: each by the name of its words. */
export const INTERVIEWER_TOOLS = {
  lookFor: '/interviewer/look-for/',
  coverage: '/interviewer/coverage/',
  compare: '/interviewer/compare/',
  rehearse: '/interviewer/rehearse/',
  messages: '/interviewer/messages/',
  checks: '/interviewer/checks/',
} as const;

/** What all kits watch for, by competency. */
export const LOOK_FOR_PATH = INTERVIEWER_TOOLS.lookFor;
export const REHEARSE_PATH = INTERVIEWER_TOOLS.rehearse;
/** Every message that recruiters send. */
export const MESSAGES_PATH = INTERVIEWER_TOOLS.messages;
/** The matrix of all roles, and the same as data. */
export const COVERAGE_PATH = INTERVIEWER_TOOLS.coverage;
export const COVERAGE_CSV_PATH = '/interviewer/coverage.csv';
/** Two roles side by side. */
export const COMPARE_PATH = INTERVIEWER_TOOLS.compare;
/** The wordings that are no evidence in a note, as data. */
export const NOTE_RULES_PATH = '/interviewer/note-rules.json';
/** Sessions that What if can add to a loop, as data. */
export const SESSIONS_PATH = '/interviewer/sessions.json';
/** The JSON Schema of filed scorecards. */
export const SCORECARD_SCHEMA_PATH = '/interviewer/scorecard.schema.json';
/** What the checks find in this handbook, and all of them. */
export const CHECKS_PATH = INTERVIEWER_TOOLS.checks;

/** The list of a kind for interviewers: a page of its own where there is one, and else a part of their start page. */
export function interviewerListPath(kind: Kind): string {
  const own = `/interviewer/${kindOf(kind).section}/`;
  return Object.values<string>(INTERVIEWER_TOOLS).includes(own) ? own : `/interviewer/#${kind}`;
}

/** The page of one check. */
export const checkPath = (rule: string) => `${CHECKS_PATH}${rule}/`;

/** Origin and base path of the sites, from the url of company.yaml; the base begins and ends with a slash. */
export function addressOf(url: string): { origin: string; base: string } {
  const { origin, pathname } = new URL(url);
  return { origin, base: pathname.endsWith('/') ? pathname : `${pathname}/` };
}

/** Address of the site of an audience. */
export const siteUrl = (
  { url, interviewerUrl }: Pick<Company, 'url' | 'interviewerUrl'>,
  audience: Audience,
): string => (audience === 'interviewer' ? (interviewerUrl ?? url) : url);

/** The whole address of a page, from the address of its site. */
export function publicAddress(url: string, path: string): string {
  const { origin, base } = addressOf(url);
  return path.startsWith('/') ? origin + withBase(base, path) : path;
}
