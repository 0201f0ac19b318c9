import type { Kind } from '../entities/schemas.ts';
import type { Entry, Handbook } from '../model.ts';
import { rolesWithStage, typesAssessing, usesOfType } from '../usage.ts';
import { defineRule, type Finding, type RuleContext, type Said } from './types.ts';

/** Kinds of entries that are there to be used by others. */
type Used = Extract<Kind, 'interview-types' | 'stages' | 'competencies'>;

interface Says {
  unused: (kind: Used, title: string) => Said;
}

/** Competencies that something besides an interview names. */
function namedCompetencies({ company, roles, archetypes }: Handbook): Set<string | undefined> {
  return new Set([
    ...company.values.map((value) => value.competency),
    ...company.families.flatMap((family) => family.competencies),
    ...roles.flatMap((role) => role.candidate.competencies),
    ...archetypes.flatMap((archetype) => archetype.candidate.competencies),
  ]);
}

function check({ handbook, isBroken }: RuleContext, say: Says): Finding[] {
  const unused = (kind: Used, entries: readonly Entry<unknown, unknown>[]) =>
    entries.map(({ title, sources }): Finding => ({
      file: sources.candidate!.file,
      place: { path: ['title'] },
      ...say.unused(kind, title),
    }));
  // A broken file may be the one that uses it.
  if (isBroken('roles') || isBroken('stages') || isBroken('interview-types')) return [];
  const inStages = new Set(handbook.stages.flatMap((stage) => stage.candidate.interviewTypes));
  const named = namedCompetencies(handbook);
  return [
    ...unused(
      'interview-types',
      handbook.interviewTypes.filter(({ id }) => usesOfType(handbook, id).length === 0 && !inStages.has(id)),
    ),
    ...unused(
      'stages',
      handbook.stages.filter((stage) => rolesWithStage(handbook, stage).length === 0),
    ),
    ...unused(
      'competencies',
      handbook.competencies.filter(({ id }) => typesAssessing(handbook, id).length === 0 && !named.has(id)),
    ),
  ];
}

/** An entry that nothing uses. */
export const orphan = defineRule({
  id: 'orphan',
  severity: 'warning',
  group: 'respect',
  shared: [
    {
      file: 'candidate/competencies/negotiation.mdx',
      fields: `title: Negotiation
summary: How you come to an agreement.
kind: collaboration
definition: To find what both sides can live with.`,
    },
  ],
  bad: [
    {
      file: 'candidate/interview-types/design-talk.mdx',
      fields: 'assesses: { primary: [system-design] }',
    },
  ],
  good: [
    {
      file: 'candidate/interview-types/design-talk.mdx',
      fields: 'assesses: { primary: [system-design], secondary: [negotiation] }',
    },
  ],
  check,
});
