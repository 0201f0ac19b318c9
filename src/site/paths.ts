import { entriesOf } from '../handbook/entries.ts';
import type { Kind, Side } from '../handbook/entities/schemas.ts';
import { hasPage, kindOf, menuOf, sideOf } from '../handbook/kinds.ts';
import { getHandbook } from './handbook.ts';

/** Paths of the pages of a kind on one side: one for each entry that the side has a page of. */
export async function pathsOf(kind: Kind, side: Side) {
  return entriesOf(await getHandbook(), kind)
    .filter((entry) => hasPage(entry, side))
    .map(({ id }) => ({ params: { id } }));
}

/** Paths of the pages on one side that are drawn as the parts of their kinds say: of all such kinds. */
export async function plainPathsOf(side: Side) {
  const handbook = await getHandbook();
  return menuOf(side)
    .filter((kind) => sideOf(kind, side)!.page === 'parts')
    .flatMap((kind) =>
      entriesOf(handbook, kind)
        .filter((entry) => hasPage(entry, side))
        .map(({ id }) => ({ params: { list: kindOf(kind).section, id }, props: { kind } })),
    );
}
