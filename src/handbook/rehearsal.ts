import { sessionsOf } from './coverage.ts';
import type { Rehearsal } from './entities/rehearsals/schema.ts';
import { entryById } from './entries.ts';
import type { Handbook, RehearsalEntry, ResolvedBox, ResolvedSession, RoleEntry } from './model.ts';
import { startsOf } from './timing.ts';

/** A line of a rehearsal, with the time box that it falls into. */
export type HeardLine = Omit<Rehearsal['lines'][number], 'box'> & { box: string | undefined };

/** What is said in one time box of the agenda. */
export interface HeardBox {
  box: ResolvedBox;
  /** Minutes of the session at which the agenda has it begin and end. */
  from: number;
  to: number;
  lines: readonly HeardLine[];
}

/** The session that a rehearsal plays, with its role; undefined where there is no such session. */
export function rehearsedSession(
  { roles }: Pick<Handbook, 'roles'>,
  { role: roleId, session: id }: Pick<Rehearsal, 'role' | 'session'>,
): { role: RoleEntry; session: ResolvedSession } | undefined {
  const role = entryById(roles, roleId);
  const session = role && sessionsOf(role).find((own) => own.id === id);
  return session && { role, session };
}

/** The lines of a rehearsal, each with its box: that of the last line which began one. */
export function heardLines({ lines }: Pick<Rehearsal, 'lines'>): HeardLine[] {
  let current: string | undefined;
  return lines.map((line) => {
    current = line.box ?? current;
    return { ...line, box: current };
  });
}

/** The transcript by time box, in the agenda's order; boxes in which nothing is said are left out. */
export function heardBoxes(
  rehearsal: Pick<Rehearsal, 'lines'>,
  { agenda }: Pick<ResolvedSession, 'agenda'>,
): HeardBox[] {
  const lines = heardLines(rehearsal);
  const starts = startsOf(agenda.map(({ minutes }) => minutes));
  return agenda
    .map((box, index) => ({
      box,
      from: starts[index]!,
      to: starts[index]! + box.minutes,
      lines: lines.filter((line) => line.box === box.id),
    }))
    .filter((heard) => heard.lines.length > 0);
}

/** The rehearsals of an interview, whichever role they are held for. */
export const rehearsalsOf = (handbook: Handbook, interview: string): RehearsalEntry[] =>
  handbook.rehearsals.filter(
    ({ interviewer }) => interviewer && rehearsedSession(handbook, interviewer)?.session.type.id === interview,
  );

/** The competencies of a reference card that a session does not rate, and those it is there for that the card leaves out. */
export function ratingGaps(
  { reference }: Pick<Rehearsal, 'reference'>,
  { assesses }: Pick<ResolvedSession, 'assesses'>,
): { unknown: string[]; missing: string[] } {
  const rated = reference.ratings.map(({ competency }) => competency);
  const assessed = [...assesses.primary, ...assesses.secondary];
  return {
    unknown: rated.filter((id) => !assessed.includes(id)),
    missing: assesses.primary.filter((id) => !rated.includes(id)),
  };
}
