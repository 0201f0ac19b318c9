import { MINUTE } from './local-time.ts';

/** An event of a calendar file. */
export interface CalendarEvent {
  /** The same for the same thing, so that a later file replaces it. */
  uid: string;
  /** When it begins, in milliseconds since 1970. */
  start: number;
  minutes: number;
  title: string;
  text?: string;
  url?: string;
}

const LINE_BYTES = 75;

/** A moment as calendars write it in UTC: `20261203T090000Z`. */
const stampOf = (moment: number): string => new Date(moment).toISOString().replace(/[-:]|\.\d+/g, '');

/** A text as a value: what has a meaning in the format is escaped (RFC 5545, 3.3.11). */
const escaped = (text: string): string =>
  text
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n|\r|\n/g, '\\n')
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '');

/** A line broken where it gets too long, between characters and never in one (RFC 5545, 3.1). */
function folded(line: string): string {
  const lines: string[] = [];
  let current = '';
  let bytes = 0;
  for (const character of line) {
    const length = new TextEncoder().encode(character).length;
    if (bytes + length > LINE_BYTES) {
      lines.push(current);
      current = ' ';
      bytes = 1;
    }
    current += character;
    bytes += length;
  }
  return [...lines, current].join('\r\n');
}

/**
 * Events as a calendar file (RFC 5545). Times are in UTC, which needs no description of zones; `now` says when the
 * file was made, and the later of two files with the same event counts.
 */
export function calendarFile(events: readonly CalendarEvent[], { name, now }: { name: string; now: number }): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//hiring-handbook//plan//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escaped(name)}`,
    ...events.flatMap(({ uid, start, minutes, title, text, url }) => [
      'BEGIN:VEVENT',
      `UID:${escaped(uid)}`,
      `DTSTAMP:${stampOf(now)}`,
      `SEQUENCE:${String(Math.floor(now / MINUTE))}`,
      `DTSTART:${stampOf(start)}`,
      `DTEND:${stampOf(start + minutes * MINUTE)}`,
      `SUMMARY:${escaped(title)}`,
      ...(text === undefined ? [] : [`DESCRIPTION:${escaped(text)}`]),
      ...(url === undefined ? [] : [`URL:${url}`]),
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ];
  return `${lines.map(folded).join('\r\n')}\r\n`;
}
