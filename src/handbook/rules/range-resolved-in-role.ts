import { factsOf } from '../resolve.ts';
import { count } from '../text/in-words.ts';
import { within } from '../timing.ts';
import type { RoleEntry, ResolvedSession } from '../model.ts';
import { defineRule, type Finding, type RuleContext } from './types.ts';

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

function checkSession(session: ResolvedSession, path: PropertyKey[]): Omit<Finding, 'file'>[] {
  const { written, type, variant } = session;
  const name = variant ? `${type.title} (${variant.title})` : type.title;
  const { duration, interviewers } = factsOf(type.candidate, variant);
  if (written.discussedIn !== undefined || duration === undefined) {
    if (written.minutes === undefined && written.interviewers === undefined) return [];
    const why = duration === undefined ? 'has no live part' : 'is discussed in another session';
    return [
      {
        place: { path: [...path, written.minutes === undefined ? 'interviewers' : 'minutes'] },
        message: `The session "${session.id}" ${why}, and still states minutes or interviewers of its own.`,
        fix: 'Remove minutes and interviewers here, so that the time is counted once.',
      },
    ];
  }
  const findings: Omit<Finding, 'file'>[] = [];
  const resolve = (
    field: 'minutes' | 'interviewers',
    value: number | undefined,
    range: { min: number; max: number } | undefined,
  ) => {
    if (range === undefined) return;
    const span = range.min === range.max ? String(range.min) : `${String(range.min)} to ${String(range.max)}`;
    if (value === undefined && range.min !== range.max) {
      findings.push({
        place: { path, on: 'value' },
        message: `The session "${session.id}" does not say its ${field}: "${name}" allows ${span}, and a role states one number.`,
        fix: `Add ${field}: a number from ${String(range.min)} to ${String(range.max)}.`,
      });
    } else if (value !== undefined && !within(value, range)) {
      findings.push({
        place: { path: [...path, field] },
        message: `The session "${session.id}" has ${String(value)} ${field}, and "${name}" allows ${span}.`,
        fix: `Use a number from ${String(range.min)} to ${String(range.max)}, or change what the interview type states.`,
      });
    }
  };
  resolve('minutes', written.minutes, duration);
  resolve('interviewers', written.interviewers, interviewers?.count);
  const seats = written.seats?.length;
  if (seats !== undefined && seats !== session.interviewers) {
    findings.push({
      place: { path: [...path, 'seats'], on: 'key' },
      message: `The session "${session.id}" has ${count(seats, 'seat')} and ${count(session.interviewers, 'interviewer')}.`,
      fix: 'Name one seat for each person present.',
    });
  }
  return findings;
}

function check({ handbook }: RuleContext): Finding[] {
  return handbook.roles.flatMap((role) =>
    placed(role).flatMap(({ session, path }) =>
      checkSession(session, path).map((finding) => ({ ...finding, file: role.sources.candidate!.file })),
    ),
  );
}

/** A session without one duration and one number of interviewers. */
export const rangeResolvedInRole = defineRule({
  id: 'range-resolved-in-role',
  severity: 'error',
  group: 'facts',
  stopsBuild: true,
  bad: '{ id: background, interview: resume-deep-dive }',
  good: '{ id: background, interview: resume-deep-dive, minutes: 45, interviewers: 1 }',
  check,
});
