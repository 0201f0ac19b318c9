import { derived } from './derived.ts';
import type { Kind } from './entities/schemas.ts';
import type {
  FormerName,
  Handbook,
  InterviewTypeEntry,
  ResolvedSession,
  RoleEntry,
  StageEntry,
  Step,
} from './model.ts';

/** A role's use of something, with the step and the session in which it is used. */
export interface Use {
  role: RoleEntry;
  step: Step;
  session: ResolvedSession;
}

/** Lists on a page are cut here, with the number left out: a page does not grow with the handbook. */
export const LIST_LIMIT = 24;

interface Usage {
  ofType: Map<string, Use[]>;
  ofStage: Map<string, RoleEntry[]>;
  ofCompetency: Map<string, { type: InterviewTypeEntry; primary: boolean }[]>;
  /** Former names by kind and id of the entries they became. */
  formerNames: Map<string, FormerName[]>;
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

const usageOf = derived((handbook: Handbook): Usage => {
  const usage: Usage = { ofType: new Map(), ofStage: new Map(), ofCompetency: new Map(), formerNames: new Map() };
  for (const role of handbook.roles) {
    for (const step of role.process) {
      push(usage.ofStage, step.stage.id, role);
      for (const session of step.sessions) push(usage.ofType, session.type.id, { role, step, session });
    }
  }
  for (const type of handbook.interviewTypes) {
    const all = [type.candidate.assesses, ...type.candidate.variants.map((variant) => variant.assesses)];
    const primary = new Set(all.flatMap((assesses) => assesses?.primary ?? []));
    const secondary = new Set(all.flatMap((assesses) => assesses?.secondary ?? []));
    for (const id of primary) push(usage.ofCompetency, id, { type, primary: true });
    for (const id of secondary) if (!primary.has(id)) push(usage.ofCompetency, id, { type, primary: false });
  }
  for (const name of handbook.formerNames) {
    for (const id of name.successors) push(usage.formerNames, `${name.kind}/${id}`, name);
  }
  return usage;
});

/** The names an entry had before, alone or among others. */
export const formerNamesFor = (handbook: Handbook, kind: Kind, id: string): readonly FormerName[] =>
  usageOf(handbook).formerNames.get(`${kind}/${id}`) ?? [];

/** The sessions of roles that hold an interview type. */
export const usesOfType = (handbook: Handbook, id: string): readonly Use[] => usageOf(handbook).ofType.get(id) ?? [];

/** The roles whose process has a stage. */
export const rolesWithStage = (handbook: Handbook, stage: StageEntry): readonly RoleEntry[] =>
  usageOf(handbook).ofStage.get(stage.id) ?? [];

/** The interview types that assess a competency; those that are there for it come first. */
export const typesAssessing = (handbook: Handbook, id: string) =>
  [...(usageOf(handbook).ofCompetency.get(id) ?? [])].sort((a, b) => Number(b.primary) - Number(a.primary));
