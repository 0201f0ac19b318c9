import type { Plan } from '../plan/plan.ts';
import type { InviteSession } from './invite-data.ts';

/** A session with its date, as a message says it. */
export interface Arranged {
  session: Pick<
    InviteSession,
    'id' | 'title' | 'step' | 'minutes' | 'open' | 'alone' | 'link' | 'kit' | 'seats' | 'openSeats'
  >;
  /** When it begins, in milliseconds since 1970. */
  start: number;
  /** Its minutes for this candidate. */
  minutes: number;
  names: readonly string[];
}

/** The dated sessions of a plan, by date. */
export const arrangedIn = ({ sessions: planned }: Plan, sessions: readonly Arranged['session'][]): Arranged[] =>
  planned
    .flatMap(({ id, start, minutes, names }): Arranged[] => {
      const session = sessions.find((one) => one.id === id);
      return session ? [{ session, start: Date.parse(start), minutes: minutes ?? session.minutes, names }] : [];
    })
    .sort((a, b) => a.start - b.start);

/** Those of dated sessions that a message is about: of its stage, or else all that are still to come. */
export const arrangedFor = (
  dated: readonly Arranged[],
  { step, now }: { step: string | undefined; now: number },
): Arranged[] => dated.filter(({ session, start }) => (step === undefined ? start > now : session.step === step));

const MINUTE = 60_000;

/** A session whose date may follow from the one before it. */
interface ToFollow {
  /** When it begins; undefined where nobody has said. */
  start: number | undefined;
  minutes: number;
  breakAfter: number;
}

/** When each of some sessions begins where those without a date follow the one before them, after its break. Work alone follows nothing. */
export function followOn(sessions: readonly ToFollow[]): (number | undefined)[] {
  let next: number | undefined;
  return sessions.map(({ start, minutes, breakAfter }) => {
    if (minutes === 0) return start;
    const begins = start ?? next;
    next = begins === undefined ? undefined : begins + (minutes + breakAfter) * MINUTE;
    return begins;
  });
}
