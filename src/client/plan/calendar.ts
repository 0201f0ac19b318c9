import { calendarFile, type CalendarEvent } from '../../handbook/plan/calendar.ts';
import { momentOf } from '../../handbook/plan/local-time.ts';
import { minutesOf } from '../../handbook/plan/spread.ts';
import type { Words } from '../words.ts';
import { datedIn, daysOf, type Shown } from './days-view.ts';
import type { PlanWord } from './says.ts';

/** What of a plan goes into a calendar: what is left to prepare from a time of each day on, and the sessions if they shall. */
export function eventsOf(
  shown: Shown,
  { evening, withSessions }: { evening: string; withSessions: boolean },
  says: Words<PlanWord>,
): CalendarEvent[] {
  const { role, sessions } = shown.data;
  const { host } = location;
  const titleOf = new Map(sessions.map(({ id, title }) => [id, title]));
  const pageOf = (path: string) => new URL(path, location.href).href;
  const preparing = daysOf(shown).flatMap(({ day, items }) => {
    let start = momentOf(day, evening, shown.zone);
    return items.map(({ session, item }): CalendarEvent => {
      const event = {
        uid: `${role}.${item.id}@${host}`,
        start,
        minutes: minutesOf(item),
        title: says('prepare', { title: titleOf.get(session)! }),
        text: item.text,
      };
      start += event.minutes * 60_000;
      return event;
    });
  });
  const meeting = datedIn(shown).map(({ session, planned, moment }): CalendarEvent => ({
    uid: `${role}.session.${session.id}@${host}`,
    start: moment,
    minutes: (planned.minutes ?? session.minutes) || minutesOf({ id: '', text: '' }),
    title: session.title,
    url: pageOf(session.path),
  }));
  return [...preparing, ...(withSessions ? meeting : [])];
}

/** The calendar file of a plan. */
export const calendarOf = (shown: Shown, options: Parameters<typeof eventsOf>[1], says: Words<PlanWord>): string =>
  calendarFile(eventsOf(shown, options, says), {
    name: says('calendarName', { role: shown.data.title }),
    now: shown.now,
  });
