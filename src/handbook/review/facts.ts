import { derived } from '../derived.ts';
import type { Handbook, RoleEntry } from '../model.ts';
import { shortAnchors } from './anchors.ts';
import type { ReviewFacts } from './finding.ts';
import type { Limits } from './limits.ts';

/** What a review of a role needs of the handbook besides the role itself. */
export function reviewFactsOf(handbook: Handbook, role: RoleEntry, limits: Limits): ReviewFacts {
  const family = handbook.company.families.find(({ id }) => id === role.candidate.family);
  const ignored = [...role.candidate.ignore, ...(role.interviewer?.ignore ?? [])];
  return {
    competencies: competencyFacts(handbook)(limits.anchorBehaviours),
    family: family && { title: family.title, competencies: family.competencies },
    archetypes: handbook.archetypes.map(({ title, candidate }) => ({ title, competencies: candidate.competencies })),
    limits,
    exceptions: Object.fromEntries(ignored.map(({ rule, reason }) => [rule, reason])),
  };
}

/** Titles of all competencies, and the ratings whose anchors say fewer behaviours than asked. Listed once for a number. */
const competencyFacts = derived((handbook: Handbook) => {
  const listed = new Map<number, ReviewFacts['competencies']>();
  return (behaviours: number) => {
    if (!listed.has(behaviours)) listed.set(behaviours, listOf(handbook, behaviours));
    return listed.get(behaviours)!;
  };
});

const listOf = (handbook: Handbook, behaviours: number): ReviewFacts['competencies'] =>
  Object.fromEntries(
    handbook.competencies.map(({ id, title, interviewer }) => [
      id,
      {
        title,
        // A competency without its interviewer side is the finding of another check.
        withoutAnchors: interviewer ? shortAnchors(interviewer.anchors, behaviours).map(({ rating }) => rating) : [],
      },
    ]),
  );
