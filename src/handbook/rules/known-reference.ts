import { entriesOf } from '../entries.ts';
import type { Kind } from '../entities/schemas.ts';
import type { Scope } from '../kind.ts';
import { referencesOf, referencesOfCompany, type Reference, type RefTarget } from '../references.ts';
import { isDraft } from '../draft.ts';
import { defineRule, type Finding, type RuleContext, type Said } from './types.ts';

interface Says {
  /** No item of an entry, such as a session. */
  noItem: (id: string, scope: Scope) => Said;
  draft: (kind: Kind, id: string) => Said;
  noEntry: (kind: Kind, id: string, known: readonly string[]) => Said;
  noFamily: (id: string, known: readonly string[]) => Said;
  /** The same in one list. */
  twice: (id: string) => Said;
}

/** References that stand in their list already. */
function repeated(references: readonly Reference[]): Set<Reference> {
  const seen = new Set<string>();
  return new Set(
    references.filter(({ id, path }) => {
      if (typeof path.at(-1) !== 'number') return false;
      const place = `${path.slice(0, -1).join('/')}/${id}`;
      return seen.has(place) || (seen.add(place), false);
    }),
  );
}

function check({ handbook, sources, isBroken }: RuleContext, say: Says): Finding[] {
  const known = new Map<RefTarget, Set<string>>();
  const idsOf = (target: RefTarget) => {
    let ids = known.get(target);
    if (!ids) {
      const entries = target === 'families' ? handbook.company.families : entriesOf(handbook, target);
      ids = new Set(entries.map((entry) => entry.id));
      known.set(target, ids);
    }
    return ids;
  };
  const drafts = new Set(sources.filter(isDraft).map(({ kind, id }) => `${kind}/${id}`));

  const named = sources
    .filter((source) => !isDraft(source))
    .map((source) => ({ file: source.file, references: referencesOf(source, handbook) }));
  named.push({ file: 'company.yaml', references: referencesOfCompany(handbook.company) });

  return named.flatMap(({ file, references }) => {
    const again = repeated(references);
    return references.flatMap((reference): Finding[] => {
      const { id, path, names } = reference;
      if (again.has(reference)) return [{ file, place: { path }, ...say.twice(id) }];
      if (typeof names === 'object') {
        return names.ids.includes(id) ? [] : [{ file, place: { path }, ...say.noItem(id, names) }];
      }
      const ids = idsOf(names);
      if (ids.has(id)) return [];
      if (names === 'families') return [{ file, place: { path }, ...say.noFamily(id, [...ids]) }];
      if (isBroken(names, id)) return [];
      const isDrafted = drafts.has(`${names}/${id}`);
      return [{ file, place: { path }, ...(isDrafted ? say.draft(names, id) : say.noEntry(names, id, [...ids])) }];
    });
  });
}

/** A name that leads nowhere, or stands twice in its list. */
export const knownReference = defineRule({
  id: 'known-reference',
  severity: 'error',
  group: 'facts',
  stopsBuild: true,
  bad: [
    {
      file: 'candidate/interview-types/design-talk.mdx',
      fields: 'assesses: { primary: [system-design], secondary: [comunication] }',
    },
  ],
  good: [
    {
      file: 'candidate/interview-types/design-talk.mdx',
      fields: 'assesses: { primary: [system-design], secondary: [communication] }',
    },
  ],
  check,
});
