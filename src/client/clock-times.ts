/** Minutes from the beginning, as the server writes them. */
export function minutesOf(from: number, to: number): string {
  const format = { style: 'unit', unit: 'minute', unitDisplay: 'short' } as const;
  return new Intl.NumberFormat(document.documentElement.lang, format).formatRange(from, to);
}

/** A minute of the day as the clock of the page's language shows it. */
export function timeOf(minute: number): string {
  const time = new Date(2000, 0, 1, 0, minute);
  return time.toLocaleTimeString(document.documentElement.lang, { hour: '2-digit', minute: '2-digit' });
}
