import { minutesInWords } from '../duration.ts';
import { listed, percent } from '../text/in-words.ts';
import { kitLinks, minutes, type FindingKind } from './finding.ts';
import { formatOf, ratedSessions, type Format, type LoopSession } from './loop.ts';

/** What a session shows: work that is made in it, work that was made before, or what is said about it. */
type Shows = 'made' | 'shown' | 'said';

const SHOWS: Record<Format, Shows> = {
  'live-coding': 'made',
  design: 'made',
  'case-study': 'made',
  // Its live part is about work that was handed in.
  'take-home': 'shown',
  walkthrough: 'shown',
  conversation: 'said',
  informal: 'said',
};

const live = (sessions: readonly LoopSession[], shows: Shows) =>
  sessions.filter((session) => SHOWS[formatOf(session)] === shows).reduce((sum, session) => sum + session.minutes, 0);

/** Practical work against talk. */
export const practiceAndTalk: FindingKind = {
  id: 'practice-and-talk',
  title: 'Practical work and talk',
  method:
    'Minutes of the sessions that rate something, by format: live coding, design and case studies make work; walkthroughs and the talk about a take-home show work that was made; conversations speak of it. Work alone counts as made, with the middle of its range. Said as something to weigh where one of making and speaking is missing, or where less than a quarter is made or shown; that limit is our judgement.',
  source:
    'Sackett et al. 2022: structured interviews predict performance at .42, job knowledge tests at .40, work samples at .33. They are different kinds of evidence.',
  find: (loop) => {
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
      made + alone === 0
        ? ' No session asks for work like that of the job.'
        : said === 0
          ? ' No session asks what the candidate did before.'
          : share < 0.25
            ? ' Less than a quarter is work that is made or shown.'
            : '';
    const parts = [
      { minutes: made, words: 'making work' },
      { minutes: shown, words: 'showing work that was made' },
      { minutes: said, words: 'conversation' },
      { minutes: alone, words: 'work alone' },
    ].flatMap((part) => (part.minutes > 0 ? `${minutesInWords(part.minutes)} of ${part.words}` : []));
    return [
      {
        id: 'practice-and-talk',
        tone: warning === '' ? 'number' : 'watch',
        words: `${listed(parts)}: ${percent(share)} is work that is made or shown.${warning}`,
        numbers: [
          minutes('Made live', made),
          minutes('Made alone', alone),
          minutes('Shown', shown),
          minutes('Conversation', said),
          { label: 'Share of work made or shown', value: Math.round(100 * share), unit: 'percent' },
        ],
        links: kitLinks(sessions.filter((session) => SHOWS[formatOf(session)] !== 'said')),
      },
    ];
  },
};
