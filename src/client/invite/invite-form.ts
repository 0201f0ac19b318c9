import { arrangedFor } from '../../handbook/messages/arranged.ts';
import { scheduleText, seatsText, sessionsText, type Writing } from '../../handbook/messages/arranged-texts.ts';
import type { InviteData } from '../../handbook/messages/invite-data.ts';
import { momentText } from '../../handbook/plan/local-time.ts';
import { planHash, planIn } from '../../handbook/plan/plan-link.ts';
import type { InviteSays } from '../../words/definition/invite.ts';
import { withBase } from '../../handbook/base-path.ts';
import { copyText } from '../copy.ts';
import { part } from '../dom.ts';
import { LiveElement } from '../live-element.ts';
import { isText, pageData, recordOf, withParts } from '../page-data.ts';
import { input, rowsOf } from '../plan/form-view.ts';
import { wordsOf, type Words } from '../words.ts';
import { askedIn, fieldFor, showAsked } from './asked.ts';
import { earlierIn } from './earlier.ts';
import { followRows, showSessions, showStep, showTimes, typedIn, type Typed } from './fields.ts';
import { forInterviewers, isDated, messageNamed, placesIn, showMessage } from './message-view.ts';
import { showZones } from './zones.ts';

type Giving = 'link' | 'candidate' | 'interviewers';

const isData = withParts<InviteData>('role', 'plan', 'open', 'sessions');

/**
 * The form for one candidate: what is typed makes the link to the plan and both messages, which are copied from here.
 * It is kept nowhere, and no address of this site has any of it.
 */
export class InviteForm extends LiveElement {
  #says: Words<keyof InviteSays> = () => '';
  #data: InviteData = { role: '', plan: '', open: '', sessions: [] };
  /** The zone in which the times in the fields are. */
  #zone = '';
  /** Places that are still open, by what they keep from being copied; and names that are none. */
  #open: Record<Giving, string[]> = { link: [], candidate: [], interviewers: [] };
  #refused: string[] = [];

