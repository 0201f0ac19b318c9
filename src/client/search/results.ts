import type { Answer, Hit } from '../../handbook/search/find.ts';
import type { SearchRecord } from '../../handbook/search/record.ts';
import { part } from '../dom.ts';
import type { Answer as TextAnswer, Found } from '../pagefind.ts';
import { countsOf, narrowed, type Counts } from './facets.ts';
import { hitsOf, type TextHit } from './full-text.ts';
import type { SearchState } from './state.ts';
import { chips, linkItem, nameItem, textItem, type View } from './view.ts';

const PAGE_SIZE = 8;
/** Parts of the dialog that a search fills, and those that it shows. */
const LISTS = ['names', 'texts', 'facets', 'nearest'];
const SHOWN = ['names-title', 'texts-title', 'facets', 'more', 'nothing', 'correction'];

/** How far a search is: nothing typed, names shown and the text still being searched, all there. */
type Reached = 'idle' | 'names' | 'done';

/** What one search has found, and how it is shown. Another search makes another: what comes late of this one goes nowhere. */
export class Results {
  readonly #view: View;
  readonly #state: SearchState;
  #hits: Hit[] = [];
  #all: readonly Hit[] = [];
  #found: readonly Found[] = [];
  #asked = '';
  #shown = 0;
  #isOver = false;

  constructor(view: View, state: SearchState) {
    this.#view = view;
    this.#state = state;
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
  showNames({ hits, corrected }: Answer): void {
    this.#all = hits;
    this.#hits = narrowed(hits, this.#state.facets);
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
   * Shows pages found by their text.
   * @param near What is offered where nothing was found.
   */
  async showTexts({ results, filters }: TextAnswer, asked: string, near: () => readonly SearchRecord[]): Promise<void> {
    this.#asked = asked;
    const next = results.slice(0, PAGE_SIZE);
    const hits = await hitsOf(next, asked);
    if (this.#isOver) return;
    // Pages that have nothing of what was asked for are behind all others: after a whole page of them there is nothing.
    this.#found = hits.length === 0 ? [] : results;
    this.#shown = next.length;
    this.#part('texts').replaceChildren(...this.#itemsOf(hits));
    this.#showFacets(hits.length > 0 ? filters : {});
    this.#arrange();
    const nothing = this.#hits.length === 0 && hits.length === 0;
    if (nothing) this.#showNothing(near());
    this.#say(nothing ? 'none' : 'found');
    this.#reach('done');
  }

  async showMore(): Promise<void> {
    const next = this.#found.slice(this.#shown, this.#shown + PAGE_SIZE);
    const hits = await hitsOf(next, this.#asked).catch(() => []);
    if (this.#isOver) return;
    this.#shown += next.length;
    const items = this.#itemsOf(hits);
    const first = items[0]?.querySelector('a');
    this.#part('texts').append(...items);
    this.#arrange();
    first?.focus();
  }

  /** Says that the text cannot be searched, or nothing at all. */
  fail(hasNames: boolean): void {
    this.#found = [];
    this.#part('texts').replaceChildren();
    this.#arrange();
    this.#say(hasNames ? 'namesOnly' : 'failed');
    this.#reach('done');
  }

  #part(name: string): HTMLElement {
    return part(this.#view.owner, name);
  }

  #reach(how: Reached): void {
    this.#view.owner.setAttribute('data-state', how);
  }

  #say(name: string): void {
    const values = { term: this.#state.query, names: this.#hits.length, texts: this.#found.length };
    this.#part('status').textContent = this.#view.words(name, values);
  }

  /** Items for pages that are not shown above by their names. */
  #itemsOf(hits: readonly TextHit[]): DocumentFragment[] {
    const shown = new Set(this.#hits.map(({ record }) => this.#view.href(record.path)));
    return hits.filter(({ url }) => !shown.has(url.replace(/#.*/, ''))).map((hit) => textItem(this.#view, hit));
  }

  /** Shows the headings and the button that the lists call for. */
  #arrange(): void {
    for (const list of ['names', 'texts'])
      this.#part(`${list}-title`).hidden = this.#part(list).childElementCount === 0;
    this.#part('more').hidden = this.#shown >= this.#found.length;
    this.#part('nothing').hidden = true;
  }

  #showNothing(near: readonly SearchRecord[]): void {
    this.#part('nearest-title').hidden = near.length === 0;
    const { href } = this.#view;
    this.#part('nearest').replaceChildren(...near.map(({ title, path }) => linkItem(this.#view, title, href(path))));
    this.#part('nothing').hidden = false;
    this.#part('doors').hidden = false;
  }

  #showFacets(texts: Counts): void {
    const items = chips(this.#view, countsOf(this.#all, texts), this.#state.facets);
    this.#part('facets').replaceChildren(...items);
    this.#part('facets').hidden = items.length === 0;
  }
}
