import { kitLinks, minutes, type FindingKind } from './finding.ts';
import { formatOf, ratedSessions, type Format, type LoopSession } from './loop.ts';

/** What a session shows: work that is made in it, work that was made before, or what is said about it. */
export type Shows = 'made' | 'shown' | 'said';

const SHOWS: Record<Format, Shows> = {
  'live-coding': 'made',
  design: 'made',
  'case-study': 'made',
  // Its live part is about work that was handed in.
  'take-home': 'shown',
  walkthrough: 'shown',
  presentation: 'shown',
  conversation: 'said',
  informal: 'said',
};

const live = (sessions: readonly LoopSession[], shows: Shows) =>
  sessions.filter((session) => SHOWS[formatOf(session)] === shows).reduce((sum, session) => sum + session.minutes, 0);

/** Practical work against talk. */
export const practiceAndTalk: FindingKind = {
  id: 'practice-and-talk',
  find: (loop, _facts, { 'practice-and-talk': words }) => {
    const sessions = ratedSessions(loop);
    const [made, shown, said] = [live(sessions, 'made'), live(sessions, 'shown'), live(sessions, 'said')];
    const alone = sessions.reduce(
      (sum, { selfPaced }) => sum + (selfPaced ? (selfPaced.effort.min + selfPaced.effort.max) / 2 : 0),
      0,
    );
    const all = made + shown + said + alone;
    if (all === 0) return [];
    const share = (made + shown + alone) / all;
    const warning =
      made + alone === 0 ? words.noWork : said === 0 ? words.noTalk : share < 0.25 ? words.little : undefined;
    const parts = [
      { part: 'made' as const, minutes: made },
      { part: 'shown' as const, minutes: shown },
      { part: 'said' as const, minutes: said },
      { part: 'alone' as const, minutes: alone },
    ].filter((part) => part.minutes > 0);
    const balance = words.says(parts, share);
    return [
      {
        id: 'practice-and-talk',
        tone: warning === undefined ? 'number' : 'watch',
        words: warning === undefined ? balance : `${balance} ${warning}`,
        numbers: [
          minutes(words.numbers.made, made),
          minutes(words.numbers.alone, alone),
          minutes(words.numbers.shown, shown),
          minutes(words.numbers.said, said),
          { label: words.share, value: Math.round(100 * share), unit: 'percent' },
        ],
        links: kitLinks(sessions.filter((session) => SHOWS[formatOf(session)] !== 'said')),
      },
    ];
  },
};
