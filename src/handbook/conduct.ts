import { coreQuestions } from './core-questions.ts';
import type { SeatTask, WrittenConduct } from './entities/roles/conduct-schema.ts';
import type { InterviewTypeInterviewer } from './entities/interview-types/schema.ts';
import { idFrom } from './slug.ts';

type Kit = InterviewTypeInterviewer;

/** A seat in a session, with the person in it. */
export interface Seat {
  id: string;
  /** The same in two sessions of a role is the same person. */
  person: string;
  /** What candidates read of that person; undefined for somebody whom they do not meet, or who has no label. */
  label: string | undefined;
  does: SeatTask;
  /** Whether a rating is filed from here. */
  rates: boolean;
  who: string | undefined;
}

/** How a session of a role is held: what interviewers know of it and candidates do not. */
export interface Conduct {
  exercise: Kit['exercises'][number] | undefined;
  /** What every candidate for the role is asked, in the order in which it is asked. */
  core: Kit['questions'];
  /** Empty where the role does not state them. */
  seats: Seat[];
  note: string | undefined;
}

/** Whether somebody in a seat meets the candidate: who reads what was handed in is in no room. */
export const isPresent = ({ does }: Pick<Seat, 'does'>): boolean => does !== 'reads';

/** What is known of a session before it is said how it is held. */
interface SessionToHold {
  id: string;
  minutes: number;
  variant: string | undefined;
  /** Whether anything is rated. */
  rated: boolean;
  /** The labels that candidates read. */
  labels: readonly string[];
}

/** Seats with their people: who is not named takes the labels that are left, in their order. */
function seatsOf(session: SessionToHold, written: WrittenConduct['seats'], labelOf: ReadonlyMap<string, string>) {
  const named = new Set(written.flatMap(({ person }) => person ?? []));
  const left = session.labels.filter((label) => !named.has(idFrom(label)));
  return written.map(({ person, ...seat }): Seat => {
    const label = person === undefined ? (isPresent(seat) ? left.shift() : undefined) : labelOf.get(person);
    const own = label === undefined ? '' : idFrom(label);
    return {
      ...seat,
      who: seat.who,
      person: person ?? (own === '' ? `${session.id}-${seat.id}` : own),
      label,
      rates: seat.rates && session.rated,
    };
  });
}

/**
 * How a session is held.
 * @param labelOf The labels of all sessions of the role by the ids that they make: a person may read what somebody
 * else discusses, and be met in another session.
 */
export function conductOf(
  session: SessionToHold,
  written: WrittenConduct | undefined,
  kit: Kit | undefined,
  labelOf: ReadonlyMap<string, string>,
): Conduct {
  const questions = kit?.questions ?? [];
  return {
    exercise: kit?.exercises.find(({ id }) => id === written?.exercise),
    core:
      written?.core?.flatMap((id) => questions.find((question) => question.id === id) ?? []) ??
      coreQuestions(questions, session),
    seats: seatsOf(session, written?.seats ?? [], labelOf),
    note: written?.note,
  };
}

/** The labels of some sessions by the ids that they make. */
export const labelsById = (sessions: readonly { seats?: readonly string[] | undefined }[]): Map<string, string> =>
  new Map(sessions.flatMap(({ seats = [] }) => seats.map((label) => [idFrom(label), label])));
