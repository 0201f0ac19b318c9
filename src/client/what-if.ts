import { minutesInWords, rangeInWords } from '../handbook/duration.ts';
import { titleOf, type FindingLink, type ReviewFacts } from '../handbook/review/finding.ts';
import { linkedWords } from '../handbook/review/linked-words.ts';
import type { Loop } from '../handbook/review/loop.ts';
import type { ReviewFinding } from '../handbook/review/review.ts';
import { interviewerPath, withBase } from '../handbook/routes.ts';
import { fill } from '../handbook/text/fill.ts';
import {
  applyChoice,
  choiceOf,
  findingChanges,
  queryOf,
  summaryOf,
  type AddableSession,
  type Choice,
  type LoopSummary,
} from '../handbook/what-if.ts';
import { element, table } from './dom.ts';

type Words = Record<string, string>;
interface Addable {
  sessions: AddableSession[];
  competencies: ReviewFacts['competencies'];
}

/**
 * What if: leaves out and adds sessions of a loop, and sums up what comes out with the code that made
 * the page. Nothing is saved; the address carries the choice.
 */
class WhatIf extends HTMLElement {
  #loop!: Loop;
  #facts!: ReviewFacts;
  #words!: Words;
  #choice: Choice = { without: [], with: [] };
  #addable: Promise<Addable> | undefined;

  connectedCallback(): void {
    const data = this.#json('data-loop') as { loop: Loop; facts: ReviewFacts };
    this.#loop = data.loop;
    this.#facts = data.facts;
    this.#words = this.#json('data-words') as Words;
    const { without, with: added } = choiceOf(location.search);
    // Somebody may have been faster than this script.
    const unchecked = this.#boxes.filter(({ checked }) => !checked).map(({ value }) => value);
    this.#choice = { without: [...new Set([...without, ...unchecked])], with: added };

    const form = this.querySelector('form')!;
    form.addEventListener('change', (event) => {
      const box = event.target as HTMLInputElement;
      if (box.type !== 'checkbox') return;
      const without = this.#boxes.filter(({ checked }) => !checked).map(({ value }) => value);
      void this.#choose({ ...this.#choice, without });
    });
    form.addEventListener('reset', (event) => {
      event.preventDefault();
      void this.#choose({ without: [], with: [] });
    });
    const select = this.#select;
    // The list of interviews is fetched when somebody is about to use it.
    for (const event of ['focus', 'pointerdown'])
      select.addEventListener(event, () => void this.#fill(), { once: true });
    select.addEventListener('change', () => {
      if (select.value !== '') void this.#choose({ ...this.#choice, with: [...this.#choice.with, select.value] });
      select.value = '';
    });
    void this.#show();
  }

  get #boxes(): HTMLInputElement[] {
    return [...this.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')];
  }

  get #select(): HTMLSelectElement {
    return this.querySelector('select')!;
  }

