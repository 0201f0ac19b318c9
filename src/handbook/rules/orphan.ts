import type { Entry, Handbook } from '../model.ts';
import { rolesWithStage, typesAssessing, usesOfType } from '../usage.ts';
import { defineRule, type Finding, type RuleContext } from './types.ts';

/** Competencies that something besides an interview names. */
function namedCompetencies({ company, roles, archetypes }: Handbook): Set<string | undefined> {
  return new Set([
    ...company.values.map((value) => value.competency),
    ...company.families.flatMap((family) => family.competencies),
    ...roles.flatMap((role) => role.candidate.competencies),
    ...archetypes.flatMap((archetype) => archetype.candidate.competencies),
  ]);
}

function check({ handbook, isBroken }: RuleContext): Finding[] {
  const finding = ({ title, sources }: Entry<unknown, unknown>, noun: string, why: string, where: string): Finding => ({
    file: sources.candidate!.file,
    place: { path: ['title'] },
    message: `Nothing uses the ${noun} "${title}": ${why}.`,
    fix: `${where}, or set status: draft until it is used.`,
  });
  // A broken file may be the one that uses it.
  if (isBroken('roles') || isBroken('stages') || isBroken('interview-types')) return [];
  const inStages = new Set(handbook.stages.flatMap((stage) => stage.candidate.interviewTypes));
  const named = namedCompetencies(handbook);
  return [
    ...handbook.interviewTypes
      .filter(({ id }) => usesOfType(handbook, id).length === 0 && !inStages.has(id))
      .map((type) =>
        finding(
          type,
          'interview type',
          'no role has a session of it, and no stage names it',
          'Add a session of it to a role, or name it under interviewTypes of a stage',
        ),
      ),
    ...handbook.stages
      .filter((stage) => rolesWithStage(handbook, stage).length === 0)
      .map((stage) => finding(stage, 'stage', 'no role has it in its process', 'Add it to the process of a role')),
    ...handbook.competencies
      .filter(({ id }) => typesAssessing(handbook, id).length === 0 && !named.has(id))
      .map((competency) =>
        finding(
          competency,
          'competency',
          'no interview type assesses it, and no role, value, family or archetype names it',
          'Add it to what an interview type assesses',
        ),
      ),
  ];
}

/** An entry that nothing uses. */
export const orphan = defineRule({
  id: 'orphan',
  severity: 'warning',
  group: 'respect',
  bad: 'An interview type that is in no role and in no stage',
  good: 'sessions: [{ id: walk, interview: code-walkthrough }] in a role',
  check,
});
