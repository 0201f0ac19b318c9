import { entriesOf } from '../handbook/entries.ts';
import type { Kind, Side } from '../handbook/entities/schemas.ts';
import { hasPage } from '../handbook/kinds.ts';
import { getHandbook } from './handbook.ts';

/** Paths of the pages of a kind on one side: one for each entry that the side has a page of. */
export async function pathsOf(kind: Kind, side: Side) {
  return entriesOf(await getHandbook(), kind)
    .filter((entry) => hasPage(entry, side))
    .map(({ id }) => ({ params: { id } }));
}
