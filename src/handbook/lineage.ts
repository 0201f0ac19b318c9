import type { Kind } from './kinds.ts';
import type { FormerName, Source } from './model.ts';
import { slugify } from './slug.ts';

interface Named {
  formerly: { name: string; context?: string; alsoBecame?: string[] }[];
}

/** Every former name of the sources of one kind, with the entries it became. */
export function formerNamesOf(kind: Kind, sources: readonly Source[]): FormerName[] {
  return sources.flatMap(
    (source) =>
      (source.data as Partial<Named>).formerly?.map((former, index) => {
        const label = former.context === undefined ? former.name : `${former.name}, ${former.context}`;
        return {
          kind,
          label,
          name: former.name,
          context: former.context,
          slug: slugify(label),
          successors: [source.id, ...(former.alsoBecame ?? [])],
          file: source.file,
          index,
        };
      }) ?? [],
  );
}

const byEntry = new WeakMap<readonly FormerName[], Map<string, FormerName[]>>();

/** The former names that an entry has taken over. The names of a model do not change, so they are indexed once. */
export function formerNamesFor(names: readonly FormerName[], kind: Kind, id: string): readonly FormerName[] {
  let index = byEntry.get(names);
  if (!index) {
    index = new Map();
    for (const name of names) {
      for (const successor of name.successors) {
        const key = `${name.kind}/${successor}`;
        index.set(key, [...(index.get(key) ?? []), name]);
      }
    }
    byEntry.set(names, index);
  }
  return index.get(`${kind}/${id}`) ?? [];
}
