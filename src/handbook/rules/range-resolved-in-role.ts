import { factsOf } from '../resolve.ts';
import { within } from '../timing.ts';
import type { RoleEntry, ResolvedSession } from '../model.ts';
import type { Range } from '../schemas/shared.ts';
import { defineRule, type Finding, type RuleContext, type Said } from './types.ts';

/** What a session states of an interview type that allows a range of it. */
type Field = 'minutes' | 'interviewers';

/** What a session is of: an interview type, and the variant where it has one. */
interface Interview {
  title: string;
  variant?: string;
}

interface Says {
  /** A session without a time of its own that states one all the same. */
  noTimeOfItsOwn: (session: string, why: 'no live part' | 'discussed elsewhere') => Said;
  open: (session: string, field: Field, interview: Interview, allowed: Range) => Said;
  notAllowed: (session: string, field: Field, value: number, interview: Interview, allowed: Range) => Said;
  otherSeats: (session: string, seats: number, interviewers: number) => Said;
}

/** Sessions of a role with the place where each is written. */
function placed(role: RoleEntry) {
  return role.process.flatMap((step) => {
    const stepIndex = role.candidate.process.findIndex((written) => written.stage === step.stage.id);
    return step.sessions.map((session) => ({
      session,
      path: ['process', stepIndex, 'sessions', role.candidate.process[stepIndex]!.sessions.indexOf(session.written)],
    }));
  });
}

function checkSession(session: ResolvedSession, path: PropertyKey[], say: Says): Omit<Finding, 'file'>[] {
  const { written, type, variant } = session;
  const interview: Interview = { title: type.title, ...(variant && { variant: variant.title }) };
  const { duration, interviewers } = factsOf(type.candidate, variant);
  if (written.discussedIn !== undefined || duration === undefined) {
    if (written.minutes === undefined && written.interviewers === undefined) return [];
    return [
      {
        place: { path: [...path, written.minutes === undefined ? 'interviewers' : 'minutes'] },
        ...say.noTimeOfItsOwn(session.id, duration === undefined ? 'no live part' : 'discussed elsewhere'),
      },
    ];
  }
  const findings: Omit<Finding, 'file'>[] = [];
  const resolve = (field: Field, value: number | undefined, allowed: Range | undefined) => {
    if (allowed === undefined) return;
    if (value === undefined && allowed.min !== allowed.max) {
      findings.push({ place: { path, on: 'value' }, ...say.open(session.id, field, interview, allowed) });
    } else if (value !== undefined && !within(value, allowed)) {
      const place = { path: [...path, field] };
      findings.push({ place, ...say.notAllowed(session.id, field, value, interview, allowed) });
    }
  };
  resolve('minutes', written.minutes, duration);
  resolve('interviewers', written.interviewers, interviewers?.count);
  const seats = written.seats?.length;
  if (seats !== undefined && seats !== session.interviewers) {
    const place = { path: [...path, 'seats'], on: 'key' as const };
    findings.push({ place, ...say.otherSeats(session.id, seats, session.interviewers) });
  }
  return findings;
}

function check({ handbook }: RuleContext, say: Says): Finding[] {
  return handbook.roles.flatMap((role) =>
    placed(role).flatMap(({ session, path }) =>
      checkSession(session, path, say).map((finding) => ({ ...finding, file: role.sources.candidate!.file })),
    ),
  );
}

/** A session without one duration and one number of interviewers. */
export const rangeResolvedInRole = defineRule({
  id: 'range-resolved-in-role',
  severity: 'error',
  group: 'facts',
  asResolved: true,
  stopsBuild: true,
  shared: [{ file: 'candidate/interview-types/pairing.mdx', fields: 'duration: { min: 45, max: 60 }' }],
  bad: [
    {
      file: 'candidate/roles/engineer.mdx',
      fields: `process:
  - stage: loop
    sessions:
      - { id: pairing, interview: pairing, interviewers: 2 }`,
    },
  ],
  good: [
    {
      file: 'candidate/roles/engineer.mdx',
      fields: `process:
  - stage: loop
    sessions:
      - { id: pairing, interview: pairing, interviewers: 2, minutes: 45 }`,
    },
  ],
  check,
});
