/** A minute in milliseconds. */
export const MINUTE = 60_000;

/** Date and time of a moment where a zone is: `2026-12-03` and `10:00`. @throws {RangeError} for a zone that does not exist. */
export function localOf(moment: number, zone: string): { day: string; time: string } {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    calendar: 'iso8601',
    numberingSystem: 'latn',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(moment);
  const part = (type: string) => parts.find((one) => one.type === type)!.value;
  return {
    day: `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}`,
    time: `${part('hour')}:${part('minute')}`,
  };
}

/** How far a zone's clock is ahead of UTC at a moment, in milliseconds. */
function aheadAt(moment: number, zone: string): number {
  const { day, time } = localOf(moment, zone);
  return Date.parse(`${day}T${time}Z`) - Math.floor(moment / MINUTE) * MINUTE;
}

/**
 * The moment at which a zone's clock shows a day and a time. Of two, when clocks go back, the first; a time that
 * clocks leave out is as much later as they go forward.
 */
export function momentAt(day: string, time: string, zone: string): number {
  const asUtc = Date.parse(`${day}T${time}Z`);
  const before = asUtc - aheadAt(asUtc - 86_400_000 / 2, zone);
  const { day: shownDay, time: shownTime } = localOf(before, zone);
  if (shownDay === day && shownTime === time) return before;
  const after = asUtc - aheadAt(asUtc + 86_400_000 / 2, zone);
  const shown = localOf(after, zone);
  return shown.day === day && shown.time === time ? after : before;
}

/** A moment as links carry it, to the minute: `2026-12-03T09:00Z`. */
export const momentText = (moment: number): string => `${new Date(moment).toISOString().slice(0, 16)}Z`;

/** A day such as 2026-12-03 in a language: Thursday, December 3. Its year is said where it is another than today's. */
export const dayInWords = (day: string, today: string, lang: string): string =>
  new Date(`${day}T12:00Z`).toLocaleDateString(lang, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    ...(day.slice(0, 4) !== today.slice(0, 4) && { year: 'numeric' }),
    timeZone: 'UTC',
  });

/** A day with its year and without its weekday: December 3, 2026. */
export const dateInWords = (day: string, lang: string): string =>
  new Date(`${day}T12:00Z`).toLocaleDateString(lang, { dateStyle: 'long', timeZone: 'UTC' });
