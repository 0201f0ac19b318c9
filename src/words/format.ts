import type { Range } from '../handbook/schemas/shared.ts';

/** A noun for numbers, by the plural categories of its language: `{ one: 'page', other: 'pages' }`. */
export type Noun = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

/** Numbers, times, lists and dates in words, as a locale writes them. */
export interface Format {
  /** A number with its noun: `1 page`, `3 pages`. */
  count: (number: number, noun: Noun) => string;
  /** As `count`, of a range: `1 person`, `1–2 people`. */
  countRange: (range: Range, noun: Noun) => string;
  /** Minutes as such: `75 minutes`. */
  minutes: (minutes: number) => string;
  /** The same where there is little room: `75 min`. */
  shortMinutes: (minutes: number) => string;
  /** From one minute of something to another: `5–20 min`. */
  fromTo: (from: number, to: number) => string;
  hours: (hours: number) => string;
  days: (days: number) => string;
  /** Minutes in hours and minutes: `45 minutes`, `1 hour`, `4 hr 30 min`. */
  duration: (minutes: number) => string;
  /** A range of minutes: `45 minutes`, `30–60 minutes`, `4–6 hours`, `4 hr 45 min – 5 hr 15 min`. */
  range: (range: Range) => string;
  /** All of some things in a sentence: `a, b, and c`. */
  list: (items: readonly string[]) => string;
  /** One of some things: `a or b`. */
  anyOf: (items: readonly string[]) => string;
  /** Titles one after the other, without an "and", which many have in themselves: `a, b, c`. */
  titles: (titles: readonly string[]) => string;
  /** A day such as 2026-11-01: `November 1, 2026`. */
  date: (date: string) => string;
  /** A share from 0 to 1: `45%`. */
  percent: (share: number) => string;
}

/**
 * How a locale writes. Making formatters takes longer than drawing a page: this is called once for all of them.
 * @throws {RangeError} if the locale is no language tag.
 */
export function formatOf(locale: string): Format {
  const plain = new Intl.NumberFormat(locale);
  // TypeScript does not know the second yet.
  const plural = new Intl.PluralRules(locale) as Intl.PluralRules & {
    selectRange: (min: number, max: number) => Intl.LDMLPluralRule;
  };
  const share = new Intl.NumberFormat(locale, { style: 'percent' });
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  const and = new Intl.ListFormat(locale, { type: 'conjunction' });
  const or = new Intl.ListFormat(locale, { type: 'disjunction' });
  const unitList = new Intl.ListFormat(locale, { type: 'unit' });
  const unit = (name: string, unitDisplay: 'long' | 'short' = 'long') =>
    new Intl.NumberFormat(locale, { style: 'unit', unit: name, unitDisplay });
  const [minute, hour, days] = [unit('minute'), unit('hour'), unit('day')];
  const [shortMinute, shortHour] = [unit('minute', 'short'), unit('hour', 'short')];

  const duration = (minutes: number): string => {
    if (minutes < 60) return minute.format(minutes);
    if (minutes % 60 === 0) return hour.format(minutes / 60);
    return `${shortHour.format(Math.floor(minutes / 60))} ${shortMinute.format(minutes % 60)}`;
  };
  return {
    count: (number, noun) => `${plain.format(number)} ${noun[plural.select(number)] ?? noun.other}`,
    countRange: ({ min, max }, noun) =>
      min === max
        ? `${plain.format(min)} ${noun[plural.select(min)] ?? noun.other}`
        : `${plain.formatRange(min, max)} ${noun[plural.selectRange(min, max)] ?? noun.other}`,
    minutes: (minutes) => minute.format(minutes),
    shortMinutes: (minutes) => shortMinute.format(minutes),
    fromTo: (from, to) => shortMinute.formatRange(from, to),
    hours: (hours) => hour.format(hours),
    days: (count) => days.format(count),
    duration,
    range: ({ min, max }) => {
      if (min === max) return duration(min);
      if (min % 60 === 0 && max % 60 === 0 && max > 60) return hour.formatRange(min / 60, max / 60);
      if (max > 150) return `${duration(min)} – ${duration(max)}`;
      return minute.formatRange(min, max);
    },
    list: (items) => and.format(items),
    anyOf: (items) => or.format(items),
    titles: (titles) => unitList.format(titles),
    date: (date) => day.format(new Date(`${date}T00:00:00Z`)),
    percent: (value) => share.format(value),
  };
}
