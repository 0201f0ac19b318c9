import { minutesInWords, rangeInWords } from '../duration.ts';
import { percent } from '../text/in-words.ts';
import { totalsOfProcess } from '../timing.ts';
import { kitLinks, minutes, type FindingKind, type Tone } from './finding.ts';
import { formatOf, ratedSessions, type Format, type Loop, type LoopSession } from './loop.ts';

/** Formats in which work is done while somebody is there. */
const LIVE_WORK = new Set<Format>(['live-coding', 'design', 'case-study']);

const isLiveWork = (session: LoopSession) => session.minutes > 0 && LIVE_WORK.has(formatOf(session));
const isAlone = (session: LoopSession) => session.selfPaced !== undefined;

/** What is one-sided about where work is done, if anything is. */
function imbalance(loop: Loop, share: number): { tone: Tone; words: string } {
  const sessions = ratedSessions(loop);
  const alone = sessions.some(isAlone);
  const live = sessions.filter(isLiveWork);
  if (alone && live.length === 0) {
    return {
      tone: 'watch',
      words: ' Nobody sees how the candidate gets there: all work is done alone, and live sessions only talk about it.',
    };
  }
  const onlyWatched =
    !alone &&
    live.length > 0 &&
    live.every((session) => formatOf(session) === 'live-coding') &&
    !sessions.some((session) => formatOf(session) === 'walkthrough');
  if (onlyWatched) {
    return {
      tone: 'watch',
      words: ' All code is written while somebody watches, which costs many people half of what they can do.',
    };
  }
  if (share > 2 / 3)
    return { tone: 'watch', words: ' More than two thirds of the time goes into work that nobody is paid for.' };
  return { tone: 'number', words: '' };
}

/** Real-time against self-paced. */
export const liveAndSelfPaced: FindingKind = {
  id: 'live-and-self-paced',
  title: 'Live and at one’s own pace',
  method:
    'Live minutes of all sessions, and the middle of the range of work alone. Said as something to weigh where work is only done alone, where all of it is coding before somebody’s eyes and nothing is brought along, or where work alone is more than two thirds of the time. The limit of two thirds is our judgement.',
  source:
    'Behroozi et al. 2020: being watched while coding cut performance by more than half in a controlled study of 48 people.',
  find: (loop) => {
    const { interviewMinutes: live, selfPacedMinutes: alone } = totalsOfProcess(loop.process);
    const middle = (alone.min + alone.max) / 2;
    if (live + middle === 0) return [];
    const share = middle / (live + middle);
    const { tone, words } = imbalance(loop, share);
    const balance =
      middle === 0
        ? `All of it is live, ${minutesInWords(live)}; nothing is done at the candidate’s own pace.`
        : `${minutesInWords(live)} live and ${rangeInWords(alone)} at the candidate’s own pace: ${percent(share)} of the time is the candidate’s to arrange.`;
    return [
      {
        id: 'live-and-self-paced',
        tone,
        words: balance + words,
        numbers: [
          minutes('Live', live),
          minutes('Alone, in the middle of the range', middle),
          { label: 'Share of work alone', value: Math.round(100 * share), unit: 'percent' },
        ],
        links: kitLinks(ratedSessions(loop).filter((session) => isLiveWork(session) || isAlone(session))),
      },
    ];
  },
};
