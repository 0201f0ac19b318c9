import { copyText } from '../copy.ts';
import { arrangedIn, arrangementHash } from '../../handbook/scorecard/arrangement-link.ts';
import type { Arranged } from '../../handbook/scorecard/keeping.ts';
import { part } from '../dom.ts';
import { fillField, onDo, type CardParts } from './parts.ts';

/** This candidate's arrangement: set here, or come with the end of a link, which is taken out of the address at once. */
export function beginReady(parts: CardParts): () => void {
  const { host, page, desk, signal } = parts;
  const fold = host.querySelector<HTMLDetailsElement>('[data-part="arranged"]');
  if (!fold) return () => undefined;
  const todo = fold.querySelector<HTMLInputElement>('input[name="todo"]')!;
  const boxes = [...fold.querySelectorAll<HTMLElement>('[data-box]')].map((box) => ({
    id: box.dataset['box']!,
    minutes: box.querySelector<HTMLInputElement>('input[name^="minutes-"]')!,
    pause: box.querySelector<HTMLInputElement>('input[name^="break-"]')!,
  }));

  /** What stands in the fields, as a link would carry it: read by the same rules. */
  const typed = (): Arranged | null => {
    const numbers = (name: 'minutes' | 'pause') =>
      boxes
        .filter((box) => box[name].value.trim() !== '')
        .map((box) => ({ id: box.id, minutes: Number(box[name].value) }));
    const breaks = numbers('pause').map(({ id, minutes }) => ({ after: id, minutes }));
    return arrangedIn(arrangementHash({ minutes: numbers('minutes'), breaks, todo: todo.value }), page.agenda);
  };
  fold.addEventListener(
    'input',
    () => {
      desk.change({ arranged: typed() });
    },
    { signal },
  );
  onDo(parts, 'copy-arranged', () => {
    const link = new URL(location.pathname, location.href).href + (typed() ? arrangementHash(typed()!) : '');
    void copyText(link).catch(() => {
      todo.value = link;
    });
  });

  let come = arrangedIn(location.hash, page.agenda);
  if (come) history.replaceState(null, '', location.pathname + location.search);
  return () => {
    if (come && !desk.readOnly) {
      const arranged = come;
      come = null;
      if (desk.stage === 'new') desk.change({ arranged });
      part(host, 'arranged').setAttribute('open', '');
    }
    const { arranged } = desk.kept;
    for (const { id, minutes, pause } of boxes) {
      fillField(minutes, String(arranged?.minutes.find((box) => box.id === id)?.minutes ?? ''));
      fillField(pause, String(arranged?.breaks.find(({ after }) => after === id)?.minutes ?? ''));
    }
    fillField(todo, arranged?.todo ?? '');
  };
}
