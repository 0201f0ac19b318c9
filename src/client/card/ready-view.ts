import { copyText } from '../copy.ts';
import { readArrangement, type ReadArrangement } from '../../handbook/scorecard/arrangement.ts';
import { arrangementHash } from '../../handbook/scorecard/arrangement-link.ts';
import { part } from '../dom.ts';
import { comesByLink, unusedSentence } from './arrangement-view.ts';
import { fillField, onDo, say, type CardParts } from './parts.ts';

/** This candidate's arrangement, as it is set here or comes with a link. */
export function beginReady(parts: CardParts): () => void {
  const { host, page, desk, words, signal } = parts;
  const takeLink = comesByLink(parts);
  const fold = host.querySelector<HTMLDetailsElement>('[data-part="arranged"]');
  if (!fold) return takeLink;
  const todo = fold.querySelector<HTMLInputElement>('input[name="todo"]')!;
  const boxes = [...fold.querySelectorAll<HTMLElement>('[data-box]')].map((box) => ({
    id: box.dataset['box']!,
    minutes: box.querySelector<HTMLInputElement>('input[name^="minutes-"]')!,
    breaks: box.querySelector<HTMLInputElement>('input[name^="break-"]')!,
  }));

  const status = part(fold, 'arranged-says');
  /** What stands in the fields, by the rules that a link is read by. */
  const typed = (): ReadArrangement => {
    const numbers = (name: 'minutes' | 'breaks') => boxes.map((box) => ({ id: box.id, minutes: box[name].value }));
    return readArrangement({ minutes: numbers('minutes'), breaks: numbers('breaks'), todo: todo.value }, page.agenda);
  };
  const isUnused = (id: string, field: HTMLInputElement) =>
    readArrangement({ minutes: [{ id, minutes: field.value }], breaks: [], todo: '' }, page.agenda).unused.length > 0;
  fold.addEventListener(
    'input',
    () => {
      const { arranged, unused } = typed();
      for (const { id, minutes, breaks } of boxes)
        for (const field of [minutes, breaks]) field.setAttribute('aria-invalid', String(isUnused(id, field)));
      say(status, unusedSentence(parts, unused));
      desk.change({ arranged });
    },
    { signal },
  );
  onDo(parts, 'copy-arranged', () => {
    const { arranged } = typed();
    const link = new URL(location.pathname, location.href).href + (arranged ? arrangementHash(arranged) : '');
    say(status, '');
    void copyText(link).then((isCopied) => {
      say(status, isCopied ? words('copied') : words('linkNotCopied', { link }));
    });
  });

  /** A field keeps what cannot be used: whoever typed it has been told, and can mend it. */
  const show = (field: HTMLInputElement, value: string) => {
    if (field.getAttribute('aria-invalid') !== 'true') fillField(field, value);
  };
  return () => {
    takeLink();
    const { arranged } = desk.kept;
    for (const { id, minutes, breaks } of boxes) {
      show(minutes, String(arranged?.minutes.find((box) => box.id === id)?.minutes ?? ''));
      show(breaks, String(arranged?.breaks.find(({ after }) => after === id)?.minutes ?? ''));
    }
    fillField(todo, arranged?.todo ?? '');
  };
}
