import { aiAssistantsOf, recordingOf } from '../handbook/defaults.ts';
import { minutesInWords, rangeInWords } from '../handbook/duration.ts';
import type { Entry, InterviewTypeEntry, RoleEntry, Totals } from '../handbook/model.ts';
import type { Company } from '../handbook/schemas/company.ts';
import type { InterviewType } from '../handbook/entities/interview-types/schema.ts';
import { strings } from '../strings/index.ts';

/** The time between start and hand-in, in words. */
export function windowInWords(
  window: { hours?: number | undefined; days?: number | undefined } | undefined,
): string | undefined {
  if (!window) return undefined;
  return window.days === undefined ? strings.window.hours(window.hours!) : strings.window.days(window.days);
}

/** The panel of facts at the top of an interview's page; what neither it nor the company states has no value. */
export function interviewFacts(type: InterviewType, company: Company) {
  const ai = aiAssistantsOf(type, company);
  const recording = type.duration && recordingOf(type, company);
  return [
    { label: strings.facts.duration, value: type.duration && rangeInWords(type.duration) },
    { label: strings.facts.effort, value: type.selfPaced && rangeInWords(type.selfPaced.effort) },
    { label: strings.facts.people, value: type.interviewers && strings.people(type.interviewers.count) },
    { label: strings.facts.format, value: strings.format[type.format] },
    { label: strings.facts.mode, value: type.mode.map((mode) => strings.mode[mode]).join(', ') },
    { label: strings.facts.tools, value: type.tools.join('; ') },
    { label: strings.facts.screen, value: type.screenSharing && strings.screen[type.screenSharing] },
    { label: strings.facts.recording, value: recording && strings.recording[recording] },
    { label: strings.facts.ai, value: ai && strings.ai[ai.policy] },
  ];
}

/** What the loop of a role takes of a candidate; `alone` is what work without an interviewer is called. */
export const timeFacts = ({ interviewMinutes, calendarMinutes, selfPacedMinutes }: Totals, alone: string) => [
  { label: strings.facts.live, value: minutesInWords(interviewMinutes) },
  { label: strings.facts.calendar, value: minutesInWords(calendarMinutes) },
  { label: alone, value: selfPacedMinutes.max > 0 ? rangeInWords(selfPacedMinutes) : undefined },
];

/** What a card in a list says of an entry besides its summary; undefined where that says it all. */
export function cardFacts(entry: Entry<unknown, unknown>): string | undefined {
  if (entry.kind === 'roles') {
    const { totals, process } = entry as RoleEntry;
    return strings.rolesPage.extent(strings.ofInterviews(minutesInWords(totals.interviewMinutes)), process.length);
  }
  if (entry.kind !== 'interview-types') return undefined;
  const { duration, selfPaced, format } = (entry as InterviewTypeEntry).candidate;
  return [
    duration && rangeInWords(duration),
    selfPaced && strings.timeAlone.candidate(rangeInWords(selfPaced.effort)),
    strings.format[format],
  ]
    .filter(Boolean)
    .join(' · ');
}
