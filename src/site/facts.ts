import { aiAssistantsOf, boxesWithAiRule, recordingOf } from '../handbook/defaults.ts';
import { durationInWords } from '../handbook/duration.ts';
import type { ResolvedSession, RoleEntry } from '../handbook/model.ts';
import { itemsOf, parted, preparationMinutes } from '../handbook/preparation.ts';
import { formatOf } from '../handbook/review/loop.ts';
import { peopleMetIn } from '../handbook/people.ts';
import { liveTime, longestDay } from '../handbook/timing.ts';
import type { Company } from '../handbook/schemas/company.ts';
import type { AgendaItem, InterviewType } from '../handbook/entities/interview-types/schema.ts';
import { words } from './words.ts';

/** The time between start and hand-in, in words. */
export function windowInWords(
  window: { hours?: number | undefined; days?: number | undefined } | undefined,
): string | undefined {
  if (!window) return undefined;
  return window.days === undefined ? words.hours(window.hours!) : words.days(window.days);
}

/** The facts of work that is done alone: none where there is no such work. */
export const selfPacedFacts = (selfPaced: InterviewType['selfPaced']) => [
  { label: words.facts.effort, value: selfPaced && words.range(selfPaced.effort) },
  { label: words.facts.window, value: windowInWords(selfPaced?.window) },
  { label: words.facts.start, value: selfPaced?.start },
  { label: words.facts.result, value: selfPaced?.result },
];

/** The rule on AI assistants, with a word that it is another one in a part of the agenda. */
const aiFact = (ai: ReturnType<typeof aiAssistantsOf>, agenda: readonly Pick<AgendaItem, 'aiAssistants'>[]) => {
  const differs = boxesWithAiRule(agenda).length > 0;
  return ai && (differs ? `${words.ai[ai.policy]} (${words.differsInPart})` : words.ai[ai.policy]);
};

/** The panel of facts at the top of an interview's page; what neither it nor the company states has no value. */
export function interviewFacts(type: InterviewType, company: Company) {
  const ai = aiAssistantsOf(type, company);
  const recording = type.duration && recordingOf(type, company);
  return [
    { label: words.facts.duration, value: durationInWords(type.duration, words), large: true },
    { label: words.facts.effort, value: type.selfPaced && words.range(type.selfPaced.effort), large: true },
    { label: words.facts.people, value: type.interviewers && words.people(type.interviewers.count), large: true },
    { label: words.facts.ai, value: aiFact(ai, type.agenda), href: '#ai-assistants', large: true },
    { label: words.facts.paid, value: type.pay },
    { label: words.facts.format, value: words.format[type.format] },
    { label: words.facts.mode, value: words.modes(type.mode) },
    { label: words.facts.tools, value: type.tools.join(' · ') },
    { label: words.facts.screen, value: type.screenSharing && words.screen[type.screenSharing] },
    { label: words.facts.recording, value: recording && words.recording[recording] },
  ];
}

/** Its time, with a word that it is an average. */
const sessionTime = ({ minutes, isAverage }: ResolvedSession) => {
  const time = minutes > 0 ? words.duration(minutes) : undefined;
  return time !== undefined && isAverage ? words.onAverage(time) : time;
};

/** The same for a session of a role: its own minutes, people and variant, and how much preparation is enough. */
export function sessionFacts(session: ResolvedSession, company: Company) {
  const { type, variant, minutes, interviewers, selfPaced } = session;
  const facts = type.candidate;
  const ai = aiAssistantsOf(facts, company, variant);
  const recording = minutes > 0 ? recordingOf(facts, company) : undefined;
  const { enough } = parted(itemsOf(session));
  const enoughMinutes = preparationMinutes(enough);
  const people = { min: interviewers, max: interviewers };
  return [
    { label: words.facts.duration, value: sessionTime(session), large: true },
    { label: words.facts.effort, value: selfPaced && words.range(selfPaced.effort), large: true },
    { label: words.facts.people, value: interviewers > 0 ? words.people(people) : undefined, large: true },
    { label: words.facts.ai, value: aiFact(ai, session.agenda), href: '#ai-assistants', large: true },
    {
      label: words.sessionPage.enoughFact,
      value: enoughMinutes !== undefined && enough.length > 0 ? words.duration(enoughMinutes) : undefined,
      href: '#prepare',
      large: true,
    },
    { label: words.facts.paid, value: session.pay },
    { label: words.sessionPage.variant, value: variant?.title },
    { label: words.facts.format, value: words.format[formatOf(session)] },
    { label: words.facts.mode, value: words.modes(facts.mode) },
    { label: words.facts.screen, value: facts.screenSharing && words.screen[facts.screenSharing] },
    { label: words.facts.recording, value: recording && words.recording[recording] },
  ];
}

/** What the loop of a role takes of a candidate; `alone` is what work without an interviewer is called. */
export const timeFacts = (role: Pick<RoleEntry, 'totals' | 'least' | 'process'>, alone: string) => {
  const { selfPacedMinutes } = role.totals;
  const day = longestDay(role.process);
  return [
    { label: words.facts.live, value: words.range(liveTime(role)), large: true },
    { label: words.facts.longestDay, value: day.max > 0 ? words.range(day) : undefined, large: true },
    { label: alone, value: selfPacedMinutes.max > 0 ? words.range(selfPacedMinutes) : undefined, large: true },
  ];
};

/** How many people a candidate meets, in a number or from one to another; undefined where that is not known. */
export function metInWords(role: RoleEntry): string | undefined {
  const met = peopleMetIn(role);
  if (met === undefined) return undefined;
  return met.min === met.max ? String(met.max) : `${String(met.min)}–${String(met.max)}`;
}
