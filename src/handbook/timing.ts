import type { ResolvedBox, Totals } from './model.ts';
import type { AgendaItem } from './entities/interview-types/schema.ts';
import type { Range } from './schemas/shared.ts';
import { waysOf, type OpenStep } from './ways.ts';

/** What adding up reads of a session. */
export interface TimedSession {
  id?: string;
  minutes: number;
  interviewers: number;
  breakAfter: number;
  selfPaced: { effort: Range } | undefined;
}

/** No time at all. */
export const NOTHING: Totals = {
  interviewMinutes: 0,
  calendarMinutes: 0,
  selfPacedMinutes: { min: 0, max: 0 },
  interviewerMinutes: 0,
};

/** Totals of one stage's sessions. The break after its last session is not inside the stage. */
export function totalsOfSessions(sessions: readonly TimedSession[]): Totals {
  const live = sessions.filter((session) => session.minutes > 0);
  const totals = sum(
    sessions.map((session) => ({
      interviewMinutes: session.minutes,
      calendarMinutes: session.minutes,
      selfPacedMinutes: session.selfPaced?.effort ?? NOTHING.selfPacedMinutes,
      interviewerMinutes: session.minutes * session.interviewers,
    })),
  );
  const breaks = live.slice(0, -1).reduce((minutes, session) => minutes + session.breakAfter, 0);
  return { ...totals, calendarMinutes: totals.calendarMinutes + breaks };
}

/** Of the ways in which a stage can go, the totals of each, brought together by one of them for each number. */
function extremes(step: OpenStep<TimedSession>, pick: (...numbers: number[]) => number): Totals {
  const ways = waysOf(step).map(totalsOfSessions);
  const of = (number: (totals: Totals) => number) => pick(...ways.map(number));
  return {
    interviewMinutes: of((totals) => totals.interviewMinutes),
    calendarMinutes: of((totals) => totals.calendarMinutes),
    selfPacedMinutes: {
      min: Math.min(...ways.map((totals) => totals.selfPacedMinutes.min)),
      max: Math.max(...ways.map((totals) => totals.selfPacedMinutes.max)),
    },
    interviewerMinutes: of((totals) => totals.interviewerMinutes),
  };
}

/** The most that a stage can take. */
export const totalsOfStep = (step: OpenStep<TimedSession>): Totals => extremes(step, Math.max);

/** The least that it can take: nothing where it is optional. */
export const leastOfStep = (step: OpenStep<TimedSession>): Totals => extremes(step, Math.min);

/** The most that a whole process can take: of its stages, one after the other. */
export function totalsOfProcess(process: readonly OpenStep<TimedSession>[]): Totals {
  return sum(process.map(totalsOfStep));
}

/** The least that it can take. */
export const leastOfProcess = (process: readonly OpenStep<TimedSession>[]): Totals => sum(process.map(leastOfStep));

/** Minutes of the longest day, for those who have the least and for those who have the most: stages lie days or weeks apart, so that no sum over them is anybody's day. */
export const longestDay = (process: readonly { totals: Totals; least: Totals }[]): Range => ({
  min: Math.max(0, ...process.map(({ least }) => least.calendarMinutes)),
  max: Math.max(0, ...process.map(({ totals }) => totals.calendarMinutes)),
});

/** What a stage or a process takes of a candidate live: as much for everybody, or from the least to the most. */
export const liveTime = ({ totals, least }: { totals: Totals; least: Totals }): Range => ({
  min: least.interviewMinutes,
  max: totals.interviewMinutes,
});

/** Totals added up. */
export function sum(parts: readonly Totals[]): Totals {
  return parts.reduce(
    (total, part) => ({
      interviewMinutes: total.interviewMinutes + part.interviewMinutes,
      calendarMinutes: total.calendarMinutes + part.calendarMinutes,
      selfPacedMinutes: addRanges(total.selfPacedMinutes, part.selfPacedMinutes),
      interviewerMinutes: total.interviewerMinutes + part.interviewerMinutes,
    }),
    NOTHING,
  );
}

/** The minute at which each of some boxes begins, one after the other. */
export const startsOf = (minutes: readonly number[]): number[] =>
  minutes.map((_, index) => minutes.slice(0, index).reduce((sum, own) => sum + own, 0));

/** Two ranges added, bound by bound. */
export function addRanges(a: Range, b: Range): Range {
  return { min: a.min + b.min, max: a.max + b.max };
}

/** What the boxes of an agenda add up to. */
export function agendaTotal(agenda: readonly AgendaItem[]): Range {
  return agenda.reduce((total, box) => addRanges(total, box.minutes), { min: 0, max: 0 });
}

/** Whether a number lies in a range. */
export function within(value: number, range: Range): boolean {
  return value >= range.min && value <= range.max;
}

/**
 * The agenda of a session of a given length. Each box takes the same share of its own range as the
 * session takes of the whole; whole minutes are handed out by the largest remainder, so that the boxes
 * add up to the session.
 */
export function resolveAgenda(agenda: readonly AgendaItem[], minutes: number): ResolvedBox[] {
  const total = agendaTotal(agenda);
  const share = total.max === total.min ? 0 : (minutes - total.min) / (total.max - total.min);
  const exact = agenda.map((box) => box.minutes.min + share * (box.minutes.max - box.minutes.min));
  const whole = exact.map(Math.floor);
  const left = minutes - whole.reduce((a, b) => a + b, 0);
  const byRemainder = exact
    .map((value, index) => ({ index, remainder: value - Math.floor(value) }))
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index);
  for (const { index } of byRemainder.slice(0, Math.max(0, left))) whole[index]! += 1;
  return agenda.map((box, index) => ({ ...box, minutes: whole[index]! }));
}
