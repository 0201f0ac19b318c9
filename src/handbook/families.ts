import { assessedOf } from './coverage.ts';
import { compare } from './issues.ts';
import type { Handbook, RoleEntry } from './model.ts';

/** How many loops of a family are there for a competency that the family stresses. */
export interface Stressed {
  competency: string;
  /** Roles of the family with a session that has it as primary. */
  primary: number;
}

/** The roles of a family, and how far their loops bear out what the family stresses. */
export function familyInPractice({ roles }: Handbook, family: { id: string; competencies: readonly string[] }) {
  const own = roles.filter((role) => role.candidate.family === family.id);
  const stressed = family.competencies.map((competency): Stressed => ({
    competency,
    primary: own.filter((role) => assessedOf(role, [competency]).primary.length > 0).length,
  }));
  return { roles: own, stressed };
}

/** Roles shown as examples of an archetype. */
const EXAMPLES = 3;

/** The roles whose loops come closest to what a kind of company stresses, with how much of it they have as primary. */
export function closestRoles({ roles }: Handbook, competencies: readonly string[]): { role: RoleEntry; has: number }[] {
  return roles
    .map((role) => ({ role, has: assessedOf(role, competencies).primary.length }))
    .filter(({ has }) => has > 0)
    .sort((a, b) => b.has - a.has || compare(a.role.title, b.role.title))
    .slice(0, EXAMPLES);
}
