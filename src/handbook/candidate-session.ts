import { atLevel } from './at-level.ts';
import { isRated } from './coverage.ts';
import { aiAssistantsOf, boxesWithAiRule } from './defaults.ts';
import type { Handbook, ResolvedSession, RoleEntry } from './model.ts';
import { formatOf } from './review/loop.ts';
import type { GroupStart } from './part-groups.ts';
import { itemsOf } from './preparation.ts';
import { questionsFor } from './questions.ts';
import { showingInterview } from './showing.ts';

type Setting = Pick<ResolvedSession, 'type' | 'variant'>;

/** What candidates are given before a session: with its interview, and with its variant. */
export const materialsOf = ({ type, variant }: Setting) => [...type.candidate.materials, ...(variant?.materials ?? [])];

/** What does not matter in a session. */
export const notAssessedIn = ({ type, variant }: Setting): string[] => [
  ...type.candidate.notAssessed,
  ...(variant?.notAssessed ?? []),
];

/** The parts of the page that candidates read about a session of their role, in the order in which they ask for them. */
export const CANDIDATE_SESSION_PARTS = [
  'agenda',
  'on-your-own',
  'prepare',
  'materials',
  'practise',
  'room',
  'assessed',
  'at-level',
  'asks-of-you',
  'ai-assistants',
  'after',
  'ask-us',
  'more',
] as const;

/** How its contents are grouped. */
export const CANDIDATE_SESSION_GROUPS: readonly GroupStart<CandidateSessionPart>[] = [
  { from: 'agenda', group: 'yours' },
  { from: 'prepare', group: 'ready' },
  { from: 'room', group: 'room' },
  { from: 'assessed', group: 'counts' },
  { from: 'asks-of-you', group: 'help' },
  { from: 'after', group: 'afterwards' },
];

export type CandidateSessionPart = (typeof CANDIDATE_SESSION_PARTS)[number];

/** The parts that the page of a session has. Each is an id on it, and it has no others. */
export function candidateSessionParts(
  handbook: Handbook,
  role: RoleEntry,
  session: ResolvedSession,
): CandidateSessionPart[] {
  const { type, variant, agenda, selfPaced, interviewers, seats } = session;
  const { examples, tasks } = showingInterview(handbook, type.id);
  const has: Record<CandidateSessionPart, boolean> = {
    agenda: agenda.length > 0,
    'on-your-own': selfPaced !== undefined,
    prepare: itemsOf(session).length > 0,
    materials: materialsOf(session).length > 0,
    practise: examples.length + tasks.length > 0,
    room: interviewers > 0 || seats.length > 0,
    assessed:
      session.focus !== undefined ||
      isRated(session) ||
      formatOf(session) === 'informal' ||
      notAssessedIn(session).length > 0,
    'at-level': atLevel(type, role.candidate.level).length > 0,
    // Whom to ask stands there, whatever else is known.
    'asks-of-you': true,
    'ai-assistants':
      aiAssistantsOf(type.candidate, handbook.company, variant) !== undefined || boxesWithAiRule(agenda).length > 0,
    after: true,
    'ask-us': questionsFor(handbook, session).length > 0,
    more: true,
  };
  return CANDIDATE_SESSION_PARTS.filter((id) => has[id]);
}
