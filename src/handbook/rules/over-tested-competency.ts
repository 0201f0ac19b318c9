import { LIMITS } from '../review/limits.ts';
import { overlaps } from '../review/overlaps.ts';
import { ENGLISH, count } from '../text/in-words.ts';
import type { Finding, Rule, RuleContext } from './types.ts';

function check({ handbook, threshold }: RuleContext): Finding[] {
  return handbook.roles.flatMap((role) =>
    overlaps(role, threshold('sessions')).map(({ competency, sessions }): Finding => ({
      file: role.sources.candidate!.file,
      place: { path: ['process'], on: 'key' },
      message: `${competency} is a primary competency of ${count(sessions.length, 'session')} of "${role.title}": ${ENGLISH.list(sessions.map((session) => session.id))}.`,
      fix: `Keep it primary where the evidence is strongest, at most ${count(threshold('sessions') - 1, 'time')}, and make it secondary, or nothing, in the other interview types or variants.`,
    })),
  );
}

/** An overlap: a competency that most of a loop is there for. */
export const overTestedCompetency = {
  id: 'over-tested-competency',
  severity: 'warning',
  group: 'fairness',
  what: 'No competency is primary in three or more sessions of a role.',
  why: 'Each further session on the same thing costs the candidate an hour and adds little: Google found that interviews beyond the fourth added about 1 % of confidence each.',
  source: 'Bock, Work Rules! (on the number of interviews). That the limit is three is our judgement.',
  fix: 'Let each session own a ground of its own.',
  bad: 'three sessions with assesses: { primary: [communication, …] }',
  good: 'one session with communication as primary, the others with it as secondary',
  thresholds: {
    sessions: {
      value: LIMITS.overlapSessions.value,
      text: 'Sessions with one competency as primary from which on it is reported.',
    },
  },
  check,
} satisfies Rule;
