import { TRACKED, type Tracked } from './places.ts';

/** What stands in templates where the tracking system fills in: its own placeholder, or what belongs there in brackets. */
export const trackedPlaces = (
  own: Readonly<Partial<Record<Tracked, string | undefined>>>,
  meaning: Readonly<Record<Tracked, string>>,
): Record<Tracked, string> =>
  Object.fromEntries(TRACKED.map((name) => [name, own[name] ?? `[${meaning[name]}]`])) as Record<Tracked, string>;