  protected begin(signal: AbortSignal): void {
    this.#says = wordsOf(this);
    this.#data = pageData(this, 'data', isData) ?? this.#data;
    for (const name of ['zone', 'their-zone']) showZones(this.#select(name));
    this.#zone = this.#select('zone').value;
    showSessions(this, this.#data, { zone: this.#zone }, this.#says);
    this.#choose();
    const on = (type: string, act: (target: HTMLElement) => void) => {
      this.addEventListener(type, (event) => act(event.target as HTMLElement), { signal });
    };
    this.querySelector('form')!.addEventListener('submit', (event) => event.preventDefault(), { signal });
    on('input', (target) => this.#change(target));
    on('click', (target) => this.#click(target));
  }

  #select = (name: string): HTMLSelectElement => this.querySelector(`select[name="${name}"]`)!;

  #note = (name: keyof InviteSays, values: Record<string, string> = {}): void => {
    part(this, 'noted').textContent = this.#says(name, values);
  };

  /** The message for the candidate that is chosen, on the page around this form. */
  #message = (): HTMLElement => messageNamed(document, this.#select('message').value);

  #change(target: HTMLElement): void {
    part(this, 'status').textContent = '';
    const { name } = target as HTMLInputElement;
    if (name === 'earlier') this.#read((target as HTMLInputElement).value);
    else if (name === 'message') this.#choose();
    else if (name === 'zone') this.#move((target as HTMLSelectElement).value);
    else this.#show();
  }

  #click(target: HTMLElement): void {
    const button = target.closest('button');
    if (!button) return;
    if (button.name === 'follow') {
      this.#note(followRows(this, this.#typed(), this.#zone) ? 'followed' : 'notFollowed');
      this.#show();
    } else if (button.dataset['gives'] !== undefined) void this.#give(button.dataset['gives']);
  }

  /** Fills the form from an earlier link. */
  #read(pasted: string): void {
    if (pasted.trim() === '') return;
    const earlier = earlierIn(pasted, this.#data);
    if (typeof earlier === 'string') {
      this.#note(earlier);
      return;
    }
    showSessions(this, this.#data, { plan: earlier.plan, zone: this.#zone }, this.#says);
    this.#choose();
    if (earlier.gone.length > 0) this.#note('gone', { sessions: earlier.gone.join(', ') });
    else this.#note('filled');
  }

  #choose(): void {
    const message = this.#message();
    showStep(this, this.#data, message.dataset['step']);
    for (const name of ['dates', 'dated']) part(this, name).hidden = !isDated(message);
    const both = [message, forInterviewers(document, message)].flatMap((one) => (one ? placesIn(one) : []));
    showAsked(this, message.dataset['message']!, new Set(both));
    this.#show();
  }

  /** Shows the same moments as the clock of another zone has them. */
  #move(zone: string): void {
    const { plan } = this.#typed();
    this.#zone = zone;
    showTimes(this, plan, zone);
    this.#show();
    this.#note('zoneShown', { zone });
  }

  #typed = (): Typed => typedIn(this, this.#data, this.#zone, momentText(Date.now()));

  #show(): void {
    const { plan, refused, sessions } = this.#typed();
    this.#refused = refused;
    const message = this.#message();
    const now = Date.now();
    const { lang } = document.documentElement;
    const writing: Writing = { zone: this.#select('their-zone').value, lang, now, says: this.#says };
    const arranged = arrangedFor(plan, sessions, { step: message.dataset['step'], now });
    const link = plan.sessions.length > 0 ? this.#data.plan + planHash(plan) : undefined;
    part(this, 'link').textContent = link ?? this.#data.open;
    const written = askedIn(this);
    if (link !== undefined) written.set('plan_link', link);
    if (arranged.length > 0)
      written
        .set('schedule', scheduleText(arranged, writing))
        .set('sessions', sessionsText(arranged, writing))
        .set('seats', seatsText(arranged, { ...writing, zone: this.#zone }, this.#kit));
    this.#open.link = link === undefined ? ['schedule'] : [];
    this.#open.candidate = showMessage(this, 'candidate', message, written);
    const theirs = forInterviewers(document, message);
    part(this, 'interviewers').hidden = theirs === undefined;
    if (theirs) {
      const open = showMessage(this, 'interviewers', theirs, written);
      this.#open.interviewers = arranged.length > 0 ? open : ['schedule', ...open];
    }
  }

  /** The whole address of a kit, on the site that this page is on. */
  #kit = (path: string): string => new URL(withBase(this.dataset['base']!, path), location.href).href;

  /** Copies what is asked for, unless something in it is open or is no name: then it says what, and goes there. */
  async #give(gives: string): Promise<void> {
    const giving = gives.split('-')[0] as Giving;
    const say = (name: keyof InviteSays, values = {}) => {
      part(this, 'status').textContent = this.#says(name, values);
    };
    part(this, 'status').textContent = '';
    if (this.#refused.length > 0) {
      say('badName', { names: this.#refused.join(', ') });
      return;
    }
    const [first] = this.#open[giving];
    if (first !== undefined) {
      const meaning = pageData(this, 'places', recordOf(isText)) ?? {};
      const places = this.#open[giving].map((place) => meaning[place] ?? this.#label(place));
      say('missing', { places: places.join('; ') });
      return (fieldFor(this, first) ?? this.#firstDay())?.focus();
    }
    const link = part(this, 'link').textContent;
    if (planIn(new URL(link).hash) === 'broken') {
      say('tooLong');
      return;
    }
    say((await copyText(part(this, gives).textContent)) ? 'copied' : 'notCopied');
  }

  #label = (place: string): string => fieldFor(this, place)?.closest('label')!.querySelector('span')!.textContent ?? '';

  #firstDay(): HTMLInputElement | undefined {
    const row = rowsOf(this).find(({ hidden }) => !hidden);
    return row && input(row, 'day');
  }
}
