import type { Kind } from './entities/schemas.ts';
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
