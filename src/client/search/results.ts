import type { Answer, Hit } from '../../handbook/search/find.ts';
import { part } from '../dom.ts';
import { countsOf, narrowed, type Counts } from './facets.ts';
import type { TextHit } from './full-text.ts';
import { ranked, weighted, type Ranked } from './rank.ts';
import type { SearchState } from './state.ts';
import type { TextAnswer } from './text-search.ts';
import { chips, nameItem, textItem, type View } from './view.ts';

/** How many pages are fetched to show what their text has: at first, and each time the reader wants more. */
const FIRST = 2;
const MORE = 8;
/** Pages that only a faint likeness of a name speaks for are shown down to this place. */
const FAINT_UNTIL = 8;
/** Parts of the dialog that a search fills, and those that it shows. */
const LISTS = ['names', 'texts', 'facets'];
const SHOWN = ['names-title', 'nearest-title', 'texts-title', 'facets', 'more', 'nothing', 'correction'];

/** What pages count beside others, by their addresses. */
type WeightsOf = (urls: readonly string[]) => Promise<readonly number[]>;

/** How far a search is: nothing typed, names shown and the text still being searched, all there. */
type Reached = 'idle' | 'names' | 'done';

/** What one search has found, and how it is shown. Another search makes another: what comes late of this one goes nowhere. */
export class Results {
  readonly #view: View;
  readonly #state: SearchState;
  #hits: Hit[] = [];
  #faint: Hit[] = [];
  #all: readonly Hit[] = [];
  #found: TextAnswer | undefined;
  /** How many pages have some of what was asked for. */
  #pages = 0;
  #weightsOf: WeightsOf = (urls) => Promise.resolve(urls.map(() => 1));
  #shown = 0;
  #isOver = false;
  /** Resolves once there is something to follow, or nothing more to come; never when a newer search has begun first. */
  readonly answered: Promise<void>;
  #answer = (): void => undefined;

  constructor(view: View, state: SearchState) {
    this.#view = view;
    this.#state = state;
    this.answered = new Promise((resolve) => {
      this.#answer = resolve;
    });
  }

  /** A newer search has begun. */
  end(): void {
    this.#isOver = true;
  }

  /** Whether a newer search has begun; asked after every wait. */
  ended(): boolean {
    return this.#isOver;
  }

  clear(): void {
    for (const name of LISTS) this.#part(name).replaceChildren();
    for (const name of SHOWN) this.#part(name).hidden = true;
    this.#part('status').textContent = '';
    this.#reach('idle');
  }

  /** Shows pages found by their names, and what was put right of what was typed. */
  showNames({ hits, faint, corrected }: Answer): void {
    this.#all = hits;
    this.#hits = narrowed(hits, this.#state.facets);
    this.#faint = narrowed(faint, this.#state.facets);
    this.#part('correction').hidden = corrected === undefined;
    this.#part('corrected').textContent = this.#view.words('corrected', { corrected: corrected ?? '' });
    this.#part('as-typed').textContent = this.#view.words('asTyped', { term: this.#state.query });
    this.#part('names').replaceChildren(...this.#hits.map((hit) => nameItem(this.#view, hit)));
    this.#showFacets({});
    this.#arrange();
    this.#say('byName');
    this.#reach('names');
  }

