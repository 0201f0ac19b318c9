import type { Note } from '../../handbook/scorecard/draft.ts';
import { mark, note, remove, rewrite, tag } from '../../handbook/scorecard/gestures.ts';
import { copyOf, part, placeItems } from '../dom.ts';
import { clockNow } from './clock-view.ts';
import { beginCheck } from './notes-check.ts';
import { fillField, onDo, say, type CardParts } from './parts.ts';

/** The notes: Enter takes one, and a tap makes it evidence. */
export function beginNotes(parts: CardParts): () => void {
  const { host, page, desk, words, signal } = parts;
  const jots = host.querySelector<HTMLElement>('.jots')!;
  const list = part(jots, 'jots');
  const field = part(jots, 'jot') as HTMLTextAreaElement;
  const check = beginCheck(parts);
  const competencies = page.competencies.map(({ id }) => id);

  const tagButton = (id: string, index: number) => {
    const button = copyOf(jots, 'tag', { number: index + 1, title: page.titles[id] ?? id }).querySelector('button')!;
    button.dataset['tag'] = id;
    return button;
  };

  const typed = () => {
    desk.change({ typing: field.value });
    check(field.value, part(jots, 'marks'));
  };
  field.addEventListener('input', typed, { signal });
  field.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
      event.preventDefault();
      if (field.value.trim() === '' || desk.readOnly) return;
      desk.does(note(field.value, clockNow(parts)));
      field.value = '';
      typed();
    },
    { signal },
  );

  part(jots, 'moments').append(...competencies.map(tagButton));
  jots.addEventListener(
    'click',
    ({ target }) => {
      const button = target instanceof Element ? target.closest<HTMLElement>('button') : null;
      if (!button) return;
      const id = Number(button.closest<HTMLElement>('.jot')?.dataset['id']);
      const competency = button.dataset['tag'];
      if (competency !== undefined) desk.does(id > 0 ? tag(id, competency) : mark(competency, clockNow(parts)));
      else if (button.dataset['part'] === 'remove') desk.does(remove(id));
    },
    { signal },
  );
  // A tap on a tag leaves the one who types in the field.
  jots.addEventListener(
    'mousedown',
    (event) => {
      if (event.target instanceof Element && event.target.closest('[data-tag]')) event.preventDefault();
    },
    { signal },
  );
  list.addEventListener(
    'input',
    ({ target }) => {
      const text = target as HTMLTextAreaElement;
      const jot = text.closest<HTMLElement>('.jot')!;
      desk.does(rewrite(Number(jot.dataset['id']), text.value));
      check(text.value, part(jots, 'marks'));
    },
    { signal },
  );
  onDo(parts, 'undo', () => {
    desk.undo();
  });

  const itemOf = ({ id }: Note): HTMLElement => {
    const known = list.querySelector<HTMLElement>(`[data-id="${String(id)}"]`);
    if (known) return known;
    const item = copyOf(jots, 'jot').querySelector<HTMLElement>('.jot')!;
    item.dataset['id'] = String(id);
    part(item, 'tags').append(...competencies.map(tagButton));
    return item;
  };
  const showItem = (item: HTMLElement, { text, box, minute, tags }: Note) => {
    const title = page.agenda.find(({ id }) => id === box)?.title;
    const at = title === undefined || minute === null ? '' : words('at', { minute, box: title });
    say(part(item, 'at'), text.trim() === '' ? `${at} ${words('toWrite')}` : at);
    fillField(part(item, 'text') as HTMLTextAreaElement, text);
    for (const button of item.querySelectorAll<HTMLElement>('[data-tag]'))
      button.setAttribute('aria-pressed', String(tags.includes(button.dataset['tag']!)));
  };

  return () => {
    const notes = desk.draft?.notes ?? [];
    const items = notes.map((item) => {
      const element = itemOf(item);
      showItem(element, item);
      return element;
    });
    // The newest first.
    placeItems(list, items.reverse());
    fillField(field, desk.kept.typing);
    for (const text of jots.querySelectorAll('textarea')) text.readOnly = desk.readOnly;
    for (const button of host.querySelectorAll<HTMLButtonElement>('[data-do="undo"]')) button.disabled = !desk.canUndo;
  };
}
