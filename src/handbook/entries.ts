import { KIND_NAMES, SCHEMAS, type Kind, type Side } from './entities/schemas.ts';
import type { Entry, Handbook, Source } from './model.ts';

/** All entries of a kind, whatever their type. */
export function entriesOf(handbook: Handbook, kind: Kind): readonly Entry<unknown, unknown>[] {
  return handbook[SCHEMAS[kind].key];
}

const indexes = new WeakMap<object, Map<string, unknown>>();

/** An entry by its id. A list is indexed once: the lists of a model do not change. */
export function entryById<E extends { id: string }>(entries: readonly E[], id: string): E | undefined {
  let index = indexes.get(entries) as Map<string, E> | undefined;
  if (!index) {
    index = new Map(entries.map((entry) => [entry.id, entry]));
    indexes.set(entries, index);
  }
  return index.get(id);
}

const published = new WeakMap<Handbook, Record<Side, Source[]>>();

/** The files of one side that are on a site: those of drafts are not. */
export function publishedSources(handbook: Handbook, side: Side): readonly Source[] {
  let sides = published.get(handbook);
  if (!sides) {
    const all = KIND_NAMES.flatMap((kind) => entriesOf(handbook, kind)).map((entry) => entry.sources);
    sides = {
      candidate: all.flatMap((of) => of.candidate ?? []),
      interviewer: all.flatMap((of) => of.interviewer ?? []),
    };
    published.set(handbook, sides);
  }
  return sides[side];
}
