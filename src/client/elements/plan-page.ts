import { momentText } from '../../handbook/plan/local-time.ts';
import { planHash, planIn } from '../../handbook/plan/plan-link.ts';
import type { Plan, PlanData, PlanSession } from '../../handbook/plan/plan.ts';
import { writeEnd } from '../address.ts';
import { chosenFile } from '../chosen-file.ts';
import { copyText } from '../copy.ts';
import { buttonsOf, part } from '../dom.ts';
import { askToErase } from '../erase.ts';
import { watchKept } from '../kept.ts';
import { LiveElement } from '../live-element.ts';
import { parsed, withParts, type Guard } from '../page-data.ts';
import { wordsOf, type Words } from '../words.ts';
import { calendarOf } from '../plan/calendar.ts';
import { showDays, showTicks } from '../plan/days-view.ts';
import { planInFields, showFields, type InFields } from '../plan/form-view.ts';
import { keepTicks, ticksOf } from '../plan/kept-ticks.ts';
import { showLink } from '../plan/link-view.ts';
import type { PlanWord } from '../plan/says.ts';
import { listed } from '../listed.ts';
import { shownOf, type Shown } from '../plan/shown.ts';
import { saveAs } from '../save.ts';

const hasParts = withParts<PlanData>('role', 'title', 'sessions');
const isSession = withParts<PlanSession>('id', 'title', 'stage', 'path', 'minutes', 'state', 'prepare');
const isPlanData: Guard<PlanData> = (value): value is PlanData =>
  hasParts(value) && Array.isArray(value.sessions) && value.sessions.every(isSession);

/** A plan as it was left for that of another role: the end of its address, the link it came from, and when that was changed here. */
interface Left {
  hash: string;
  opened: Plan;
  edited: string | undefined;
}

/**
 * A candidate's plan: from the end of the address or from what is typed, which goes into that end. This browser
 * keeps ticks and nothing else; the page asks for the role's data and for nothing more.
 */
class PlanPage extends LiveElement {
  #says: Words<PlanWord> = () => '';
  #data: PlanData | undefined;
  /** The link that was opened: what is typed does not make it another one. */
  #opened: Plan | undefined;
  /** When something was typed that changed the plan: a link with that is made then, and by the reader. */
  #edited: string | undefined;
  /** The end of the address that says what the fields say. */
  #hash = '';
  /** Plans that were left for another role's. They are here until the page is closed. */
  readonly #left = new Map<string, Left>();
  readonly #zone = Intl.DateTimeFormat().resolvedOptions().timeZone;

  protected begin(signal: AbortSignal): void {
    this.#says = wordsOf<PlanWord>(this);
    const on = buttonsOf(this, signal);
    part(this, 'zone').textContent = this.#says('zone', { zone: this.#zone });
    const choose = () => {
      this.#choose(signal);
    };
    this.#select().addEventListener('change', choose, { signal });
    const change = (event: Event) => {
      this.#change(event.target as HTMLElement);
    };
    this.addEventListener('change', change, { signal });
    const open = () => {
      this.#open(signal);
    };
    addEventListener('hashchange', open, { signal });
    on('calendar', () => {
      this.#download();
    });
    on('copy', () => {
      void copyText(location.href).then((isCopied) => {
        this.#say(this.#says(isCopied ? 'copied' : 'notCopied'), ...this.#notTaken());
      });
    });
    askToErase(this, on, {
      began: () => {
        this.#say();
      },
      erase: () => {
        this.#erase();
      },
      after: 'erase',
    });
    const show = () => {
      if (this.#data) showTicks(this, this.#shown(this.#data), this.#says);
    };
    watchKept(show, signal);
    open();
  }

  #select = (): HTMLSelectElement => this.querySelector('select')!;

  #say(...texts: string[]): void {
    part(this, 'status').textContent = texts.join(' ');
  }

  #erase(): void {
    if (!this.#data) return;
    this.#say(this.#says(keepTicks(this.#data.role, []) ? 'erased' : 'notKept'));
    this.#show();
  }

