import { MOST_MINUTES, type TypedBox } from '../../handbook/scorecard/arrangement.ts';
import { arrangementIn } from '../../handbook/scorecard/arrangement-link.ts';
import { writeEnd } from '../address.ts';
import { part } from '../dom.ts';
import { say, type CardParts } from './parts.ts';

/** What of an arrangement cannot be used, by the titles of the boxes; nothing where all of it can. */
export function unusedSentence({ page, words }: CardParts, unused: readonly TypedBox[]): string {
  const titleOf = (id: string) => page.agenda.find((box) => box.id === id)?.title ?? id;
  const list = unused.map(({ id, minutes }) => `${titleOf(id)} ${minutes}`.trim()).join('; ');
  return list === '' ? '' : words('arrangedUnused', { parts: list, most: MOST_MINUTES });
}

/**
 * Takes an arrangement out of the address, whenever it comes: what is arranged with a candidate stays in no address.
 * It holds for the interview that is before its start or on; that of one that is over waits for the next card.
 */
export function comesByLink(parts: CardParts): () => void {
  const { host, page, desk, words, signal } = parts;
  let come: ReturnType<typeof arrangementIn> = null;
  const take = () => {
    const isOver = desk.stage === 'ended' || desk.stage === 'filed';
    if (!come && isOver) say(part(host, 'arrangement'), '');
    if (!come || desk.readOnly) return;
    const { arranged, unused } = come;
    const holds = arranged ? words(isOver ? 'arrangedWaits' : 'arrangedHolds') : '';
    say(part(host, 'arrangement'), [holds, unusedSentence(parts, unused)].filter(Boolean).join(' '));
    if (isOver && arranged) return;
    come = null;
    if (!arranged) return;
    host.querySelector('[data-part="arranged"]')?.setAttribute('open', '');
    desk.change({ arranged });
  };
  const read = () => {
    const read = arrangementIn(location.hash, page.agenda);
    if (!read) return;
    come = read;
    writeEnd('');
    take();
  };
  read();
  addEventListener('hashchange', read, { signal });
  return take;
}
