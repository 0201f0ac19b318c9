import { extend, momentIn, pause, resume, type Timer } from '../../handbook/practice/timer.ts';
import { slotsOf, type TimedBox } from '../../handbook/scorecard/clock.ts';
import type { PracticeWords } from '../../words/definition/practice.ts';
import { buttonsOf, part } from '../dom.ts';
import { LiveElement } from '../live-element.ts';
import { pageData, recordOf, type Guard } from '../page-data.ts';
import { wordsOf, type Words } from '../words.ts';

const MINUTE = 60_000;

type Box = TimedBox & { title: string };
type Word = keyof PracticeWords['timer']['says'];

const isBoxes: Guard<Box[]> = (value): value is Box[] => Array.isArray(value);

/** A timer that runs the agenda of an interview. It says aloud which part begins, and counts for the eyes alone. */
class PracticeTimer extends LiveElement {
  #says: Words<Word> = () => '';
  #agenda: readonly Box[] = [];
  #timer: Timer | undefined;

  protected begin(signal: AbortSignal): void {
    this.#says = wordsOf<Word>(this);
    const agendas = pageData(this, 'agendas', recordOf(isBoxes)) ?? {};
    const button = buttonsOf(this, signal);
    const on = (name: string, act: () => void) => {
      button(name, () => {
        act();
        this.#show();
      });
    };
    const change = (make: (timer: Timer) => Timer) => {
      if (this.#timer) this.#timer = make(this.#timer);
    };
    on('start', () => {
      this.#agenda = agendas[this.querySelector('select')!.value] ?? [];
      this.#put('lacking', this.#agenda.length === 0 ? this.#says('choose') : '');
      if (this.#agenda.length === 0) {
        this.querySelector('select')!.focus();
        return;
      }
      this.#timer = { slots: slotsOf(this.#agenda), startedAt: Date.now() };
      this.#list();
    });
    on('pause', () => {
      change((timer) => pause(timer, Date.now()));
    });
    on('resume', () => {
      change((timer) => resume(timer, Date.now()));
    });
    on('extend', () => {
      change((timer) => extend(timer, Number(this.dataset['more']), Date.now()));
      this.#list();
    });
    on('stop', () => {
      this.#timer = undefined;
    });
    const show = () => {
      this.#show();
    };
    const tick = setInterval(show, 1000);
    signal.addEventListener('abort', () => {
      clearInterval(tick);
    });
    // After a sleep of the machine, at once.
    document.addEventListener('visibilitychange', show, { signal });
    show();
  }

  #titleOf = (id: string): string => this.#agenda.find((box) => box.id === id)?.title ?? '';

  #show(): void {
    const timer = this.#timer;
    const moment = timer && momentIn(timer, Date.now());
    const isOver = moment !== undefined && moment.leftInAll <= 0;
    this.#turn({
      running: timer !== undefined,
      choose: timer === undefined,
      resuming: timer?.pausedAt !== undefined,
      pausing: timer?.pausedAt === undefined && !isOver,
    });
    if (!timer || !moment) return;
    const { slot, next, leftInSlot, leftInAll } = moment;
    const minutes = (time: number) => Math.ceil(time / MINUTE);
    const box = this.#titleOf(slot?.box ?? '');
    this.#put('now', isOver ? this.#says('over') : this.#says('now', { box }));
    this.#put(
      'left',
      isOver
        ? ''
        : leftInSlot <= MINUTE
          ? this.#says('lastMinute')
          : this.#says('left', { minutes: minutes(leftInSlot) }),
    );
    this.#put('in-all', isOver ? '' : this.#says('inAll', { minutes: minutes(leftInAll) }));
    this.#put('next', next ? this.#says('next', { box: this.#titleOf(next.box) }) : '');
    this.#put('paused', timer.pausedAt === undefined ? '' : this.#says('paused'));
    part(this, 'score').hidden = !isOver;
    timer.slots.forEach((own, index) => {
      const item = part(this, 'agenda').children[index];
      if (own === slot && !isOver) item?.setAttribute('aria-current', 'step');
      else item?.removeAttribute('aria-current');
    });
  }

  /** Shows some parts and hides others. Whoever works by keyboard is at the next button, and not nowhere. */
  #turn(shown: Readonly<Record<string, boolean>>): void {
    const focused = document.activeElement;
    for (const [name, isShown] of Object.entries(shown)) part(this, name).hidden = !isShown;
    if (focused && this.contains(focused) && !focused.checkVisibility())
      this.querySelector<HTMLElement>('[data-part]:not([hidden]) > button')?.focus();
  }

  #list(): void {
    const format = new Intl.NumberFormat(document.documentElement.lang, { style: 'unit', unit: 'minute' });
    part(this, 'agenda').replaceChildren(
      ...(this.#timer?.slots ?? []).map(({ box, from, to }) => {
        const item = document.createElement('li');
        item.textContent = `${this.#titleOf(box)} (${format.format((to - from) / MINUTE)})`;
        return item;
      }),
    );
  }

  /** Text that stays the same is not written again: a screen reader would say it again. */
  #put(name: string, text: string): void {
    const place = part(this, name);
    if (place.textContent !== text) place.textContent = text;
  }
}

customElements.define('practice-timer', PracticeTimer);
