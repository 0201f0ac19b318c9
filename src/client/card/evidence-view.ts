import type { Sign } from '../../handbook/scorecard/card.ts';
import type { Note } from '../../handbook/scorecard/draft.ts';
import { sign } from '../../handbook/scorecard/gestures.ts';
import { copyOf, part, placeItems } from '../dom.ts';
import { say, type CardParts } from './parts.ts';

/**
 * The evidence of each competency, where it is rated: the notes tagged with it. When the candidate has left, each
 * can be said to speak for them or against, and its anchors are opened, so that nobody rates from memory.
 */
export function beginEvidence({ desk, signal }: CardParts, form: HTMLFormElement): () => void {
  form.addEventListener(
    'click',
    ({ target }) => {
      const button = target instanceof Element ? target.closest<HTMLElement>('[data-sign]') : null;
      if (button) desk.does(sign(Number(button.closest('li')!.dataset['id']), button.dataset['sign'] as Sign));
    },
    { signal },
  );
  const itemIn = (list: HTMLElement, { id }: Note): HTMLElement => {
    const known = list.querySelector<HTMLElement>(`[data-id="${String(id)}"]`);
    if (known) return known;
    const item = copyOf(form, 'evidence').querySelector('li')!;
    item.dataset['id'] = String(id);
    return item;
  };
  const show = (item: HTMLElement, { text, sign: speaks }: Note) => {
    say(part(item, 'sign'), speaks ?? '');
    say(part(item, 'said'), text);
    for (const button of item.querySelectorAll<HTMLElement>('[data-sign]'))
      button.setAttribute('aria-pressed', String(speaks === button.dataset['sign']));
  };
  let opened = false;
  return () => {
    const ended = desk.stage === 'ended';
    for (const block of form.querySelectorAll<HTMLElement>('[data-competency]')) {
      const list = part(block, 'evidence');
      const notes = (desk.draft?.notes ?? []).filter(
        ({ tags, text }) => tags.includes(block.dataset['competency']!) && text.trim() !== '',
      );
      const items = notes.map((note) => {
        const item = itemIn(list, note);
        show(item, note);
        return item;
      });
      placeItems(list, items);
      if (ended && !opened && notes.length > 0) block.querySelector<HTMLDetailsElement>('.card-anchors')!.open = true;
    }
    opened = ended;
  };
}
