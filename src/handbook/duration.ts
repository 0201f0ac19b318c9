import type { Range } from './schemas/shared.ts';

/** Minutes in words: `45 minutes`, `1 hour`, `4 h 30 min`. */
export function minutesInWords(minutes: number): string {
  if (minutes < 60) return `${String(minutes)} ${minutes === 1 ? 'minute' : 'minutes'}`;
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  if (rest === 0) return `${String(hours)} ${hours === 1 ? 'hour' : 'hours'}`;
  return `${String(hours)} h ${String(rest)} min`;
}

/** A range of minutes in words: `45 minutes`, `30 to 60 minutes`, `4 to 6 hours`, `4 h 45 min to 5 h 15 min`. */
export function rangeInWords({ min, max }: Range): string {
  if (min === max) return minutesInWords(min);
  if (min % 60 === 0 && max % 60 === 0 && max > 60) return `${String(min / 60)} to ${String(max / 60)} hours`;
  if (max > 150) return `${minutesInWords(min)} to ${minutesInWords(max)}`;
  return `${String(min)} to ${String(max)} minutes`;
}
