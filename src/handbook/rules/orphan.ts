import { entriesOf, publishedSources } from '../entries.ts';
import { KIND_NAMES, type Kind } from '../entities/schemas.ts';
import { kindOf } from '../kinds.ts';
import type { Handbook } from '../model.ts';
import { referencesOf, referencesOfCompany } from '../references.ts';
import { defineRule, type Finding, type RuleContext, type Said } from './types.ts';

/** Kinds of entries that are there to be used by others. */
type Used = Extract<Kind, 'interview-types' | 'stages' | 'competencies'>;

interface Says {
  unused: (kind: Used, title: string) => Said;
}

/** Whether entries of a kind are there to be used by others. */
const isUsed = (kind: Kind): kind is Used => kindOf(kind).use !== undefined;

/** Kinds that show others: what nothing but an example of it names is not used. */
const SHOWING: readonly Kind[] = ['worked-examples', 'practice-tasks'];

/** Entries that candidates' files or company.yaml name, as `stages/offer`. Those of one kind name each other for the past only. */
function namedEntries(handbook: Handbook): Set<string> {
  const using = publishedSources(handbook, 'candidate').filter(({ kind }) => !SHOWING.includes(kind));
  const named = using.flatMap((source) => referencesOf(source, handbook).filter(({ names }) => names !== source.kind));
  return new Set(
    [...named, ...referencesOfCompany(handbook.company)].flatMap(({ names, id }) =>
      typeof names === 'string' ? [`${names}/${id}`] : [],
    ),
  );
}

function check({ handbook, isBroken }: RuleContext, say: Says): Finding[] {
  const kinds = KIND_NAMES.filter(isUsed);
  const named = namedEntries(handbook);
  return kinds.flatMap((kind) => {
    // A broken file may be the one that uses it.
    if (KIND_NAMES.some((other) => other !== kind && isBroken(other))) return [];
    return entriesOf(handbook, kind)
      .filter(({ id }) => !named.has(`${kind}/${id}`))
      .map(({ title, sources }): Finding => ({
        file: sources.candidate!.file,
        place: { path: ['title'] },
        ...say.unused(kind, title),
      }));
  });
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
