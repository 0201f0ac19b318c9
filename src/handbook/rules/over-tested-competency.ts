import type { RoleEntry } from '../model.ts';
import { LIMITS } from '../review/limits.ts';
import { overlaps } from '../review/overlaps.ts';
import { waysThrough } from '../ways.ts';
import { defineRule, type Finding, type RuleContext, type Said } from './types.ts';

interface Says {
  /**
   * @param sessions Ids of those that have the competency as primary.
   * @param limit Number of such sessions from which on they are too many.
   */
  tooOften: (competency: string, role: string, sessions: readonly string[], limit: number) => Said;
}

/** Each competency once, with the sessions of the first way through the role on which it is too often primary. */
function overTested(role: RoleEntry, limit: number) {
  const found = waysThrough(role).flatMap((way) => overlaps(way, limit));
  return found.filter(({ competency }, index) => found.findIndex((one) => one.competency === competency) === index);
}

function check({ handbook, threshold }: RuleContext, say: Says): Finding[] {
  const limit = threshold('sessions');
  return handbook.roles.flatMap((role) =>
    overTested(role, limit).map(({ competency, sessions }): Finding => ({
      file: role.sources.candidate!.file,
      place: { path: ['process'], on: 'key' },
      ...say.tooOften(
        competency,
        role.title,
        sessions.map((session) => session.id),
        limit,
      ),
    })),
  );
}

/** An overlap: a competency that most of a loop is there for. */
export const overTestedCompetency = defineRule({
  id: 'over-tested-competency',
  severity: 'warning',
  group: 'fairness',
  shared: [
    {
      file: 'candidate/interview-types/design-talk.mdx',
      fields: 'assesses: { primary: [system-design] }',
    },
    {
      file: 'candidate/interview-types/take-home.mdx',
      fields: 'assesses: { primary: [system-design] }',
    },
  ],
  bad: [
    {
      file: 'candidate/interview-types/pairing.mdx',
      fields: 'assesses: { primary: [system-design] }',
    },
  ],
  good: [
    {
      file: 'candidate/interview-types/pairing.mdx',
      fields: 'assesses: { primary: [communication], secondary: [system-design] }',
    },
  ],
  thresholds: { sessions: LIMITS.overlapSessions.value },
  check,
});
