import { isPresent, type Seat } from '../conduct.ts';
import { sessionsOf } from '../coverage.ts';
import { idFrom } from '../slug.ts';
import type { ResolvedSession, RoleEntry } from '../model.ts';
import { defineRule, type Finding, type RuleContext, type Said } from './types.ts';

interface Says {
  /** Other seats in the room than people whom candidates are told of. */
  otherNumber: (session: string, seats: number, interviewers: number) => Said;
  /** A person who is none of those whom candidates read of. */
  otherPerson: (session: string, person: string, labels: readonly string[]) => Said;
  samePerson: (session: string, person: string, first: string, second: string) => Said;
  /** Work that is done alone, with a number of readers other than one or two. */
  readers: (session: string, readers: number) => Said;
  /** A seat in the room of a session that has no live part. */
  noRoom: (session: string, seat: string, does: Seat['does']) => Said;
}

type Found = Omit<Finding, 'file'>;

/** What is wrong with the people of a session that is held live. */
function inTheRoom({ id, conduct, seats: labels, interviewers }: ResolvedSession, path: PropertyKey[], say: Says) {
  const findings: Found[] = [];
  const present = conduct.seats.filter(isPresent);
  if (present.length !== interviewers)
    findings.push({ place: { path, on: 'key' }, ...say.otherNumber(id, present.length, interviewers) });
  const known = labels.map(idFrom);
  for (const [index, seat] of conduct.seats.entries())
    if (isPresent(seat) && labels.length > 0 && !known.includes(seat.person))
      findings.push({ place: { path: [...path, index] }, ...say.otherPerson(id, seat.person, labels) });
  return findings;
}

/** What is wrong with the people of work that is done alone. */
function outsideOfTheRoom({ id, conduct: { seats } }: ResolvedSession, path: PropertyKey[], say: Says): Found[] {
  const present = seats.findIndex(isPresent);
  if (present >= 0) {
    const seat = seats[present]!;
    return [{ place: { path: [...path, present, 'does'] }, ...say.noRoom(id, seat.id, seat.does) }];
  }
  return seats.length > 2 ? [{ place: { path, on: 'key' }, ...say.readers(id, seats.length) }] : [];
}

function twice({ id, conduct: { seats } }: ResolvedSession, path: PropertyKey[], say: Says): Found[] {
  return seats.flatMap((seat, index): Found[] => {
    const first = seats.slice(0, index).find(({ person }) => person === seat.person);
    return first ? [{ place: { path: [...path, index] }, ...say.samePerson(id, seat.person, first.id, seat.id) }] : [];
  });
}

function checkRole(role: RoleEntry, say: Says): Finding[] {
  const { file } = role.sources.interviewer!;
  return role.interviewer!.sessions.flatMap(({ session: id, seats }, index): Finding[] => {
    const session = sessionsOf(role).find((own) => own.id === id);
    if (!session || seats.length === 0) return [];
    const path = ['sessions', index, 'seats'];
    const room = session.minutes > 0 ? inTheRoom : outsideOfTheRoom;
    return [...room(session, path, say), ...twice(session, path, say)].map((finding) => ({ ...finding, file }));
  });
}

const check = ({ handbook }: RuleContext, say: Says): Finding[] =>
  handbook.roles.filter(({ interviewer }) => interviewer).flatMap((role) => checkRole(role, say));

/** Seats that are not those of which candidates read. */
export const sessionSeats = defineRule({
  id: 'session-seats',
  severity: 'error',
  group: 'facts',
  asResolved: true,
  stopsBuild: true,
  shared: [
    {
      file: 'candidate/roles/engineer.mdx',
      fields: `process:
  - stage: loop
    sessions:
      - { id: pairing, interview: pairing, minutes: 45, interviewers: 2, seats: [Engineer A, Engineer B] }`,
    },
  ],
  bad: [
    {
      file: 'interviewer/roles/engineer.mdx',
      fields: `sessions:
  - session: pairing
    seats:
      - { id: lead, does: leads, who: A trained engineer }`,
    },
  ],
  good: [
    {
      file: 'interviewer/roles/engineer.mdx',
      fields: `sessions:
  - session: pairing
    seats:
      - { id: lead, does: leads, who: A trained engineer }
      - { id: observer, does: observes }`,
    },
  ],
  check,
});