  /** A role that is chosen by hand is a link to it, so that Back brings the plan before it. */
  #choose(signal: AbortSignal): void {
    const { value } = this.#select();
    this.#close();
    if (value === '') return;
    const hash = this.#left.get(value)?.hash ?? planHash({ role: value, sessions: [] });
    if (location.hash === hash) this.#open(signal);
    else location.hash = hash;
  }

  #close(): void {
    if (this.#data && this.#opened)
      this.#left.set(this.#data.role, { hash: this.#hash, opened: this.#opened, edited: this.#edited });
    this.#data = undefined;
    for (const name of ['plan', 'link', 'sure']) part(this, name).hidden = true;
  }

  /** Reads the end of the address. One that names a part of the page alone takes no plan away. */
  #open(signal: AbortSignal): void {
    const plan = planIn(location.hash);
    if (plan === undefined) {
      if (this.#data) writeEnd(this.#hash);
      return;
    }
    this.#say();
    this.#close();
    const select = this.#select();
    if (plan === 'broken' || !select.querySelector(`[value="${plan.role}"]`)) {
      select.value = '';
      this.#say(this.#says(plan === 'broken' ? 'broken' : 'otherRole'));
      return;
    }
    const left = this.#left.get(plan.role);
    const isLeft = left?.hash === location.hash;
    this.#opened = isLeft ? left.opened : plan;
    this.#edited = isLeft ? left.edited : undefined;
    select.value = plan.role;
    void this.#load(plan, signal);
  }

  async #load(plan: Plan, signal: AbortSignal): Promise<void> {
    let text: string | undefined = '';
    try {
      text = await chosenFile(this.#select(), signal);
    } catch {
      if (signal.aborted) return;
    }
    if (text === undefined) return;
    this.#data = parsed(text, isPlanData);
    if (!this.#data) {
      this.#say(this.#says('notLoaded'));
      return;
    }
    part(this, 'plan').hidden = false;
    part(this, 'where').textContent = this.#says('where', { role: this.#data.title, zone: this.#zone });
    showFields(this, this.#data, plan, this.#zone);
    this.#hash = this.#hashOf(this.#data);
    this.#showLink(this.#data);
    this.#show();
  }

  /** What was typed goes into the address, and what was ticked is kept. */
  #change(target: HTMLElement): void {
    if (!this.#data) return;
    if (target.closest('[data-part="fields"]')) {
      this.#keep(this.#data);
      this.#say(...this.#notTaken());
      this.#showLink(this.#data);
      this.#show();
    } else if (target.matches('.plan-items input')) {
      const { name, checked } = target as HTMLInputElement;
      const others = ticksOf(this.#data.role).filter((tick) => tick !== name);
      if (!keepTicks(this.#data.role, checked ? [...others, name] : others)) this.#say(this.#says('notKept'));
    }
  }

  /** Puts the plan of the fields into the address. */
  #keep(data: PlanData): void {
    if (this.#hashOf(data) === this.#hash) return;
    this.#edited = momentText(Date.now());
    this.#hash = this.#hashOf(data);
    writeEnd(this.#hash);
  }

  #read(data: PlanData): InFields {
    const made = this.#edited ?? this.#opened?.made ?? momentText(Date.now());
    return planInFields(this, data, this.#zone, made);
  }

  #hashOf(data: PlanData): string {
    const { plan } = this.#read(data);
    return planHash(plan.sessions.length > 0 ? plan : { role: data.role, sessions: [] });
  }

  /** What is typed and is not in the plan: names that are none, and sessions that lack a date or a time. */
  #notTaken(): string[] {
    if (!this.#data) return [];
    const { refused, incomplete } = this.#read(this.#data);
    return [
      ...(refused.length > 0 ? [this.#says('badName', { name: refused.join(', ') })] : []),
      ...(incomplete.length > 0 ? [this.#says('incomplete', { titles: listed(incomplete) })] : []),
    ];
  }

  #shown = (data: PlanData): Shown =>
    shownOf(this.#read(data).plan, data, { zone: this.#zone, now: Date.now() }, ticksOf(data.role));

  #show(): void {
    if (this.#data) showDays(this, this.#shown(this.#data), this.#says, this.dataset['base']!);
  }

  #showLink(data: PlanData): void {
    const opened = { link: this.#opened, isEdited: this.#edited !== undefined };
    showLink(this, opened, data, { zone: this.#zone, now: Date.now() }, this.#says);
  }

  #download(): void {
    if (!this.#data) return;
    const evening = this.querySelector<HTMLInputElement>('input[name="evening"]')!.value || '19:00';
    const withSessions = this.querySelector<HTMLInputElement>('input[name="with-sessions"]')!.checked;
    const options = { evening, withSessions, base: this.dataset['base']!, company: this.dataset['company']! };
    saveAs(`${this.#data.role}.ics`, calendarOf(this.#shown(this.#data), options, this.#says), 'text/calendar');
    this.#say(...this.#notTaken());
  }
}

customElements.define('plan-page', PlanPage);
