import { entriesOf } from '../handbook/entries.ts';
import type { Kind, Side } from '../handbook/kinds.ts';
import { hasKitPage } from '../handbook/signposts.ts';
import { getHandbook } from './handbook.ts';

/** Paths of the pages of a kind on one side: one for each entry that the side has a page of. */
export async function pathsOf(kind: Kind, side: Side) {
  return entriesOf(await getHandbook(), kind)
    .filter((entry) => (side === 'candidate' ? entry.candidate !== undefined : hasKitPage(entry)))
    .map(({ id }) => ({ params: { id } }));
}
