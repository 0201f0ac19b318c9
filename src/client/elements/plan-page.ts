import { changedSince } from '../../handbook/plan/changed-since.ts';
import { momentText } from '../../handbook/plan/local-time.ts';
import { planHash, planIn } from '../../handbook/plan/plan-link.ts';
import type { Plan, PlanData } from '../../handbook/plan/plan.ts';
import { copyText } from '../copy.ts';
import { copyOf, part } from '../dom.ts';
import { LiveElement } from '../live-element.ts';
import { parsed, withParts } from '../page-data.ts';
import { Ticks } from '../ticks.ts';
import { wordsOf, type Words } from '../words.ts';
import { calendarOf } from '../plan/calendar.ts';
import { showDays, showProgress, type Shown } from '../plan/days-view.ts';
import { planInFields, showFields } from '../plan/form-view.ts';
import type { PlanWord } from '../plan/says.ts';

const isPlanData = withParts<PlanData>('role', 'title', 'path', 'sessions');
const ticks = new Ticks('handbook-plan');

/**
 * A candidate's plan: from the end of the address or from what is typed, which goes into that end. This browser
 * keeps ticks and nothing else; the page asks for the role's data and for nothing more.
 */
class PlanPage extends LiveElement {
  #says: Words<PlanWord> = () => '';
  #data: PlanData | undefined;
  /** The link that was opened: what is typed does not make it another one. */
  #opened: Plan | undefined;
  readonly #zone = Intl.DateTimeFormat().resolvedOptions().timeZone;

  protected begin(signal: AbortSignal): void {
    this.#says = wordsOf<PlanWord>(this);
    const on = (name: string, act: () => void) => {
      this.querySelector(`button[name="${name}"]`)!.addEventListener('click', act, { signal });
    };
    part(this, 'zone').textContent = this.#says('zone', { zone: this.#zone });
    this.#select().addEventListener(
      'change',
      () => {
        this.#opened = undefined;
        void this.#load(signal);
      },
      { signal },
    );
    this.addEventListener(
      'change',
      (event) => {
        this.#change(event.target as HTMLElement);
      },
      { signal },
    );
    addEventListener(
      'hashchange',
      () => {
        this.#open(signal);
      },
      { signal },
    );
    on('calendar', () => {
      this.#download();
    });
    on('copy', () => {
      void copyText(location.href).then(
        () => {
          this.#say('copied');
        },
        () => {
          this.#say('notCopied');
        },
      );
    });
    on('erase', () => {
      if (!this.#data) return;
      this.#say(ticks.keep(this.#data.role, []) ? 'erased' : 'notKept');
      this.#show();
    });
    this.#open(signal);
  }

  #select = (): HTMLSelectElement => this.querySelector('select')!;

  #say(name: PlanWord, values: Record<string, string> = {}): void {
    part(this, 'status').textContent = this.#says(name, values);
  }

  /** Reads the end of the address. */
  #open(signal: AbortSignal): void {
    const plan = planIn(location.hash);
    part(this, 'status').textContent = '';
    if (plan === 'broken') this.#say('broken');
    if (plan === undefined || plan === 'broken') return;
    this.#opened = plan;
    const select = this.#select();
    if (![...select.options].some(({ value }) => value === plan.role)) {
      this.#say('otherRole');
      return;
    }
    select.value = plan.role;
    void this.#load(signal);
  }

  async #load(signal: AbortSignal): Promise<void> {
    const select = this.#select();
    const chosen = select.value;
    const file = select.selectedOptions[0]?.dataset['file'];
    part(this, 'plan').hidden = true;
    if (file === undefined) return;
    let text = '';
    try {
      const answer = await fetch(file, { signal });
      if (answer.ok) text = await answer.text();
    } catch {
      if (signal.aborted) return;
    }
    if (select.value !== chosen) return;
    this.#data = parsed(text, isPlanData);
    if (!this.#data) {
      this.#say('notLoaded');
      return;
    }
    part(this, 'plan').hidden = false;
    showFields(this, this.#data, this.#opened, this.#zone);
    this.#showLink();
    this.#show();
  }

  /** What was typed goes into the address, and what was ticked is kept. */
  #change(target: HTMLElement): void {
    if (!this.#data) return;
    if (target.closest('[data-part="fields"]')) {
      const { plan, refused } = planInFields(this, this.#data, this.#zone, this.#made());
      if (refused.length > 0) this.#say('badName', { name: refused.join(', ') });
      else part(this, 'status').textContent = '';
      history.replaceState(null, '', plan.sessions.length > 0 ? planHash(plan) : location.pathname);
      this.#show();
    } else if (target.matches('.plan-items input')) {
      const { name, checked } = target as HTMLInputElement;
      const others = ticks.of(this.#data.role).filter((tick) => tick !== name);
      if (!ticks.keep(this.#data.role, checked ? [...others, name] : others)) this.#say('notKept');
      showProgress(this, this.#shown(this.#data), this.#says);
    }
  }

  #made = (): string => this.#opened?.made ?? momentText(Date.now());

  #shown(data: PlanData): Shown {
    const { plan } = planInFields(this, data, this.#zone, this.#made());
    return { data, plan, zone: this.#zone, now: Date.now(), ticked: ticks.of(data.role) };
  }

  #show(): void {
    if (this.#data) showDays(this, this.#shown(this.#data), this.#says, this.dataset['base']!);
  }

  /** When the link was made, and what is not any more as it was then. */
  #showLink(): void {
    const opened = this.#opened;
    part(this, 'link').hidden = opened?.made === undefined;
    if (opened?.made === undefined || !this.#data) return;
    const date = new Date(opened.made).toLocaleString(document.documentElement.lang, {
      dateStyle: 'long',
      timeStyle: 'short',
    });
    part(this, 'made').textContent = `${this.#says('made', { date })} ${this.#says('later')}`;
    const { added, gone, changed } = changedSince(opened, this.#data);
    const list = (texts: readonly string[]) => new Intl.ListFormat(document.documentElement.lang).format(texts);
    const lines = [
      ...(added.length > 0 ? [this.#says('added', { titles: list(added) })] : []),
      ...(gone.length > 0 ? [this.#says('gone', { titles: list(gone) })] : []),
      ...changed.map(({ title, what }) =>
        this.#says('changed', { title, what: list(what.map((one) => this.#says(one))) }),
      ),
    ];
    part(this, 'changes').hidden = lines.length === 0;
    part(this, 'changed').replaceChildren(
      ...lines.map((text) => {
        const line = copyOf(this, 'change');
        line.querySelector('li')!.textContent = text;
        return line;
      }),
    );
  }

  /** Hands out the calendar file. It is made in this browser, and goes nowhere else. */
  #download(): void {
    if (!this.#data) return;
    const evening = this.querySelector<HTMLInputElement>('input[name="evening"]')!.value || '19:00';
    const withSessions = this.querySelector<HTMLInputElement>('input[name="with-sessions"]')!.checked;
    const text = calendarOf(this.#shown(this.#data), { evening, withSessions }, this.#says);
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([text], { type: 'text/calendar' }));
    link.download = `${this.#data.role}.ics`;
    link.click();
    setTimeout(() => {
      URL.revokeObjectURL(link.href);
    }, 10_000);
  }
}

customElements.define('plan-page', PlanPage);
