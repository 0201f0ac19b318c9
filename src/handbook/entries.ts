import { derived } from './derived.ts';
import { KIND_NAMES, SCHEMAS, type Kind, type Side } from './entities/schemas.ts';
import type { Entry, Handbook, Source } from './model.ts';

/** All entries of a kind, whatever their type. */
export function entriesOf(handbook: Handbook, kind: Kind): readonly Entry<unknown, unknown>[] {
  return handbook[SCHEMAS[kind].key];
}

const indexOf = derived(
  (entries: readonly { id: string }[]) => new Map(entries.map((entry) => [entry.id, entry] as const)),
);

/** An entry by its id. */
export const entryById = <E extends { id: string }>(entries: readonly E[], id: string): E | undefined =>
  indexOf(entries).get(id) as E | undefined;

const filesOf = derived((handbook: Handbook): Record<Side, Source[]> => {
  const all = KIND_NAMES.flatMap((kind) => entriesOf(handbook, kind)).map((entry) => entry.sources);
  return {
    candidate: all.flatMap((of) => of.candidate ?? []),
    interviewer: all.flatMap((of) => of.interviewer ?? []),
  };
});

/** The files of one side that are on a site: those of drafts are not. */
export const publishedSources = (handbook: Handbook, side: Side): readonly Source[] => filesOf(handbook)[side];
