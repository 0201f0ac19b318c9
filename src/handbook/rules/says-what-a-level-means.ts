import { levelsUnsaid } from '../at-level.ts';
import type { InterviewLevel } from '../entities/interview-types/at-level-schema.ts';
import { usesOfType } from '../usage.ts';
import { defineRule, type Finding, type RuleContext, type Said } from './types.ts';

interface Says {
  /** @param roles Titles of the roles at the level that use the interview. */
  unsaid: (interview: string, level: InterviewLevel, roles: readonly string[]) => Said;
}

function check({ handbook }: RuleContext, say: Says): Finding[] {
  const rated = handbook.interviewTypes.filter(({ candidate }) => candidate.format !== 'informal');
  return rated.flatMap((type): Finding[] => {
    const rolesAt = new Map<InterviewLevel, Set<string>>();
    for (const { role } of usesOfType(handbook, type.id))
      for (const level of levelsUnsaid(type, role.candidate.level))
        rolesAt.set(level, (rolesAt.get(level) ?? new Set<string>()).add(role.title));
    return [...rolesAt].map(([level, roles]) => ({
      file: type.sources.candidate!.file,
      place: { path: ['title'], on: 'key' },
      ...say.unsaid(type.title, level, [...roles]),
    }));
  });
}

/** An interview that leaves candidates of a level guessing what it comes down to for them. */
export const saysWhatALevelMeans = defineRule({
  id: 'says-what-a-level-means',
  severity: 'warning',
  group: 'respect',
  bad: [
    {
      file: 'candidate/interview-types/design-talk.mdx',
      fields: 'atLevel: {}',
    },
  ],
  good: [
    {
      file: 'candidate/interview-types/design-talk.mdx',
      fields: `atLevel:
  mid:
    - You draw one service and its store, with rough numbers.
    - When a number grows, point at the part that gives way first.`,
    },
  ],
  check,
});
