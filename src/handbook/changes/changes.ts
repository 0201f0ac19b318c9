import { KIND_NAMES, type Kind } from '../entities/schemas.ts';
import { compare } from '../issues.ts';
import { fieldChanges, type FactChange } from './facts.ts';
import { successorsOf, type Seen, type SeenEntry } from './view.ts';

/** How the text of an entry changed, in numbers; all of them 0 where only its form did. */
export interface TextChange {
  reworded: number;
  added: number;
  removed: number;
  newHeadings: string[];
}

/** An entry by its name. */
export type Named = Pick<SeenEntry, 'kind' | 'id' | 'title' | 'summary'>;

/** What changed in an entry that was there before, under this name or another. */
export interface ContentChange {
  entry: Named;
  facts: FactChange[];
  text: TextChange | undefined;
}

/** What changed for the readers of one side. */
export interface Changes {
  added: Named[];
  /** With the entries that took over the name, where the handbook says so. */
  removed: (Named & { became: Named[] })[];
  renamed: (ContentChange & { from: Named })[];
  changed: ContentChange[];
  company: FactChange[];
}

const keyOf = ({ kind, id }: { kind: Kind; id: string }) => `${kind}/${id}`;

function textChange(before: SeenEntry['text'], after: SeenEntry['text']): TextChange | undefined {
  if (before.written === after.written) return undefined;
  const lost = before.paragraphs.filter((paragraph) => !after.paragraphs.includes(paragraph)).length;
  const gained = after.paragraphs.filter((paragraph) => !before.paragraphs.includes(paragraph)).length;
  const reworded = Math.min(lost, gained);
  return {
    reworded,
    added: gained - reworded,
    removed: lost - reworded,
    newHeadings: after.headings.filter((heading) => !before.headings.includes(heading)),
  };
}

const contentChange = (before: SeenEntry, after: SeenEntry): ContentChange => ({
  entry: after,
  facts: fieldChanges(before.facts, after.facts),
  text: textChange(before.text, after.text),
});

/** A new name says itself in the heading of the change: as a fact it would be said twice more. */
const withoutName = ({ facts, ...change }: ContentChange): ContentChange => ({
  ...change,
  facts: facts.filter(({ path }) => path !== 'title' && path !== 'former names'),
});

/**
 * What changed between two states of a handbook for the readers of one side. An entry that is gone is
 * renamed if a new one says that this was its name. `unreadable` names entries that could not be read in
 * one of the states: nothing is said of them, since they are neither gone nor new.
 */
export function changesBetween(before: Seen, after: Seen, unreadable: ReadonlySet<string> = new Set()): Changes {
  const readable = (entry: SeenEntry) => !unreadable.has(keyOf(entry));
  const old = new Map(before.entries.filter(readable).map((entry) => [keyOf(entry), entry]));
  const now = new Map(after.entries.filter(readable).map((entry) => [keyOf(entry), entry]));
  const added = new Map([...now].filter(([key]) => !old.has(key)));
  const changes: Changes = { added: [], removed: [], renamed: [], changed: [], company: [] };

  for (const [key, entry] of old) {
    const still = now.get(key);
    if (still) {
      const change = contentChange(entry, still);
      if (change.facts.length > 0 || change.text) changes.changed.push(change);
      continue;
    }
    const successors = successorsOf(after, entry).flatMap((id) => now.get(keyOf({ kind: entry.kind, id })) ?? []);
    const [only] = successors;
    if (successors.length === 1 && only && added.delete(keyOf(only))) {
      changes.renamed.push({ ...withoutName(contentChange(entry, only)), from: entry });
    } else changes.removed.push({ ...entry, became: successors });
  }
  changes.added.push(...added.values());
  if (before.company && after.company) changes.company = fieldChanges(before.company, after.company);

  const place = ({ kind, title, id }: Named) => [KIND_NAMES.indexOf(kind), title, id] as const;
  const byPlace = (a: Named, b: Named) => {
    const [[kindA, titleA, idA], [kindB, titleB, idB]] = [place(a), place(b)];
    return kindA - kindB || compare(titleA, titleB) || compare(idA, idB);
  };
  changes.added.sort(byPlace);
  changes.removed.sort(byPlace);
  changes.renamed.sort((a, b) => byPlace(a.entry, b.entry));
  changes.changed.sort((a, b) => byPlace(a.entry, b.entry));
  return changes;
}
