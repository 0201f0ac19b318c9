import { momentOf, slotsOf, type Slot } from '../../handbook/scorecard/clock.ts';
import { isRunning } from '../../handbook/scorecard/draft.ts';
import type { Clock } from '../../handbook/scorecard/gestures.ts';
import { part } from '../dom.ts';
import { arrangedTimes } from './arranged-times.ts';
import { say, type CardParts } from './parts.ts';

const MINUTE = 60_000;

/** The stretches of this interview, as they are arranged. */
export const slotsNow = ({ page, desk }: CardParts): Slot[] => slotsOf(page.agenda, desk.kept.arranged ?? undefined);

/** The clock for whoever notes something now. */
export const clockNow = (parts: CardParts): Clock => ({ now: parts.now(), slots: slotsNow(parts) });

/** The time that is left. It is read from the stored start at every look, and announced by nobody. */
export function beginClock(parts: CardParts): () => void {
  const { host, page, desk, words, signal } = parts;
  const titleOf = (id: string) => page.agenda.find((box) => box.id === id)?.title ?? id;
  const left = (time: number) => (time < MINUTE ? words('lastMinute') : String(Math.ceil(time / MINUTE)));
  const over = (time: number) => Math.floor(-time / MINUTE) + 1;
  const named = ({ box, isBreak }: Slot) => (isBreak ? words('nextBreak') : words('next', { box: titleOf(box) }));

  const show = () => {
    const { draft, kept } = desk;
    say(part(host, 'todo'), kept.arranged?.todo ?? '');
    const slots = slotsNow(parts);
    if (!draft || !isRunning(draft) || slots.length === 0) {
      for (const name of ['slot', 'all', 'next']) say(part(host, name), '');
      return;
    }
    const { slot, next, leftInSlot, leftInAll } = momentOf(slots, draft.startedAt!, parts.now());
    const box = slot ? titleOf(slot.box) : '';
    const isOver = leftInAll <= 0;
    host.toggleAttribute('data-over', isOver);
    say(
      part(host, 'slot'),
      isOver
        ? words('over', { box, minutes: over(leftInSlot) })
        : words(slot?.isBreak ? 'inBreak' : 'inBox', { box, minutes: left(leftInSlot) }),
    );
    say(
      part(host, 'all'),
      isOver ? words('overAll', { minutes: over(leftInAll) }) : words('inAll', { minutes: left(leftInAll) }),
    );
    say(part(host, 'next'), next ? named(next) : '');
    for (const item of host.querySelectorAll<HTMLElement>('[data-part="agenda"] > li'))
      item.toggleAttribute('data-now', item.dataset['from'] === String(slot?.from));
  };
  const agenda = host.querySelector('[data-part="agenda"]');
  const list = () => {
    agenda?.replaceChildren(
      ...slotsNow(parts).map((slot) => {
        const item = document.createElement('li');
        item.dataset['from'] = String(slot.from);
        const minutes = `${String(slot.from / MINUTE)}–${String(slot.to / MINUTE)} `;
        item.textContent = minutes + (slot.isBreak ? words('nextBreak') : titleOf(slot.box));
        return item;
      }),
    );
  };
  /** The clock of the kit, further up the page. */
  const tellKit = () => {
    const kit = document.querySelector('session-clock');
    const times = desk.kept.arranged && JSON.stringify(arrangedTimes(page.agenda, slotsNow(parts)));
    if (times === null) kit?.removeAttribute('data-arranged');
    else if (kit?.getAttribute('data-arranged') !== times) kit?.setAttribute('data-arranged', times);
  };
  const tick = setInterval(show, 1000);
  signal.addEventListener('abort', () => {
    clearInterval(tick);
  });
  // After a sleep of the machine, at once.
  document.addEventListener('visibilitychange', show, { signal });
  return () => {
    list();
    tellKit();
    show();
  };
}
