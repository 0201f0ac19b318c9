import { localOf } from '../plan/local-time.ts';
import { formatOf } from '../../words/format.ts';
import type { Arranged } from './arranged.ts';
import type { Segment } from './fill-message.ts';

/** Minutes of some sessions, and of the same with what lies between them on a day. */
interface Totals {
  interviews: number;
  withBreaks: number;
}

const MINUTE = 60_000;

/** What dated sessions take in all, from the first to the last of each day in a zone; undefined where a session of the stage that the candidate has has no date yet. */
export function totalsOf(
  arranged: readonly Arranged[],
  ofStage: readonly Pick<Arranged['session'], 'id' | 'minutes' | 'open'>[],
  zone: string,
): Totals | undefined {
  const live = arranged.filter(({ minutes }) => minutes > 0);
  const isDated = (id: string) => arranged.some(({ session }) => session.id === id);
  const isLeftOut = ({ open }: Pick<Arranged['session'], 'open'>) =>
    open !== undefined && (open.insteadOf.length === 0 || open.insteadOf.some(isDated));
  if (!ofStage.every((session) => session.minutes === 0 || isDated(session.id) || isLeftOut(session))) return undefined;
  const days = Map.groupBy(live, ({ start }) => localOf(start, zone).day);
  const spans = [...days.values()].map((day) => {
    const first = Math.min(...day.map(({ start }) => start));
    const last = Math.max(...day.map(({ start, minutes }) => start + minutes * MINUTE));
    return (last - first) / MINUTE;
  });
  const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);
  return { interviews: sum(live.map(({ minutes }) => minutes)), withBreaks: sum(spans) };
}

/** The totals as a message says them; undefined where there is nothing true to say. */
export function totalTexts(
  totals: Totals | undefined,
  lang: string,
): Record<'interview_time' | 'time_with_breaks', Segment | undefined> {
  const { duration } = formatOf(lang);
  return {
    interview_time: totals && { text: duration(totals.interviews) },
    time_with_breaks:
      totals && totals.withBreaks > totals.interviews ? { text: duration(totals.withBreaks) } : undefined,
  };
}
