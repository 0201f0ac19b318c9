import { INTERVIEWER_KEYS } from '../../handbook/interviewer-keys.ts';
import { end, endEarly, start, tag } from '../../handbook/scorecard/gestures.ts';
import { isTyping } from '../search/list-keys.ts';
import { part } from '../dom.ts';
import { keepAwake } from './awake.ts';
import { onDo, type CardParts } from './parts.ts';

/** Whether single keys do something: somebody who dictates switches them off. */
function keysWork(): boolean {
  try {
    return localStorage.getItem(INTERVIEWER_KEYS.runKeys) !== 'off';
  } catch {
    return true;
  }
}

/** The full view: one button opens it, and Escape hides all that is in it. */
export function beginRun(parts: CardParts): () => void {
  const { host, page, desk, words, signal } = parts;
  const root = document.documentElement;
  const blank = part(host, 'blank');
  const { title } = document;
  const isOpen = () => 'run' in root.dataset;
  const isHidden = () => 'blank' in root.dataset;
  const awake = keepAwake(() => isOpen() && desk.stage === 'running', signal);
  const focus = (name: string) => {
    host.querySelector<HTMLElement>(name)?.focus({ preventScroll: true });
  };

  const focusNext = () => {
    scrollTo(0, 0);
    if (desk.stage === 'new') focus('input[name="reference"]');
    else if (desk.stage === 'running') focus('[data-part="jot"]');
    else focus(desk.stage === 'ended' ? '[data-part="jots"]>li>div>button' : '[data-do="copy"]');
  };
  const open = () => {
    root.dataset['run'] = '';
    // Whoever sees the tab in a shared window learns nothing from it.
    document.title = words('title');
    awake();
    focusNext();
  };
  const hide = (hidden: boolean) => {
    root.toggleAttribute('data-blank', hidden);
    blank.hidden = !hidden;
    if (hidden) (document.activeElement as HTMLElement | null)?.blur();
    else focusNext();
  };
  const back = () => {
    delete root.dataset['run'];
    document.title = title;
    awake();
    document.querySelector<HTMLElement>('[data-run]')?.focus();
  };
  const begin = () => {
    if (desk.stage !== 'new') return;
    const now = parts.now();
    // What is read has no clock: its card is written at once.
    desk.does(page.agenda.length > 0 ? start(now) : end(now));
    void navigator.storage.persist().catch(() => undefined);
    awake();
    focusNext();
  };
  const finish = (early: boolean) => {
    desk.does((early ? endEarly : end)(parts.now()));
    awake();
    focusNext();
  };

  document.addEventListener(
    'click',
    ({ target }) => {
      if (target instanceof Element && target.closest('[data-run]')?.matches('button')) open();
    },
    { signal },
  );
  onDo(parts, 'back', back);
  onDo(parts, 'hide', () => {
    hide(true);
  });
  onDo(parts, 'start', begin);
  onDo(parts, 'end', () => {
    finish(false);
  });
  onDo(parts, 'end-early', () => {
    finish(true);
  });
  part(host, 'form').addEventListener('submit', begin, { signal });
  blank.addEventListener(
    'click',
    () => {
      hide(false);
    },
    { signal },
  );

  const keys = part(host, 'keys') as HTMLInputElement;
  keys.checked = keysWork();
  keys.addEventListener(
    'change',
    () => {
      try {
        localStorage.setItem(INTERVIEWER_KEYS.runKeys, keys.checked ? 'on' : 'off');
      } catch {
        // The setting holds until the page is left.
      }
    },
    { signal },
  );
  /** Makes the latest note, or the one that has the focus, evidence of a competency by its number. */
  const tagByNumber = (number: number): boolean => {
    const competency = page.competencies[number - 1]?.id;
    const focused = document.activeElement?.closest<HTMLElement>('.jot')?.dataset['id'];
    const id = focused === undefined ? desk.draft?.notes.at(-1)?.id : Number(focused);
    if (competency === undefined || id === undefined) return false;
    desk.does(tag(id, competency));
    return true;
  };
  document.addEventListener(
    'keydown',
    (event) => {
      if (!isOpen() || event.isComposing || event.ctrlKey || event.metaKey) return;
      if (event.key === 'Escape') {
        event.preventDefault();
        hide(!isHidden());
        return;
      }
      if (isHidden()) return;
      const digit = /^Digit([1-9])$/.exec(event.code)?.[1];
      const mayDo = event.altKey || (keys.checked && !isTyping(event));
      if (!mayDo) return;
      if (digit !== undefined && tagByNumber(Number(digit))) event.preventDefault();
      else if (event.key === 'n' && !event.altKey) {
        event.preventDefault();
        focus('[data-part="jot"]');
      }
    },
    { signal },
  );
  signal.addEventListener('abort', () => {
    delete root.dataset['run'];
    delete root.dataset['blank'];
    document.title = title;
  });
  return () => {
    const { stage } = desk;
    if (host.dataset['stage'] !== stage) host.dataset['stage'] = stage;
    host.toggleAttribute('data-read-only', desk.readOnly);
    host.dataset['ready'] = '';
    for (const button of host.querySelectorAll<HTMLButtonElement>('.run-buttons [data-do="end"], [data-do="start"]'))
      button.disabled = desk.readOnly;
  };
}
