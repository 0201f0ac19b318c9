import { changedSince } from '../../handbook/plan/changed-since.ts';
import { momentText } from '../../handbook/plan/local-time.ts';
import { planHash, planIn } from '../../handbook/plan/plan-link.ts';
import type { Plan, PlanData, PlanSession } from '../../handbook/plan/plan.ts';
import { chosenFile } from '../chosen-file.ts';
import { copyText } from '../copy.ts';
import { copyOf, part } from '../dom.ts';
import { KEPT_KEYS } from '../kept-keys.ts';
import { LiveElement } from '../live-element.ts';
import { parsed, withParts, type Guard } from '../page-data.ts';
import { Ticks } from '../ticks.ts';
import { wordsOf, type Words } from '../words.ts';
import { calendarOf } from '../plan/calendar.ts';
import { showDays, showProgress } from '../plan/days-view.ts';
import { completeTimes, planInFields, showFields } from '../plan/form-view.ts';
import type { PlanWord } from '../plan/says.ts';
import { listed, shownOf, type Shown } from '../plan/shown.ts';
import { saveAs } from '../save.ts';

const hasParts = withParts<PlanData>('role', 'title', 'sessions');
const isSession = withParts<PlanSession>('id', 'title', 'stage', 'path', 'minutes', 'state', 'prepare');
const isPlanData: Guard<PlanData> = (value): value is PlanData =>
  hasParts(value) && Array.isArray(value.sessions) && value.sessions.every(isSession);
const ticks = new Ticks(KEPT_KEYS.plan);

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
        this.#choose();
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
      void copyText(location.href).then((isCopied) => {
        this.#say(isCopied ? 'copied' : 'notCopied');
      });
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

  /** A role that is chosen by hand is a link to it, so that Back brings the plan before it. */
  #choose(): void {
    const { value } = this.#select();
    if (value === '') this.#close();
    else location.hash = planHash({ role: value, sessions: [] });
  }

  #close(): void {
    this.#data = undefined;
    part(this, 'plan').hidden = true;
    part(this, 'link').hidden = true;
  }

  /** Reads the end of the address. One that names a part of the page alone takes no plan away. */
  #open(signal: AbortSignal): void {
    const plan = planIn(location.hash);
    if (plan === undefined) {
      if (this.#data) this.#keep(this.#data);
      return;
    }
    part(this, 'status').textContent = '';
    const select = this.#select();
    if (plan === 'broken' || ![...select.options].some(({ value }) => value === plan.role)) {
      this.#close();
      select.value = '';
      this.#say(plan === 'broken' ? 'broken' : 'otherRole');
      return;
    }
    this.#opened = plan;
    select.value = plan.role;
    void this.#load(signal);
  }

  async #load(signal: AbortSignal): Promise<void> {
    this.#close();
    let text: string | undefined = '';
    try {
      text = await chosenFile(this.#select(), signal);
    } catch {
      if (signal.aborted) return;
    }
    if (text === undefined) return;
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
      completeTimes(this);
      const refused = this.#keep(this.#data);
      if (refused.length > 0) this.#say('badName', { name: refused.join(', ') });
      else part(this, 'status').textContent = '';
      this.#show();
    } else if (target.matches('.plan-items input')) {
      const { name, checked } = target as HTMLInputElement;
      const others = ticks.of(this.#data.role).filter((tick) => tick !== name);
      if (!ticks.keep(this.#data.role, checked ? [...others, name] : others)) this.#say('notKept');
      showProgress(this, this.#shown(this.#data), this.#says);
    }
  }

  /** Puts the plan of the fields into the address. Returns the names in them that are none. */
  #keep(data: PlanData): string[] {
    const { plan, refused } = planInFields(this, data, this.#zone, this.#made());
    const hash = plan.sessions.length > 0 ? plan : { role: data.role, sessions: [] };
    history.replaceState(history.state, '', planHash(hash));
    return refused;
  }

  #made = (): string => this.#opened?.made ?? momentText(Date.now());

  #shown(data: PlanData): Shown {
    const { plan } = planInFields(this, data, this.#zone, this.#made());
    return shownOf(plan, data, { zone: this.#zone, now: Date.now() }, ticks.of(data.role));
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
    const { undated, gone, changed } = changedSince(opened, this.#data);
    const lines = [
      ...(undated.length > 0 ? [this.#says('undated', { titles: listed(undated) })] : []),
      ...(gone.length > 0 ? [this.#says('gone', { titles: listed(gone) })] : []),
      ...changed.map(({ title, what }) =>
        this.#says('changed', { title, what: listed(what.map((one) => this.#says(one))) }),
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

  #download(): void {
    if (!this.#data) return;
    const evening = this.querySelector<HTMLInputElement>('input[name="evening"]')!.value || '19:00';
    const withSessions = this.querySelector<HTMLInputElement>('input[name="with-sessions"]')!.checked;
    const options = { evening, withSessions, base: this.dataset['base']! };
    saveAs(`${this.#data.role}.ics`, calendarOf(this.#shown(this.#data), options, this.#says), 'text/calendar');
  }
}

customElements.define('plan-page', PlanPage);
