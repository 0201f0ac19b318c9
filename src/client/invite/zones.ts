/** The time zone of this device. */
const here = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;

/** Fills a choice of time zones; that of this device is chosen first. */
export function showZones(select: HTMLSelectElement): void {
  const own = here();
  const zones = [...new Set([own, ...Intl.supportedValuesOf('timeZone')])].sort();
  select.replaceChildren(...zones.map((zone) => new Option(zone, zone, zone === own, zone === own)));
}
