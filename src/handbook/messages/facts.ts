import type { Words } from '../../words/definition.ts';
import type { Handbook, RoleEntry, Step } from '../model.ts';
import { planHash } from '../plan/plan-link.ts';
import { candidatePath, PLAN_PATH, publicAddress } from '../routes.ts';
import { leastOfStep } from '../timing.ts';
import { decisionOf, hearBackOf } from '../waiting.ts';
import type { MessageFact } from './places.ts';
import { seatLines, sessionLines } from './session-lines.ts';

/** Values of places; a place that is not there, or has none, is for what nobody states. */
export type MessageFacts = Partial<Record<MessageFact, string | undefined>>;

/** What the handbook knows of a role and the company. */
function ofRole({ company }: Handbook, role: RoleEntry): MessageFacts {
  const { contacts, practical, links } = company;
  const { payRange, location, timeZones } = role.candidate;
  return {
    company_name: company.name,
    role_title: role.title,
    role_link: publicAddress(company.url, candidatePath('roles', role.id)),
    plan_link: publicAddress(company.url, PLAN_PATH) + planHash({ role: role.id, sessions: [] }),
    recruiting_email: contacts.recruiting.email,
    accommodations_email: contacts.accommodations.email,
    pay_range: payRange,
    place_of_work: location ?? practical.workplace?.answer,
    time_zones: timeZones,
    visa: practical.visa?.answer,
    relocation: practical.relocation?.answer,
    start_date: practical.startDate?.answer,
    travel_costs: practical.travelCosts?.answer,
    reapplying: practical.reapplying?.answer,
    privacy_notice: links.privacyNotice,
  };
}

/** What it knows of a stage of the role. Promises of days are those of the stage. */
function ofStage({ company }: Handbook, words: Words, role: RoleEntry, step: Step): MessageFacts {
  const { stage, totals, least } = step;
  // Whoever reads a message on an optional stage has it.
  const own = step.optional === undefined ? least : leastOfStep({ ...step, optional: undefined });
  const { feedback, reschedule } = stage.candidate;
  const days = (number: number | undefined) => (number === undefined ? undefined : words.invite.workingDays(number));
  const time = (from: number, to: number) => (to > 0 ? words.range({ min: from, max: to }) : undefined);
  return {
    stage_title: stage.title,
    stage_link: publicAddress(company.url, candidatePath('stages', stage.id)),
    sessions: sessionLines(company, words, role, step),
    interview_time: time(own.interviewMinutes, totals.interviewMinutes),
    time_with_breaks:
      totals.calendarMinutes > totals.interviewMinutes ? time(own.calendarMinutes, totals.calendarMinutes) : undefined,
    work_alone: totals.selfPacedMinutes.max > 0 ? words.range(totals.selfPacedMinutes) : undefined,
    days_to_hear_back: days(hearBackOf(stage, company)?.days),
    days_to_the_decision: days(decisionOf(role)?.heldWithin),
    feedback_promise: feedback?.promise,
    days_to_the_feedback: days(feedback?.days),
    moving_the_date: reschedule,
    next_stage: role.process[role.process.indexOf(step) + 1]?.stage.title,
  };
}

/** What the handbook fills in for a role, and for one of its steps where a message is about one. */
export const messageFacts = (
  handbook: Handbook,
  words: Words,
  role: RoleEntry,
  step: Step | undefined,
): MessageFacts => ({
  ...ofRole(handbook, role),
  ...(step && ofStage(handbook, words, role, step)),
  seats: seatLines(words, role, step?.sessions),
});
