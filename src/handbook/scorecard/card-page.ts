import { isRated } from '../coverage.ts';
import type { InterviewTypeInterviewer } from '../entities/interview-types/schema.ts';
import type { CompetencyEntry, InterviewTypeEntry, ResolvedSession, RoleEntry } from '../model.ts';
import { sessionKitOf } from '../session-kit.ts';
import { resolveAgenda } from '../timing.ts';
import { contentOf } from './content-hashes.ts';
import type { Setting } from './draft.ts';

type Kit = InterviewTypeInterviewer;

/** A question or an exercise that may be put, with what may be said besides. */
export interface Askable {
  id: string;
  title: string;
  probes: readonly string[];
  hints: readonly string[];
}

/** What a page knows of its interview, for the card and for the run. */
export interface CardPage extends Setting {
  /** Empty where nobody meets, as for work that is read. */
  agenda: readonly { id: string; title: string; minutes: number }[];
  /** The exercise, then the questions in the order of the kit. */
  asks: readonly Askable[];
  /** Seats from which a card is filed. */
  seats: readonly { id: string; label: string | undefined; does: string }[];
}

const asksOf = (exercises: Kit['exercises'], questions: Kit['questions']): Askable[] => [
  ...exercises.map(({ id, title, hints }) => ({ id, title, probes: [], hints })),
  ...questions.map(({ id, ask, probes }) => ({ id, title: ask, probes, hints: [] })),
];

const ratedBy = ({ primary, secondary }: ResolvedSession['assesses']) => [
  ...primary.map((id) => ({ id, primary: true })),
  ...secondary.map((id) => ({ id, primary: false })),
];

/** The card of a session of a role; undefined where nothing is rated. */
export function cardOfSession(
  role: RoleEntry,
  session: ResolvedSession,
  competencies: readonly CompetencyEntry[],
): CardPage | undefined {
  if (!isRated(session)) return undefined;
  const { type, variant, conduct, agenda } = session;
  const seats = conduct.seats.filter(({ rates }) => rates);
  const { reserve } = sessionKitOf(role, session);
  return {
    place: {
      role: role.id,
      session: session.id,
      ...(seats[0] && { seat: seats[0].id }),
      interview: type.id,
      ...(variant && { variant: variant.id }),
    },
    competencies: ratedBy(session.assesses),
    content: contentOf(type, variant?.id, competencies),
    agenda: agenda.map(({ id, title, minutes }) => ({ id, title, minutes })),
    asks: asksOf(conduct.exercise ? [conduct.exercise] : [], [...conduct.core, ...reserve]),
    seats: seats.map(({ id, label, does }) => ({ id, label, does })),
  };
}

/** The card of an interview that no role uses, with its own shortest minutes; undefined where nothing is rated. */
export function cardOfType(type: InterviewTypeEntry, competencies: readonly CompetencyEntry[]): CardPage | undefined {
  const { assesses, agenda, duration } = type.candidate;
  if (!assesses || !isRated({ assesses })) return undefined;
  return {
    place: { interview: type.id },
    competencies: ratedBy(assesses),
    content: contentOf(type, undefined, competencies),
    agenda: resolveAgenda(agenda, duration?.min ?? 0).map(({ id, title, minutes }) => ({ id, title, minutes })),
    asks: asksOf(
      (type.interviewer?.exercises ?? []).filter(({ status }) => status === 'active'),
      type.interviewer?.questions ?? [],
    ),
    seats: [],
  };
}
