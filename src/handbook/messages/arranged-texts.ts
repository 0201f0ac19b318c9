import type { InviteSays } from '../../words/definition/invite.ts';
import { dayInWords, localOf } from '../plan/local-time.ts';
import type { Arranged } from './arranged.ts';

/** How a message about dates is written: in which zone and language, on which day, and in which words. */
export interface Writing {
  zone: string;
  lang: string;
  now: number;
  says: (name: keyof InviteSays, values: Readonly<Record<string, string | number>>) => string;
}

/** When a session is: from when to when, or from when on where it is done alone. */
function whenOf({ start, minutes }: Arranged, { zone, lang, now, says }: Writing): string {
  const { day, time: from } = localOf(start, zone);
  const date = dayInWords(day, localOf(now, zone).day, lang);
  return minutes > 0
    ? says('from', { date, from, to: localOf(start + minutes * 60_000, zone).time })
    : says('begins', { date, from });
}

const listed = (texts: readonly string[], lang: string) => new Intl.ListFormat(lang).format(texts);

const minutesIn = (minutes: number, lang: string) =>
  new Intl.NumberFormat(lang, { style: 'unit', unit: 'minute', unitDisplay: 'long' }).format(minutes);

/** Dates and times for a candidate, with the first names of whom they meet. */
export const scheduleText = (arranged: readonly Arranged[], writing: Writing): string =>
  [
    ...arranged.map((one) => {
      const session = writing.says('session', { when: whenOf(one, writing), title: one.session.title });
      return one.names.length > 0 ? writing.says('with', { session, names: listed(one.names, writing.lang) }) : session;
    }),
    writing.says('zoneLine', { zone: writing.zone }),
  ].join('\n');

/** What a session is and how long it takes for this candidate, with its page. */
export const sessionsText = (arranged: readonly Arranged[], { lang, says }: Writing): string =>
  arranged
    .map(({ session: { title, alone, link }, minutes }) => {
      const time = minutes > 0 ? minutesIn(minutes, lang) : alone;
      return says('line', { about: time === undefined ? title : `${title}, ${time}`, link });
    })
    .join('\n');

/** Who does what in a session: names in the order of the seats, and seats that nobody has taken. */
function seatsOf({ session: { seats, openSeats }, names }: Arranged, { lang, says }: Writing): string[] {
  const taken = names.map((name, index) =>
    index < seats.length ? says('seat', { name, does: seats[index]! }) : says('extraSeat', { name }),
  );
  const open = openSeats[names.length];
  return [
    ...(taken.length > 0 ? [listed(taken, lang)] : []),
    ...(open === undefined ? [] : [says('openSeats', { seats: open })]),
  ];
}

/** The sessions for those who hold them: when, how long, who does what, and the kit. Work that is done alone has no seats. */
export const seatsText = (
  arranged: readonly Arranged[],
  writing: Writing,
  addressOf: (kit: string) => string,
): string =>
  [
    ...arranged
      .filter(({ minutes }) => minutes > 0)
      .map((one) => {
        const when = whenOf(one, writing);
        const what = `${one.session.title}, ${minutesIn(one.minutes, writing.lang)}`;
        const about = writing.says('session', { when, title: [what, ...seatsOf(one, writing)].join('; ') });
        return `${about}\n  ${addressOf(one.session.kit)}`;
      }),
    writing.says('zoneLine', { zone: writing.zone }),
  ].join('\n');
