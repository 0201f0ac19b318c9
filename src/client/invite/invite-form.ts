import { arrangedFor, arrangedIn } from '../../handbook/messages/arranged.ts';
import { scheduleText, seatsText, sessionsText, type Writing } from '../../handbook/messages/arranged-texts.ts';
import type { Segment } from '../../handbook/messages/fill-message.ts';
import type { InviteData } from '../../handbook/messages/invite-data.ts';
import { remarksOn } from '../../handbook/messages/remarks.ts';
import { totalsOf, totalTexts } from '../../handbook/messages/totals-of.ts';
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
import { askedIn, emptyAsked, fieldFor, showAsked } from './asked.ts';
import { earlierIn } from './earlier.ts';
import { followRows, shownOf, showSessions, showStep, showTimes, stepSessions, typedIn, type Typed } from './fields.ts';
import { datedFor, forInterviewers, isDated, messageNamed, placesIn, showMessage } from './message-view.ts';
import { refusedIn } from './refused.ts';
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
  /** The link that was read last: what has been changed since then stays. */
  #earlier = '';
  /** Places that are still open, by what they keep from being copied. */
  #open: Record<Giving, string[]> = { link: [], candidate: [], interviewers: [] };

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
    } else if (button.name === 'next') this.#next();
    else if (button.dataset['gives'] !== undefined) void this.#give(button.dataset['gives']);
  }

  /** Empties what is one candidate's, and keeps what is the recruiter's own. */
  #next(): void {
    emptyAsked(this);
    this.querySelector<HTMLTextAreaElement>('[name="earlier"]')!.value = this.#earlier = '';
    showZones(this.#select('their-zone'));
    showSessions(this, this.#data, { zone: this.#zone }, this.#says);
    this.#choose();
    this.#note('emptied');
    this.#select('message').focus();
  }

  /** Fills the form from an earlier link. Where that holds no session of the message's stage, the message becomes one of its own. */
  #read(pasted: string): void {
    if (pasted.trim() === this.#earlier) return;
    this.#earlier = pasted.trim();
    part(this, 'noted').textContent = '';
    if (this.#earlier === '') return;
    const earlier = earlierIn(pasted, this.#data);
    if (typeof earlier === 'string') {
      this.#note(earlier);
      return;
    }
    const { plan, gone } = earlier;
    const held = this.#data.sessions.filter(({ id }) => plan.sessions.some((one) => one.id === id));
    const shown = stepSessions(this.#data, this.#message().dataset['step']);
    const other = held.some((session) => shown.includes(session)) ? undefined : held[0]!;
    if (other) {
      const message = datedFor(document, other.step, this.#message());
      if (!message) {
        this.#note('otherStage', { stage: other.stage });
        return;
      }
      this.#select('message').value = message.dataset['message']!;
    }
    showSessions(this, this.#data, { plan, zone: this.#zone }, this.#says);
    this.#choose();
    const [chosen] = this.#select('message').selectedOptions;
    if (gone.length > 0) this.#note('gone', { sessions: gone.join(', ') });
    else if (other) this.#note('switched', { stage: other.stage, message: chosen!.text });
    else this.#note('filled');
  }

  #choose(): void {
    const message = this.#message();
    showStep(this, this.#data, message.dataset['step']);
    for (const name of ['dates', 'dated']) part(this, name).hidden = !isDated(message);
    const both = [message, this.#theirs(message)].flatMap((one) => (one ? placesIn(one) : []));
    showAsked(this, message.dataset['message']!, new Set(both));
    this.#show();
  }

  #theirs = (message: HTMLElement) => forInterviewers(document, message, this.#data.sessions);

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
    const typed = this.#typed();
    const plan = shownOf(this, typed.plan);
    const message = this.#message();
    const { step } = message.dataset;
    const now = Date.now();
    const { lang } = document.documentElement;
    const writing: Writing = { zone: this.#select('their-zone').value, lang, now, says: this.#says };
    const dated = arrangedIn(plan, typed.sessions);
    this.#remark(remarksOn(dated, now));
    const arranged = arrangedFor(dated, { step, now });
    const link = plan.sessions.length > 0 ? this.#data.plan + planHash(plan) : undefined;
    part(this, 'link').textContent = link ?? this.#data.open;
    const values = new Map<string, Segment | undefined>(
      [...askedIn(this), ...(link === undefined ? [] : [['plan_link', link] as const])].map(([place, text]) => [
        place,
        { text },
      ]),
    );
    if (arranged.length > 0) {
      values
        .set('schedule', { text: scheduleText(arranged, writing) })
        .set('sessions', { text: sessionsText(arranged, writing) });
      const totals = totalsOf(arranged, stepSessions(this.#data, step), writing.zone);
      for (const [place, text] of Object.entries(totalTexts(totals, lang))) values.set(place, text);
    }
    const isHeld = arranged.some(({ minutes }) => minutes > 0);
    const seats = (): string => seatsText(arranged, { ...writing, zone: this.#zone }, this.#kit);
    values.set(
      'seats',
      isHeld ? { text: seats() } : { text: `[${this.#meaning('schedule')}]`, place: 'schedule', open: true },
    );
    this.#open.link = link === undefined ? ['schedule'] : [];
    this.#open.candidate = showMessage(this, 'candidate', message, values);
    const theirs = this.#theirs(message);
    part(this, 'interviewers').hidden = theirs === undefined;
    if (theirs) this.#open.interviewers = showMessage(this, 'interviewers', theirs, values);
  }

  /** Says what somebody should look at once more, where that has changed. */
  #remark(remarks: Record<'past' | 'overlapping', string[]>): void {
    const text = (['past', 'overlapping'] as const)
      .filter((name) => remarks[name].length > 0)
      .map((name) => this.#says(name, { sessions: remarks[name].join(', ') }))
      .join(' ');
    const shown = part(this, 'remarks');
    if (shown.textContent !== text) shown.textContent = text;
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
    const refused = refusedIn(this, this.#data);
    if (refused) {
      say(refused.name, refused.values);
      return;
    }
    const [first] = this.#open[giving];
    if (first !== undefined) {
      const places = this.#open[giving].map((place) => this.#meaning(place) ?? this.#label(place));
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

  /** What belongs into a place that only somebody else knows. */
  #meaning = (place: string): string | undefined => pageData(this, 'places', recordOf(isText))?.[place];

  #label = (place: string): string => fieldFor(this, place)?.closest('label')!.querySelector('span')!.textContent ?? '';

  #firstDay(): HTMLInputElement | undefined {
    const row = rowsOf(this).find(({ hidden }) => !hidden);
    return row && input(row, 'day');
  }
}
