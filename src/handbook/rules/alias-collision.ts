import { KIND_NAMES, SIDES, type Side } from '../entities/schemas.ts';
import { entriesOf } from '../entries.ts';
import type { Entry } from '../model.ts';
import { sameName } from '../slug.ts';
import { defineRule, type Finding, type RuleContext, type Said } from './types.ts';

interface Says {
  /** @param titles Of the entries that have the name already. */
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

const aliasesOf = (entry: Entry<unknown, unknown>, side: Side): Alias[] =>
  ((entry[side] as { alsoCalled?: readonly { name: string }[] } | undefined)?.alsoCalled ?? []).map(
    ({ name }, index) => ({ name, entry, side, index }),
  );

function check({ handbook, threshold }: RuleContext, say: Says): Finding[] {
  const most = threshold('entries');
  const known = new Map<string, Map<Entry<unknown, unknown>, string>>();
  const former = new Set(
    handbook.formerNames.flatMap(({ kind, name, successors }) =>
      successors.map((id) => `${kind}/${id} ${sameName(name)}`),
    ),
  );
  const aliases = KIND_NAMES.flatMap((kind) =>
    entriesOf(handbook, kind).flatMap((entry) => SIDES.flatMap((side) => aliasesOf(entry, side))),
  );
  return aliases.flatMap(({ name, entry, side, index }): Finding[] => {
    const form = sameName(name);
    const at = { file: entry.sources[side]!.file, place: { path: ['alsoCalled', index] } };
    if (form === sameName(entry.title) || former.has(`${entry.kind}/${entry.id} ${form}`))
      return [{ ...at, ...say.knownAlready(name) }];
    const entries = known.get(form) ?? new Map<Entry<unknown, unknown>, string>();
    known.set(form, entries);
    const others = [...entries.values()];
    if (!entries.has(entry)) entries.set(entry, entry.title);
    return entries.size > most ? [{ ...at, ...say.tooMany(name, others, most) }] : [];
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
