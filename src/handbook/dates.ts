const DAY = 24 * 60 * 60 * 1000;

const timeOf = (date: string) => Date.parse(`${date}T00:00:00Z`);

/** Days from one date to another, both as 2026-11-01; negative if the second comes first. */
export function daysBetween(from: string, to: string): number {
  return Math.round((timeOf(to) - timeOf(from)) / DAY);
}

/** The date a number of days later. */
export function addDays(date: string, days: number): string {
  return new Date(timeOf(date) + days * DAY).toISOString().slice(0, 10);
}
