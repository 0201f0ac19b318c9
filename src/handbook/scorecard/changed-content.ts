import type { ContentHashes } from './card.ts';

const PARTS = ['questions', 'exercises', 'anchors'] as const;

/** A question, an exercise or an anchor that is no longer what it was. */
export interface ContentChange {
  part: (typeof PARTS)[number];
  /** Its id; of an anchor the competency and the rating, such as `communication/3`. */
  id: string;
  how: 'changed' | 'came' | 'went';
}

/** What of that which a card was begun with has changed since, came or went. Whatever else the handbook says is no concern of it. */
export const changedContent = ({ content: before }: { content: ContentHashes }, now: ContentHashes): ContentChange[] =>
  PARTS.flatMap((part) => {
    const [old, fresh] = [before[part], now[part]];
    const change = (id: string, how: ContentChange['how']): ContentChange => ({ part, id, how });
    return [
      ...Object.entries(old).flatMap(([id, hash]) => {
        if (!Object.hasOwn(fresh, id)) return [change(id, 'went')];
        return fresh[id] === hash ? [] : [change(id, 'changed')];
      }),
      ...Object.keys(fresh).flatMap((id) => (Object.hasOwn(old, id) ? [] : [change(id, 'came')])),
    ];
  });
