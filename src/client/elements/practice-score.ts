import { inOrder, momentAfter } from '../../handbook/practice/kept.ts';
import { mostOf, totalOf, type Criterion, type Scored } from '../../handbook/practice/score.ts';
import type { PracticeWords } from '../../words/definition/practice.ts';
import { part } from '../dom.ts';
import { changeKept, keptNow, watchKept } from '../kept.ts';
import { listed } from '../listed.ts';
import { LiveElement } from '../live-element.ts';
import { showSessions } from '../practice/sessions-view.ts';
import { wordsOf, type Words } from '../words.ts';

type Word = keyof PracticeWords['practicePage']['says'];

/** A table for self-scoring: adds the points up, keeps sessions in this browser, and shows those that are kept. */
class PracticeScore extends LiveElement {
  #says: Words<Word> = () => '';

  protected begin(signal: AbortSignal): void {
    this.#says = wordsOf<Word>(this);
    const form = this.querySelector('form')!;
    form.addEventListener(
      'change',
      () => {
        this.#add(form);
      },
      { signal },
    );
    form.addEventListener(
      'submit',
      (event) => {
        event.preventDefault();
        this.#keep(form);
      },
      { signal },
    );
    part(this, 'take-back').addEventListener(
      'click',
      () => {
        this.#takeBack();
      },
      { signal },
    );
    const show = () => {
      this.#show(form);
    };
    watchKept(show, signal);
    // A browser may have kept what was chosen before the page was loaded again.
    this.#add(form);
    show();
  }

  #criteria = (form: HTMLFormElement): Criterion[] =>
    [...form.querySelectorAll<HTMLElement>('[data-criterion]')].map((row) => ({
      id: row.dataset['criterion']!,
      most: row.querySelectorAll('input').length - 1,
    }));

  #own = (): Scored[] => inOrder(keptNow().practice).filter(({ rubric }) => rubric === this.dataset['rubric']);

  /** The points so far, and how many rows are open. */
  #add(form: HTMLFormElement): void {
    const scores = scoresIn(form);
    const criteria = this.#criteria(form);
    const open = criteria.length - Object.keys(scores).length;
    const points = totalOf({ scores }, criteria);
    part(this, 'total').textContent =
      open === criteria.length ? '' : this.#says('all', { points, most: mostOf(criteria) });
    part(this, 'left').textContent = open > 0 && open < criteria.length ? this.#says('left', { count: open }) : '';
  }

  #keep(form: HTMLFormElement): void {
    const scores = scoresIn(form);
    const criteria = this.#criteria(form);
    const open = criteria.filter(({ id }) => !Object.hasOwn(scores, id));
    if (open.length > 0) {
      const rows = open.map(({ id }) => form.querySelector<HTMLElement>(`[data-criterion="${id}"]`)!);
      this.#say('missing', { titles: listed(rows.map((row) => row.querySelector('th')!.textContent)) });
      rows[0]!.querySelector('input')!.focus();
      return;
    }
    const isKept = changeKept(({ practice }) => ({
      practice: inOrder([
        ...practice,
        { at: momentAfter(practice, Date.now()), rubric: this.dataset['rubric']!, scores },
      ]),
    }));
    const points = totalOf({ scores }, criteria);
    form.reset();
    this.#add(form);
    this.#say(isKept ? 'kept' : 'notKept', { points, most: mostOf(criteria) });
    part(this, 'latest').focus();
  }

  #takeBack(): void {
    const at = this.#own().at(-1)?.at;
    const isKept = changeKept(({ practice }) => ({ practice: practice.filter((session) => session.at !== at) }));
    this.#say(isKept ? 'takenBack' : 'notKept');
    const shown = !part(this, 'sessions').hidden;
    (shown ? part(this, 'latest') : this.querySelector<HTMLElement>('input'))?.focus();
  }

  #show(form: HTMLFormElement): void {
    showSessions(
      this,
      { sessions: this.#own(), criteria: this.#criteria(form), threshold: Number(this.dataset['threshold']) },
      this.#says,
    );
  }

  #say(name: Word, values: Record<string, string | number> = {}): void {
    part(this, 'status').textContent = this.#says(name, values);
  }
}

/** Points by the id of a row, of those that are chosen. */
const scoresIn = (form: HTMLFormElement): Record<string, number> =>
  Object.fromEntries(
    [...form.querySelectorAll<HTMLInputElement>('input:checked')].map(({ name, value }) => [name, Number(value)]),
  );

customElements.define('practice-score', PracticeScore);
