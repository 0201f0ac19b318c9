import { isDraft } from '../draft.ts';
import { KINDS, type Kind } from '../kinds.ts';
import { entriesOf } from '../entries.ts';
import { referencesOf, referencesOfCompany } from '../references.ts';
import { suggestion } from '../suggest.ts';
import type { Finding, Rule, RuleContext } from './types.ts';

function check({ handbook, sources, isBroken }: RuleContext): Finding[] {
  const known = new Map<Kind | 'families', Set<string>>();
  const idsOf = (kind: Kind | 'families') => {
    let ids = known.get(kind);
    if (!ids) {
      const entries = kind === 'families' ? handbook.company.families : entriesOf(handbook, kind);
      ids = new Set(entries.map((entry) => entry.id));
      known.set(kind, ids);
    }
    return ids;
  };
  const hasDraft = (kind: Kind | 'families', id: string) =>
    sources.some((source) => source.kind === kind && source.id === id && isDraft(source));

  const named = sources
    .filter((source) => !isDraft(source))
    .map((source) => ({ file: source.file, references: referencesOf(source, handbook) }));
  named.push({ file: 'company.yaml', references: referencesOfCompany(handbook.company) });

  return named.flatMap(({ file, references }) =>
    references.flatMap(({ kind, id, path, local }) => {
      if (local) {
        if (local.ids.includes(id)) return [];
        return {
          file,
          place: { path },
          message: `"${id}" is not a ${local.noun} here. ${suggestion(id, local.ids, local.noun)}`,
          fix: `${oneOf(local.ids)} a ${local.noun} with the id ${id}.`,
        };
      }
      if (idsOf(kind).has(id) || (kind !== 'families' && isBroken(kind, id))) return [];
      const noun = kind === 'families' ? 'family of roles' : KINDS[kind].noun;
      if (hasDraft(kind, id)) {
        return {
          file,
          place: { path },
          message: `The ${noun} "${id}" is a draft, and drafts are on neither site.`,
          fix: `Publish it (status: published), or leave it out here until it is.`,
        };
      }
      return {
        file,
        place: { path },
        message: `There is no ${noun} "${id}". ${suggestion(id, idsOf(kind), noun)}`,
        fix:
          kind === 'families'
            ? `${oneOf(idsOf(kind))} it under families in company.yaml.`
            : `${oneOf(idsOf(kind))} src/content/candidate/${kind}/${id}.mdx.`,
      };
    }),
  );
}

/** What to do, up to what may be added: of names that are none, none can be chosen. */
const oneOf = (names: Iterable<string>): string => ([...names].length === 0 ? 'Add' : 'Name one of those, or add');

/** A name that leads nowhere. */
export const knownReference = {
  id: 'known-reference',
  severity: 'error',
  group: 'facts',
  stopsBuild: true,
  what: 'Every id that an entry names is the id of something published.',
  why: 'A name that leads nowhere leaves a hole in a page, and nobody sees it until a candidate does.',
  fix: 'Use one of the known ids, which the message lists, or add the missing entry.',
  bad: 'assesses: { primary: [comunication] }',
  good: 'assesses: { primary: [communication] }',
  check,
} satisfies Rule;
