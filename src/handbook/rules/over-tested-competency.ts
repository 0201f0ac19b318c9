import { LIMITS } from '../review/limits.ts';
import { overlaps } from '../review/overlaps.ts';
import { ENGLISH, count } from '../text/in-words.ts';
import { defineRule, type Finding, type RuleContext } from './types.ts';

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
export const overTestedCompetency = defineRule({
  id: 'over-tested-competency',
  severity: 'warning',
  group: 'fairness',
  bad: 'three sessions with assesses: { primary: [communication, …] }',
  good: 'one session with communication as primary, the others with it as secondary',
  thresholds: { sessions: LIMITS.overlapSessions.value },
  check,
});
