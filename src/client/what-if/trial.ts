import { words as findingWords } from 'virtual:handbook/finding-words';
import type { ReviewFacts } from '../../handbook/review/finding.ts';
import { summaryLines } from '../../handbook/summary-lines.ts';
import { applyChoice, choiceOf, queryOf, summaryOf, type Choice } from '../../handbook/what-if.ts';
import type { AddableSessions, WhatIfData } from '../../site/review.ts';
import { formatOf } from '../../words/format.ts';
import { readQuery, writeQuery } from '../address.ts';
import { copyOf, part } from '../dom.ts';
import { pageData, parsed, withParts } from '../page-data.ts';
import { wordsOf } from '../words.ts';
import { coverageTable } from './coverage.ts';
import { findingLists } from './findings.ts';
import { timeTable } from './time.ts';

/** Lets a reader try out changes of a loop until the signal aborts; does nothing where the page has no loop. */
export function beginTrial(host: HTMLElement, signal: AbortSignal): void {
  const data = pageData(host, 'loop', withParts<WhatIfData>('loop', 'facts'));
  if (data) new Trial(host, data, signal).begin();
}

/**
 * Leaves out and adds sessions of a loop, and sums up what comes out with the code that made the page. Nothing
 * is saved; the address carries the choice.
 */
class Trial {
  readonly #host: HTMLElement;
  readonly #data: WhatIfData;
  readonly #signal: AbortSignal;
  readonly #words;
  readonly #format = formatOf(document.documentElement.lang);
  readonly #select: HTMLSelectElement;
  #choice: Choice = { without: [], with: [] };
  #addable: Promise<AddableSessions> | undefined;

  constructor(host: HTMLElement, data: WhatIfData, signal: AbortSignal) {
    this.#host = host;
    this.#data = data;
    this.#signal = signal;
    this.#words = wordsOf<'asItIs' | 'changed' | 'changedLive' | 'failed' | 'nothing'>(host);
    this.#select = host.querySelector('select')!;
  }

  begin(): void {
    const signal = this.#signal;
    const { without, with: added } = choiceOf(readQuery());
    // Somebody may have been faster than this script.
    this.#choice = { without: [...new Set([...without, ...this.#unchecked])], with: added };
    const form = this.#host.querySelector('form')!;
    form.addEventListener(
      'change',
      ({ target }) => {
        if (target instanceof HTMLInputElement) void this.#choose({ ...this.#choice, without: this.#unchecked });
      },
      { signal },
    );
    form.addEventListener(
      'reset',
      (event) => {
        event.preventDefault();
        void this.#choose({ without: [], with: [] });
      },
      { signal },
    );
    // The list of interviews is fetched when somebody is about to use it, or was there before this script.
    const fill = () => void this.#fillSelect().catch(() => undefined);
    for (const event of ['focus', 'pointerdown']) this.#select.addEventListener(event, fill, { once: true, signal });
    if (document.activeElement === this.#select) fill();
    this.#select.addEventListener(
      'change',
      () => {
        const { value } = this.#select;
        if (value !== '') void this.#choose({ ...this.#choice, with: [...this.#choice.with, value] });
        this.#select.value = '';
      },
      { signal },
    );
    void this.#show();
  }

  get #boxes(): HTMLInputElement[] {
    return [...this.#host.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')];
  }

  get #unchecked(): string[] {
    return this.#boxes.filter(({ checked }) => !checked).map(({ value }) => value);
  }

  #load(): Promise<AddableSessions> {
    this.#addable ??= fetch(this.#host.dataset['sessions']!, { signal: this.#signal }).then(async (response) => {
      const sessions = parsed(await response.text(), withParts<AddableSessions>('sessions', 'competencies'));
      if (!response.ok || !sessions) throw new Error(response.statusText);
      return sessions;
    });
    this.#addable.catch(() => {
      this.#addable = undefined;
      if (!this.#signal.aborted) this.#say(this.#words('failed'));
    });
    return this.#addable;
  }

  async #fillSelect(): Promise<void> {
    const { sessions } = await this.#load();
    if (this.#select.options.length === 1)
      this.#select.append(...sessions.map(({ key, label }) => new Option(label, key)));
  }

  #say(text: string): void {
    part(this.#host, 'status').textContent = text;
  }

  async #choose(choice: Choice): Promise<void> {
    this.#choice = choice;
    writeQuery(queryOf(choice), '#what-if');
    await this.#show();
  }

  async #show(): Promise<void> {
    const choice = this.#choice;
    for (const box of this.#boxes) box.checked = !choice.without.includes(box.value);
    const addable = choice.with.length > 0 ? await this.#load().catch(() => undefined) : undefined;
    // A newer choice has been made while the list came, or the reader sees this one no more.
    if (choice !== this.#choice || this.#signal.aborted) return;
    this.#showAdded(addable);
    const nothing = choice.without.length + choice.with.length === 0;
    const link = part(this.#host, 'link');
    link.hidden = nothing;
    link.setAttribute('href', `${queryOf(choice)}#what-if`);
    if (nothing) {
      this.#say(this.#words('asItIs'));
      part(this.#host, 'result').replaceChildren();
    } else this.#showResult(choice, addable);
  }

  #showAdded(addable: AddableSessions | undefined): void {
    const items = this.#choice.with.map((key, index) => {
      const label = addable?.sessions.find((session) => session.key === key)?.label ?? key;
      const item = copyOf(this.#host, 'added', { label });
      item.querySelector('button')!.addEventListener(
        'click',
        () => {
          void this.#choose({ ...this.#choice, with: this.#choice.with.filter((_, place) => place !== index) });
          this.#select.focus();
        },
        { signal: this.#signal },
      );
      return item;
    });
    part(this.#host, 'added').replaceChildren(...items);
  }

  #showResult(choice: Choice, addable: AddableSessions | undefined): void {
    const { loop, facts: own } = this.#data;
    const facts: ReviewFacts = { ...own, competencies: { ...addable?.competencies, ...own.competencies } };
    const before = summaryOf(loop, facts, findingWords);
    const after = summaryOf(applyChoice(loop, choice, addable?.sessions ?? []), facts, findingWords);
    const lines = summaryLines(this.#format);
    const [live, ours] = [lines.live.words(after), lines.total.words(after)];
    this.#say(ours === '' ? this.#words('changedLive', { live }) : this.#words('changed', { live, ours }));
    part(this.#host, 'result').replaceChildren(
      timeTable(this.#host, before, after, this.#format),
      coverageTable(this.#host, before, after, facts, this.#words('nothing')),
      findingLists(this.#host, before.findings, after.findings),
    );
  }
}
