import { KIND_NAMES, SIDES, type Side } from '../entities/schemas.ts';
import { entriesOf } from '../entries.ts';
import type { Entry, Handbook } from '../model.ts';
import { alsoCalledOf } from '../search/also-called.ts';
import { sameName } from '../slug.ts';
import { formerNamesFor } from '../usage.ts';
import { defineRule, type Finding, type NamedPage, type RuleContext, type Said } from './types.ts';

interface Says {
  /** @param titles Of the pages that have the name already. */
  tooMany: (name: string, titles: readonly string[], most: number) => Said;
  /** The name is the entry's own title, or one that it had before. */
  knownAlready: (name: string) => Said;
}

/** Where an entry says what it is also called. */
interface Alias {
  name: string;
  entry: Entry<unknown, unknown>;
  side: Side;
  index: number;
}

/** Names by which the search knows an entry anyway. */
const knownNames = (handbook: Handbook, { kind, id, title }: Entry<unknown, unknown>): string[] => [
  title,
  ...formerNamesFor(handbook, kind, id).map(({ name }) => name),
];

/** Titles of pages that belong to no entry, by each name that the search has for them. */
function titlesByName(pages: readonly NamedPage[]): Map<string, string[]> {
  const titles = new Map<string, string[]>();
  for (const { title, also = [] } of pages)
    for (const form of new Set([title, ...also].map(sameName))) titles.set(form, [...(titles.get(form) ?? []), title]);
  return titles;
}

function check({ handbook, threshold, namedPages }: RuleContext, say: Says): Finding[] {
  const most = threshold('entries');
  // Interviewers have all pages of candidates as well.
  const pages = {
    candidate: titlesByName(namedPages('candidate')),
    interviewer: titlesByName(namedPages('interviewer')),
  };
  const known = new Map<string, Set<Entry<unknown, unknown>>>();
  const aliases = KIND_NAMES.flatMap((kind) =>
    entriesOf(handbook, kind).flatMap((entry) =>
      SIDES.flatMap((side) =>
        alsoCalledOf(entry, side).map(({ name }, index): Alias => ({ name, entry, side, index })),
      ),
    ),
  );
  return aliases.flatMap(({ name, entry, side, index }): Finding[] => {
    const form = sameName(name);
    const at = { file: entry.sources[side]!.file, place: { path: ['alsoCalled', index] } };
    if (knownNames(handbook, entry).some((own) => sameName(own) === form))
      return [{ ...at, ...say.knownAlready(name) }];
    const entries = known.get(form) ?? new Set<Entry<unknown, unknown>>();
    known.set(form, entries);
    const of = pages[side].get(form) ?? [];
    const others = [...of, ...[...entries].map(({ title }) => title)];
    entries.add(entry);
    return of.length + entries.size > most ? [{ ...at, ...say.tooMany(name, others, most) }] : [];
  });
}

/** A word that leads everywhere leads nowhere. */
export const aliasCollision = defineRule({
  id: 'alias-collision',
  severity: 'warning',
  group: 'text',
  bad: [{ file: 'candidate/interview-types/design-talk.mdx', fields: 'alsoCalled: [whiteboard, Design talk]' }],
  good: [{ file: 'candidate/interview-types/design-talk.mdx', fields: 'alsoCalled: [whiteboard]' }],
  thresholds: { entries: 2 },
  check,
});
