import { totalsOfProcess } from '../timing.ts';
import { kitLinks, minutes, type FindingKind, type Tone } from './finding.ts';
import { formatOf, ratedSessions, type Format, type Loop, type LoopSession } from './loop.ts';

/** Formats in which work is done while somebody is there. */
const LIVE_WORK = new Set<Format>(['live-coding', 'design', 'case-study']);

const isLiveWork = (session: LoopSession) => session.minutes > 0 && LIVE_WORK.has(formatOf(session));
const isAlone = (session: LoopSession) => session.selfPaced !== undefined;

/** What is one-sided about where work is done, if anything is. */
function imbalance(loop: Loop, share: number): { tone: Tone; said?: 'unseen' | 'watched' | 'unpaid' } {
  const sessions = ratedSessions(loop);
  const alone = sessions.some(isAlone);
  const live = sessions.filter(isLiveWork);
  if (alone && live.length === 0) {
    return { tone: 'watch', said: 'unseen' };
  }
  const onlyWatched =
    !alone &&
    live.length > 0 &&
    live.every((session) => formatOf(session) === 'live-coding') &&
    !sessions.some((session) => formatOf(session) === 'walkthrough');
  if (onlyWatched) {
    return { tone: 'watch', said: 'watched' };
  }
  return share > 2 / 3 ? { tone: 'watch', said: 'unpaid' } : { tone: 'number' };
}

/** Real-time against self-paced. */
export const liveAndSelfPaced: FindingKind = {
  id: 'live-and-self-paced',
  find: (loop, _facts, { 'live-and-self-paced': words }) => {
    const { interviewMinutes: live, selfPacedMinutes: alone } = totalsOfProcess(loop.process);
    const middle = (alone.min + alone.max) / 2;
    if (live + middle === 0) return [];
    const share = middle / (live + middle);
    const { tone, said } = imbalance(loop, share);
    const balance = middle === 0 ? words.allLive(live) : words.both(live, alone, share);
    return [
      {
        id: 'live-and-self-paced',
        tone,
        words: said ? `${balance} ${words[said]}` : balance,
        numbers: [
          minutes(words.live, live),
          minutes(words.alone, middle),
          { label: words.share, value: Math.round(100 * share), unit: 'percent' },
        ],
        links: kitLinks(ratedSessions(loop).filter((session) => isLiveWork(session) || isAlone(session))),
      },
    ];
  },
};
