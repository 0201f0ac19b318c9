import { kindOf } from '../kinds.ts';
import { entriesOf } from '../entries.ts';
import { referencesOf, referencesOfCompany, type RefTarget } from '../references.ts';
import { suggestion } from '../suggest.ts';
import { isDraft } from '../draft.ts';
import { defineRule, type Finding, type RuleContext } from './types.ts';

function check({ handbook, sources, isBroken }: RuleContext): Finding[] {
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

  return named.flatMap(({ file, references }) =>
    references.flatMap(({ id, path, names }): Finding[] => {
      if (typeof names === 'object') {
        if (names.ids.includes(id)) return [];
        return [
          {
            file,
            place: { path },
            message: `"${id}" is not a ${names.noun} here. ${suggestion(id, names.ids, names.noun)}`,
            fix: `${oneOf(names.ids)} a ${names.noun} with the id ${id}.`,
          },
        ];
      }
      if (idsOf(names).has(id) || (names !== 'families' && isBroken(names, id))) return [];
      const noun = names === 'families' ? 'family of roles' : kindOf(names).noun;
      if (drafts.has(`${names}/${id}`)) {
        return [
          {
            file,
            place: { path },
            message: `The ${noun} "${id}" is a draft, and drafts are on neither site.`,
            fix: `Publish it (status: published), or leave it out here until it is.`,
          },
        ];
      }
      return [
        {
          file,
          place: { path },
          message: `There is no ${noun} "${id}". ${suggestion(id, idsOf(names), noun)}`,
          fix:
            names === 'families'
              ? `${oneOf(idsOf(names))} it under families in company.yaml.`
              : `${oneOf(idsOf(names))} src/content/candidate/${names}/${id}.mdx.`,
        },
      ];
    }),
  );
}

/** What to do, up to what may be added: of names that are none, none can be chosen. */
const oneOf = (names: Iterable<string>): string => ([...names].length === 0 ? 'Add' : 'Name one of those, or add');

/** A name that leads nowhere. */
export const knownReference = defineRule({
  id: 'known-reference',
  severity: 'error',
  group: 'facts',
  stopsBuild: true,
  bad: 'assesses: { primary: [comunication] }',
  good: 'assesses: { primary: [communication] }',
  check,
});
