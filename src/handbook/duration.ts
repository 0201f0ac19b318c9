import type { Words } from '../words/definition.ts';
import type { ResolvedSession } from './model.ts';
import type { Duration } from './schemas/shared.ts';

type Units = Pick<Words, 'range' | 'minutes' | 'onAverage'>;

/** How long an interview takes, in words; undefined where nobody says. */
export const durationInWords = (duration: Duration | undefined, words: Units): string | undefined =>
  duration && (duration.average ? words.onAverage(words.range(duration)) : words.range(duration));

/** How long a session takes, in words; undefined where nobody meets. Where its interview has an average, so has the session. */
export const sessionInWords = (
  { minutes, isAverage }: Pick<ResolvedSession, 'minutes' | 'isAverage'>,
  words: Units,
) => {
  if (minutes === 0) return undefined;
  return isAverage ? words.onAverage(words.minutes(minutes)) : words.minutes(minutes);
};
