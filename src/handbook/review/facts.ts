import type { Handbook, RoleEntry } from '../model.ts';
import { shortAnchors } from './anchors.ts';
import type { ReviewFacts } from './finding.ts';
import type { Limits } from './limits.ts';

/** What a review of a role needs of the handbook besides the role itself. */
export function reviewFactsOf(handbook: Handbook, role: RoleEntry, limits: Limits): ReviewFacts {
  const family = handbook.company.families.find(({ id }) => id === role.candidate.family);
  const ignored = [...role.candidate.ignore, ...(role.interviewer?.ignore ?? [])];
  return {
    competencies: competencyFacts(handbook, limits),
    family: family && { title: family.title, competencies: family.competencies },
    archetypes: handbook.archetypes.map(({ title, candidate }) => ({ title, competencies: candidate.competencies })),
    limits,
    exceptions: Object.fromEntries(ignored.map(({ rule, reason }) => [rule, reason])),
  };
}

const known = new WeakMap<Handbook, { limits: Limits; facts: ReviewFacts['competencies'] }>();

/** Titles of all competencies, and the ratings that their anchors do not say enough of. Listed once for a handbook. */
function competencyFacts(handbook: Handbook, limits: Limits): ReviewFacts['competencies'] {
  const before = known.get(handbook);
  if (before?.limits.anchorBehaviours === limits.anchorBehaviours) return before.facts;
  const facts = Object.fromEntries(
    handbook.competencies.map(({ id, title, interviewer }) => [
      id,
      {
        title,
        // A competency without its interviewer side is the finding of another check.
        withoutAnchors: interviewer
          ? shortAnchors(interviewer.anchors, limits.anchorBehaviours).map(({ rating }) => rating)
          : [],
      },
    ]),
  );
  known.set(handbook, { limits, facts });
  return facts;
}
