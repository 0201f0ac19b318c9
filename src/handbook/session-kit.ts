import { belongsTo } from './core-questions.ts';
import { isRated, sessionsOf, type Strength } from './coverage.ts';
import type { InterviewTypeInterviewer } from './entities/interview-types/schema.ts';
import { kitOf } from './kit.ts';
import type { Handbook, ResolvedSession, RoleEntry } from './model.ts';
import type { GroupStart } from './part-groups.ts';
import { showingInterview } from './showing.ts';

type Kit = InterviewTypeInterviewer;

/** What is rated in a session: a competency with what its kit looks for in it. */
export interface RatedInSession {
  competency: string;
  strength: Strength;
  lookFor: Kit['lookFor'];
  signals: Kit['signals'];
}

/** What another session of the role asks, so that nothing is asked twice. */
export interface AskedElsewhere {
  session: ResolvedSession;
  /** What every candidate is asked there. */
  asks: readonly string[];
}

/** What whoever holds a session of a role needs: the part of the kit that is theirs, and no other. */
export interface SessionKit {
  /** Asked where there is time left, or where a core question was no use. */
  reserve: Kit['questions'];
  /** Primary ones first. */
  rated: readonly RatedInSession[];
  elsewhere: readonly AskedElsewhere[];
  setUp: string | undefined;
}

/** The kit of a session. Without an interviewers' side it has only what the candidates' side says. */
export function sessionKitOf(role: RoleEntry, session: ResolvedSession): SessionKit {
  const { type, variant, assesses, conduct } = session;
  const kit = type.interviewer;
  const lookFor = kitOf(type, variant?.id)?.lookFor ?? [];
  const asked = new Set(conduct.core);
  const ratedAs = (strength: Strength) =>
    assesses[strength].map((competency): RatedInSession => {
      const isOf = (item: { competency: string }) => item.competency === competency;
      return { competency, strength, lookFor: lookFor.filter(isOf), signals: kit?.signals.filter(isOf) ?? [] };
    });
  return {
    reserve: (kit?.questions ?? []).filter((question) => !asked.has(question) && belongsTo(question, variant?.id)),
    rated: [...ratedAs('primary'), ...ratedAs('secondary')],
    elsewhere: sessionsOf(role)
      .filter(({ id }) => id !== session.id)
      .map((other) => ({ session: other, asks: other.conduct.core.map(({ ask }) => ask) }))
      .filter(({ session: { focus }, asks }) => focus !== undefined || asks.length > 0),
    setUp: kit?.variants.find(({ id }) => id === variant?.id)?.setUp,
  };
}

/** The parts of a session's page, in the order in which whoever holds it needs them. */
export const SESSION_PARTS = [
  'now',
  'before',
  'agenda',
  'during',
  'exercise',
  'questions',
  'reserve',
  'look-for',
  'after',
  'elsewhere',
  'worked-examples',
  'practice-tasks',
  'may-run',
  'card',
] as const;

/** How its contents are grouped. */
export const SESSION_GROUPS: readonly GroupStart<SessionPart>[] = [
  { from: 'now', group: 'before' },
  { from: 'agenda', group: 'room' },
  { from: 'questions', group: 'rating' },
  { from: 'after', group: 'afterwards' },
];

/** What is folded at first: what is not needed in the room, and the agenda, whose times stand at the top. */
export const FOLDED_IN_SESSION: readonly SessionPart[] = [
  'agenda',
  'reserve',
  'elsewhere',
  'worked-examples',
  'practice-tasks',
  'may-run',
];

export type SessionPart = (typeof SESSION_PARTS)[number];

/** The parts that the page of a session with this kit has. */
export function sessionPartsOf(
  handbook: Handbook,
  { type, agenda, conduct }: ResolvedSession,
  { reserve, rated, elsewhere }: SessionKit,
): SessionPart[] {
  const kit = type.interviewer;
  const { examples, tasks } = showingInterview(handbook, type.id);
  const has: Record<SessionPart, boolean> = {
    now: true,
    before: (kit?.before.length ?? 0) > 0,
    agenda: agenda.length > 0,
    during: (kit?.during.length ?? 0) > 0,
    exercise: conduct.exercise !== undefined,
    questions: conduct.core.length > 0,
    reserve: reserve.length > 0,
    'look-for': rated.length > 0,
    after: (kit?.after.length ?? 0) > 0,
    elsewhere: elsewhere.length > 0,
    'worked-examples': examples.length > 0,
    'practice-tasks': tasks.length > 0,
    // What the candidate reads is one click from there, whoever sits in.
    'may-run': true,
    // An informal meeting has none, and says so.
    card: true,
  };
  return SESSION_PARTS.filter((id) => has[id]);
}

/** Every id on a session's page that a link may point to. */
export function sessionPageIds(handbook: Handbook, role: RoleEntry, session: ResolvedSession): string[] {
  const kit = sessionKitOf(role, session);
  const { exercise, core } = session.conduct;
  return [
    ...sessionPartsOf(handbook, session, kit),
    ...(exercise ? [`exercise-${exercise.id}`] : []),
    ...[...core, ...kit.reserve].map(({ id }) => `question-${id}`),
    ...kit.rated.flatMap(({ competency }) => [`rated-${competency}`, `anchors-${competency}`]),
    // What says beside the field of a note how to write it.
    ...(isRated(session) ? ['jot-advice', 'jot-marks'] : []),
  ];
}