  /**
   * Shows pages found by their text, in one order with those found by a name: before the first that only its text
   * speaks for, they are named.
   * @param near What is offered where nothing was found.
   */
  async showTexts(found: TextAnswer, weightsOf: WeightsOf, near: () => Promise<readonly Hit[]>): Promise<void> {
    this.#found = found;
    this.#weightsOf = weightsOf;
    const texts = await this.#fetch(0, FIRST);
    if (this.#isOver) return;
    // Pages that have nothing of what was asked for are behind all others: after some of them there is nothing.
    this.#pages = texts.length === 0 ? 0 : found.pages;
    this.#shown = FIRST;
    this.#show(ranked([...this.#hits, ...this.#faint], texts, this.#view.href));
    this.#showFacets(texts.length > 0 ? found.filters : {});
    this.#arrange();
    const nothing = this.#part('names').childElementCount + this.#part('texts').childElementCount === 0;
    if (nothing) await this.#showNothing(near);
    if (this.ended()) return;
    this.#say(nothing ? 'none' : 'found');
    this.#reach('done');
  }

  async showMore(): Promise<void> {
    const hits = await this.#fetch(this.#shown, this.#shown + MORE).catch(() => []);
    if (this.#isOver) return;
    this.#shown += MORE;
    const items = this.#itemsOf(hits);
    const first = items[0]?.querySelector('a');
    this.#part('texts').append(...items);
    this.#arrange();
    first?.focus();
  }

  /**
   * Says that the text cannot be searched, or nothing at all.
   * @param near What is offered where no name was found.
   */
  async fail(hasNames: boolean, near: () => Promise<readonly Hit[]>): Promise<void> {
    this.#pages = 0;
    this.#part('texts').replaceChildren();
    if (this.#hits.length === 0) {
      this.#hits = this.#faint;
      this.#part('names').replaceChildren(...this.#hits.map((hit) => nameItem(this.#view, hit)));
    }
    this.#arrange();
    if (this.#hits.length === 0) await this.#showNothing(near);
    if (this.ended()) return;
    this.#say(hasNames ? 'namesOnly' : 'failed');
    this.#reach('done');
  }

  /** Fetches pages that have some of what was asked for, best first. */
  async #fetch(from: number, to: number): Promise<TextHit[]> {
    const hits = await this.#found!.hits(from, to);
    return weighted(hits, await this.#weightsOf(hits.map(({ url }) => url.replace(/#.*/, ''))));
  }

  #part(name: string): HTMLElement {
    return part(this.#view.owner, name);
  }

  #reach(how: Reached): void {
    this.#view.owner.setAttribute('data-state', how);
    if (how !== 'names' || this.#hits.length > 0) this.#answer();
  }

  #say(name: string): void {
    const values = { term: this.#state.query, names: this.#hits.length, texts: this.#pages };
    this.#part('status').textContent = this.#view.words(name, values);
  }

  #show(items: readonly Ranked[]): void {
    const firstText = items.findIndex(({ hit }) => hit === undefined);
    const end = Math.min(firstText === -1 ? items.length : firstText, FAINT_UNTIL);
    const named = items.slice(0, end).map(({ hit }) => hit!);
    const others = items.slice(end).filter(({ text }, index) => text !== undefined || end + index < FAINT_UNTIL);
    this.#hits = named;
    this.#part('names').replaceChildren(...named.map((hit) => nameItem(this.#view, hit)));
    this.#part('texts').replaceChildren(
      ...others.map(({ hit, text }) => (text ? textItem(this.#view, text) : nameItem(this.#view, hit!))),
    );
  }

  /** Items for pages that are not shown above. */
  #itemsOf(hits: readonly TextHit[]): DocumentFragment[] {
    const links = this.#view.owner.querySelectorAll<HTMLAnchorElement>('ol a');
    const shown = new Set([...links].filter(({ hash }) => hash === '').map(({ pathname }) => pathname));
    return hits.filter(({ url }) => !shown.has(url.replace(/#.*/, ''))).map((hit) => textItem(this.#view, hit));
  }

  /** Shows the headings and the button that the lists call for. */
  #arrange(): void {
    for (const list of ['names', 'texts'])
      this.#part(`${list}-title`).hidden = this.#part(list).childElementCount === 0;
    this.#part('more').hidden = this.#shown >= this.#pages;
    for (const name of ['nothing', 'nearest-title']) this.#part(name).hidden = true;
  }

  /** Nobody is left with nothing: names that come near, whom to ask, and the doors. */
  async #showNothing(near: () => Promise<readonly Hit[]>): Promise<void> {
    const nearest = await near();
    if (this.#isOver) return;
    this.#part('names').replaceChildren(...nearest.map((hit) => nameItem(this.#view, hit)));
    this.#part('nearest-title').hidden = nearest.length === 0;
    this.#part('nothing').hidden = false;
    this.#part('doors').hidden = false;
  }

  #showFacets(texts: Counts): void {
    const items = chips(this.#view, countsOf(this.#all, texts), this.#state.facets);
    this.#part('facets').replaceChildren(...items);
    this.#part('facets').hidden = items.length === 0;
  }
}
