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

/** Made when it is first asked for: the check command says little, and making formatters takes longer than saying it. */
function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

/** Says the same of the same again: a range takes a hundred times as long to write as to look up. */
function remembered<Of extends (string | number)[], Said extends string>(
  say: (...of: Of) => Said,
): (...of: Of) => Said {
  const said = new Map<string, Said>();
  return (...of) => {
    const key = of.join(' ');
    let text = said.get(key);
    if (text === undefined) said.set(key, (text = say(...of)));
    return text;
  };
}

/**
 * How a locale writes. Making formatters takes longer than drawing a page: this is called once for all of them.
 * @throws {RangeError} if the locale is no language tag.
 */
export function formatOf(locale: string): Format {
  const plain = new Intl.NumberFormat(locale);
  // TypeScript does not know the second yet.
  const plural = once(
    () =>
      new Intl.PluralRules(locale) as Intl.PluralRules & {
        selectRange: (min: number, max: number) => Intl.LDMLPluralRule;
      },
  );
  const share = once(() => new Intl.NumberFormat(locale, { style: 'percent' }));
  const day = once(() => new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }));
  const list = (type: Intl.ListFormatType) => once(() => new Intl.ListFormat(locale, { type }));
  const [and, or, unitList] = [list('conjunction'), list('disjunction'), list('unit')];
  const unit = (name: string, unitDisplay: 'long' | 'short' = 'long') =>
    once(() => new Intl.NumberFormat(locale, { style: 'unit', unit: name, unitDisplay }));
  const [minute, hour, days] = [unit('minute'), unit('hour'), unit('day')];
  const [shortMinute, shortHour] = [unit('minute', 'short'), unit('hour', 'short')];

  const counted = (number: number, noun: Noun) =>
    `${plain.format(number)} ${noun[plural().select(number)] ?? noun.other}`;
  const duration = (minutes: number): string => {
    if (minutes < 60) return minute().format(minutes);
    if (minutes % 60 === 0) return hour().format(minutes / 60);
    return `${shortHour().format(Math.floor(minutes / 60))} ${shortMinute().format(minutes % 60)}`;
  };
  const fromTo = remembered((from: number, to: number) => shortMinute().formatRange(from, to));
  const range = remembered((min: number, max: number) => {
    if (min === max) return duration(min);
    if (min % 60 === 0 && max % 60 === 0 && max > 60) return hour().formatRange(min / 60, max / 60);
    if (max > 150) return `${duration(min)} – ${duration(max)}`;
    return minute().formatRange(min, max);
  });
  const numbers = remembered((min: number, max: number) => plain.formatRange(min, max));
  const pluralOf = remembered((min: number, max: number) => plural().selectRange(min, max));
  return {
    count: counted,
    countRange: ({ min, max }, noun) =>
      min === max ? counted(min, noun) : `${numbers(min, max)} ${noun[pluralOf(min, max)] ?? noun.other}`,
    minutes: (minutes) => minute().format(minutes),
    shortMinutes: (minutes) => shortMinute().format(minutes),
    fromTo,
    hours: (hours) => hour().format(hours),
    days: (count) => days().format(count),
    duration,
    range: ({ min, max }) => range(min, max),
    list: (items) => and().format(items),
    anyOf: (items) => or().format(items),
    titles: (titles) => unitList().format(titles),
    date: remembered((date) => day().format(new Date(`${date}T00:00:00Z`))),
    percent: (value) => share().format(value),
  };
}
