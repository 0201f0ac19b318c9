import { changedContent } from '../../handbook/scorecard/changed-content.ts';
import { fill } from '../../handbook/text/fill.ts';
import { part } from '../dom.ts';
import type { CardParts } from './parts.ts';

/** What somebody has to know at once: another tab, a browser that keeps nothing, a kit that has changed. */
export function beginSays(parts: CardParts): () => void {
  const { host, page, desk, words, scorecard } = parts;
  const block = part(host, 'says');
  const titleOf = (id: string) => page.asks.find((ask) => ask.id === id)?.title ?? id;
  const changes = (): string[] => {
    const { draft } = desk;
    // A card that is not begun is begun with what the kit says now; a filed one says what it was begun with.
    if (!draft || (desk.stage === 'new' && draft.notes.length === 0)) return [];
    return changedContent(draft, page.content).map(({ part: of, id, how }) => {
      const [competency, rating = ''] = id.split('/') as [string, string?];
      return fill(scorecard.changed[of][how], {
        title: of === 'anchors' ? (page.titles[competency] ?? competency) : titleOf(id),
        rating,
      });
    });
  };
  /** All that was written, to be copied from here where nothing else keeps it. */
  const written = () => {
    const { draft, typing } = desk.kept;
    return [...(draft?.notes.map(({ text }) => text) ?? []), typing, draft?.reason ?? ''].filter(Boolean).join('\n');
  };
  let shown = '';
  return () => {
    const { fault } = desk;
    const lines = [
      ...(desk.readOnly && !fault ? [words('secondTab')] : []),
      ...(fault ? [words(fault)] : []),
      ...changes(),
    ];
    const copy = fault === 'full' || fault === 'not-kept' ? written() : '';
    const state = lines.join('\n');
    if (state !== shown) {
      shown = state;
      block.replaceChildren(
        ...lines.map((line) => Object.assign(document.createElement('p'), { textContent: line })),
        ...(copy === '' && !fault ? [] : [Object.assign(document.createElement('pre'), { className: 'card-rescue' })]),
      );
    }
    const rescue = block.querySelector('pre');
    if (rescue) rescue.textContent = copy;
  };
}