  #json(attribute: string): unknown {
    return JSON.parse(this.querySelector(`script[${attribute}]`)!.textContent);
  }

  #load(): Promise<Addable> {
    this.#addable ??= fetch(this.dataset['sessions']!).then((response) => {
      if (!response.ok) throw new Error(response.statusText);
      return response.json() as Promise<Addable>;
    });
    this.#addable.catch(() => {
      this.#addable = undefined;
      this.#say(this.#words['failed']!);
    });
    return this.#addable;
  }

  async #fill(): Promise<void> {
    const { sessions } = await this.#load();
    if (this.#select.options.length === 1)
      this.#select.append(...sessions.map(({ key, label }) => new Option(label, key)));
  }

  #say(text: string): void {
    this.querySelector('.what-if-status')!.textContent = text;
  }

  async #choose(choice: Choice): Promise<void> {
    this.#choice = choice;
    const url = new URL(location.href);
    url.search = queryOf(choice);
    url.hash = '#what-if';
    history.replaceState(null, '', url);
    await this.#show();
  }

  async #show(): Promise<void> {
    const choice = this.#choice;
    for (const box of this.#boxes) box.checked = !choice.without.includes(box.value);
    const addable = choice.with.length > 0 ? await this.#load().catch(() => undefined) : undefined;
    // A newer choice has been made while the list came.
    if (choice !== this.#choice) return;
    this.#showAdded(addable);
    const nothing = choice.without.length + choice.with.length === 0;
    const link = this.querySelector<HTMLAnchorElement>('.what-if-link')!;
    link.hidden = nothing;
    link.href = `${queryOf(choice)}#what-if`;
    const result = this.querySelector('.what-if-result')!;
    if (nothing) {
      this.#say(this.#words['asItIs']!);
      result.replaceChildren();
      return;
    }
    const facts = addable
      ? { ...this.#facts, competencies: { ...addable.competencies, ...this.#facts.competencies } }
      : this.#facts;
    const before = summaryOf(this.#loop, facts);
    const after = summaryOf(applyChoice(this.#loop, choice, addable?.sessions ?? []), facts);
    this.#say(
      fill(this.#words['changed']!, {
        live: minutesInWords(after.totals.interviewMinutes),
        ours: minutesInWords(after.cost.total),
      }),
    );
    result.replaceChildren(
      this.#time(before, after),
      this.#coverage(before, after, facts),
      ...this.#findings(before, after),
    );
  }

  #showAdded(addable: Addable | undefined): void {
    this.querySelector('.what-if-added')!.replaceChildren(
      ...this.#choice.with.map((key, index) => {
        const label = addable?.sessions.find((session) => session.key === key)?.label ?? key;
        const button = element(
          'button',
          { type: 'button', class: 'button', 'aria-label': `${this.#words['remove']!}: ${label}` },
          this.#words['remove']!,
        );
        button.addEventListener('click', () => {
          void this.#choose({ ...this.#choice, with: this.#choice.with.filter((_, place) => place !== index) });
          this.#select.focus();
        });
        return element('li', {}, `${label} `, button);
      }),
    );
  }

  #time(before: LoopSummary, after: LoopSummary): HTMLElement {
    const word = (key: string) => this.#words[key]!;
    const difference = (was: number, now: number, unit: (value: number) => string) =>
      now === was ? '' : `${now > was ? '+' : '−'} ${unit(Math.abs(now - was))}`;
    const row = (
      label: string,
      of: (summary: LoopSummary) => number,
      unit: (value: number) => string = minutesInWords,
    ) => ({
      cells: [word(label), unit(of(before)), unit(of(after)), difference(of(before), of(after), unit)],
      changed: of(before) !== of(after),
    });
    const alone = [before, after].map(({ totals: { selfPacedMinutes } }) =>
      selfPacedMinutes.max === 0 ? '' : rangeInWords(selfPacedMinutes),
    );
    return table(
      word('totals'),
      [word('totals'), word('was'), word('now'), word('difference')],
      [
        row('live', ({ totals }) => totals.interviewMinutes),
        row('calendar', ({ totals }) => totals.calendarMinutes),
        { cells: [word('alone'), alone[0]!, alone[1]!, ''], changed: alone[0] !== alone[1] },
        row('interviews', ({ cost }) => cost.interviews),
        row('preparation', ({ cost }) => cost.preparation),
        row('writeUp', ({ cost }) => cost.writeUp),
        row('debrief', ({ cost }) => cost.debrief),
        row('total', ({ cost }) => cost.total),
        row('people', ({ people }) => people, String),
      ],
    );
  }

  #coverage(before: LoopSummary, after: LoopSummary, facts: ReviewFacts): HTMLElement {
    const was = new Map(before.coverage.map(({ competency, strengths }) => [competency, strengths]));
    const now = new Map(after.coverage.map(({ competency, strengths }) => [competency, strengths]));
    const shapes = (strengths: readonly string[] = []): Node | string => {
      if (strengths.length === 0) return this.#words['nothing']!;
      const cell = document.createDocumentFragment();
      // The strongest first, so that two cells compare at a glance.
      for (const strength of [...strengths].sort()) {
        cell.append(
          element('span', { class: `shape ${strength}`, 'aria-hidden': 'true' }),
          element('span', { class: 'sr-only' }, `${this.#words[strength]!}. `),
        );
      }
      return cell;
    };
    const key = (strengths: readonly string[] = []) => [...strengths].sort().join();
    return table(
      this.#words['coverage']!,
      [this.#words['competency']!, this.#words['was']!, this.#words['now']!],
      [...new Set([...was.keys(), ...now.keys()])].map((id) => ({
        cells: [titleOf(facts, id), shapes(was.get(id)), shapes(now.get(id))],
        changed: key(was.get(id)) !== key(now.get(id)),
      })),
    );
  }

  #findings(before: LoopSummary, after: LoopSummary): HTMLElement[] {
    const { appeared, changed, gone, same } = findingChanges(before.findings, after.findings);
    const link = ({ kind, id, label }: FindingLink) =>
      element('a', { href: withBase(this.dataset['root']!, interviewerPath(kind, id)) }, label);
    const item = (finding: ReviewFinding) => {
      const { parts, rest } = linkedWords(finding);
      const named = parts.map((part) => (typeof part === 'string' ? part : link(part)));
      return element('li', {}, ...named, element('span', { class: 'finding-links' }, ...rest.map(link)));
    };
    const list = (findings: readonly ReviewFinding[]) => element('ul', {}, ...findings.map(item));
    const part = (title: string, findings: readonly ReviewFinding[]) =>
      findings.length === 0 ? [] : [element('h4', {}, this.#words[title]!), list(findings)];
    return [
      element('h3', {}, this.#words['findings']!),
      ...part('appeared', appeared),
      ...part('changedFindings', changed),
      ...part('gone', gone),
      element('details', {}, element('summary', {}, fill(this.#words['same']!, { count: same.length })), list(same)),
    ];
  }
}

customElements.define('what-if', WhatIf);
