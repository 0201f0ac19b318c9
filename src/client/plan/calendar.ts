import { calendarFile, type CalendarEvent } from '../../handbook/plan/calendar.ts';
import { MINUTE, momentAt } from '../../handbook/plan/local-time.ts';
import { minutesOf, UNSAID_MINUTES } from '../../handbook/plan/spread.ts';
import { withBase } from '../../handbook/base-path.ts';
import type { Words } from '../words.ts';
import type { PlanWord } from './says.ts';
import { listed } from '../listed.ts';
import type { Shown } from './shown.ts';

/** How a plan goes into a calendar: from which time of each day on, and whether the sessions are in it too. */
interface CalendarOptions {
  evening: string;
  withSessions: boolean;
  /** Base path of the site. */
  base: string;
  /** Its name: a calendar has interviews of other companies too. */
  company: string;
}

function eventsOf(
  { data: { role, sessions }, dated, days, zone }: Shown,
  { evening, withSessions, base, company }: CalendarOptions,
  says: Words<PlanWord>,
): CalendarEvent[] {
  const { host, origin } = location;
  const titleOf = new Map(sessions.map(({ id, title }) => [id, title]));
  const preparing = days.flatMap(({ day, items }) => {
    let start = momentAt(day, evening, zone);
    return items.map(({ session, item }): CalendarEvent => {
      const event = {
        uid: `${role}.${item.id}@${host}`,
        start,
        minutes: minutesOf(item),
        title: says('prepare', { title: titleOf.get(session)! }),
        text: item.text,
      };
      start += event.minutes * MINUTE;
      return event;
    });
  });
  const meeting = dated.map(({ session, start, minutes, names }): CalendarEvent => ({
    uid: `${role}.session.${session.id}@${host}`,
    start,
    minutes: minutes || UNSAID_MINUTES,
    title: says('meeting', { title: session.title, company }),
    ...(names.length > 0 && { text: says('with', { names: listed(names) }) }),
    url: origin + withBase(base, session.path),
  }));
  return [...preparing, ...(withSessions ? meeting : [])];
}

/** The calendar file of a plan: what is left to prepare, and the sessions if they shall be in it. */
export const calendarOf = (shown: Shown, options: CalendarOptions, says: Words<PlanWord>): string =>
  calendarFile(eventsOf(shown, options, says), {
    name: says('calendarName', { role: shown.data.title }),
    now: shown.now,
  });
