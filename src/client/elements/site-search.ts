import type { Hit } from '../../handbook/search/find.ts';
import { part } from '../dom.ts';
import { LiveElement } from '../live-element.ts';
import { loadPagefind, type Found, type Pagefind } from '../pagefind.ts';
import { countsOf, narrowed, type Counts } from '../search/facets.ts';
import { askedOf, hitsOf, type TextHit } from '../search/full-text.ts';
import { isTyping, moveWithArrows } from '../search/list-keys.ts';
import { keysOpen, remembers, setKeysOpen, setRemembers, visit, visits } from '../search/memory.ts';
import { loadNames, type Names } from '../search/name-search.ts';
import { hashOf, stateIn, type SearchState } from '../search/state.ts';
import { chips, linkItem, nameItem, textItem, type View } from '../search/view.ts';
import { wordsOf } from '../words.ts';

const PAGE_SIZE = 8;
/** Milliseconds without a key after which the text is searched; names are at once. */
const PAUSE = 120;

/**
 * The search: names first, from a small file, then the text from Pagefind. Both are fetched when the reader opens it.
 * `data-state` says how far it is: idle, names (the text is still being searched), done.
 */
class SiteSearch extends LiveElement {
  #names: Promise<Names> | undefined;
  #pagefind: Promise<Pagefind> | undefined;
  #state: SearchState = { query: '', facets: {} };
  /** Counts searches, so that an answer that comes late is known to be late. */
  #turn = 0;
  #hits: Hit[] = [];
  #found: Found[] = [];
  #asked = '';
  #shown = 0;
  /** Where the reader was on the page, given back when the search closes. */
  #hash = '';

  protected begin(signal: AbortSignal): void {
    const dialog = this.#dialog;
    const input = this.#input;
    part(this, 'open').addEventListener(
      'click',
      () => {
        this.#open();
      },
      { signal },
    );
    addEventListener(
      'keydown',
      (event) => {
        this.#openByKey(event);
      },
      { signal },
    );
    addEventListener(
      'hashchange',
      () => {
        this.#openFromAddress();
      },
      { signal },
    );
    dialog.addEventListener(
      'keydown',
      (event) => {
        this.#onKey(event);
      },
      { signal },
    );
    dialog.addEventListener(
      'click',
      (event) => {
        this.#onClick(event);
      },
      { signal },
    );
    dialog.addEventListener(
      'close',
      () => {
        this.#address(this.#hash);
      },
      { signal },
    );
    input.addEventListener(
      'input',
      () => {
        this.#change({ query: input.value, facets: this.#state.facets });
      },
      { signal },
    );
    this.#setting('keys', keysOpen(), setKeysOpen, signal);
    this.#setting(
      'remember',
      remembers(),
      (on) => {
        setRemembers(on);
        this.#showVisits();
      },
      signal,
    );
    // A dialog that comes back into the page open would no longer be above it, and nothing would open it.
    signal.addEventListener('abort', () => {
      dialog.close();
    });
    this.#openFromAddress();
  }

  get #dialog() {
    return this.querySelector('dialog')!;
  }
  get #input() {
    return this.querySelector<HTMLInputElement>('input[type="search"]')!;
  }
  get #words() {
    return wordsOf<string>(this);
  }
  /** What draws the results. */
  get #view(): View {
    const base = this.dataset['base']!.replace(/\/$/, '');
    return { owner: this, words: this.#words, href: (path) => base + path };
  }
  get #links(): HTMLElement[] {
    return [...this.#dialog.querySelectorAll<HTMLElement>('ol a, ul a')].filter((link) => link.checkVisibility());
  }

  #open(): void {
    if (this.#dialog.open) return;
    this.#hash = stateIn(location.hash) ? '' : location.hash;
    this.#dialog.showModal();
    this.#showVisits();
    // What was searched for last is there again, to be changed or to be typed over.
    this.#input.select();
    this.#input.focus();
    this.#loadNames().catch(() => undefined);
    this.#loadText().catch(() => undefined);
    if (this.#state.query !== '') this.#change(this.#state);
  }

  #openByKey(event: KeyboardEvent): void {
    if (!keysOpen()) return;
    const isSlash = event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey && !isTyping(event);
    const isK = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k';
    if (!isSlash && !isK) return;
    event.preventDefault();
    this.#open();
  }

  #openFromAddress(): void {
    const state = stateIn(location.hash);
    if (!state) return;
    this.#state = state;
    this.#input.value = state.query;
    if (this.#dialog.open) this.#change(state);
    else this.#open();
  }

  #onKey(event: KeyboardEvent): void {
    if (event.key === 'Escape') {
      // A search field would take the first Escape for itself, to empty itself.
      event.preventDefault();
      this.#dialog.close();
    } else if (event.key === 'Enter' && event.target === this.#input) {
      event.preventDefault();
      this.#links[0]?.click();
    } else {
      moveWithArrows(event, this.#input, this.#links);
    }
  }

  #onClick({ target }: MouseEvent): void {
    if (!(target instanceof Element)) return;
    if (target === this.#dialog) this.#dialog.close();
    const link = target.closest<HTMLAnchorElement>('ol a');
    if (link) {
      visit({ title: link.textContent.trim(), href: link.pathname });
      // The place is on the page that is open: the search gives way to it, and the address is the link's.
      if (link.pathname === location.pathname) {
        this.#hash = link.hash;
        this.#dialog.close();
      }
    }
    const chip = target.closest<HTMLElement>('[data-facet]');
    if (chip) this.#choose(chip.dataset['facet']!, chip.dataset['value']!);
    if (target.closest('[data-part="more"]')) void this.#showMore();
    if (target.closest('[data-part="as-typed"]')) void this.#search(true);
  }

  #setting(name: string, on: boolean, set: (on: boolean) => void, signal: AbortSignal): void {
    const box = part(this, name) as HTMLInputElement;
    box.checked = on;
    box.addEventListener(
      'change',
      () => {
        set(box.checked);
      },
      { signal },
    );
  }

  #choose(facet: string, value: string): void {
    const { [facet]: before, ...others } = this.#state.facets;
    this.#change({ query: this.#state.query, facets: before === value ? others : { ...others, [facet]: value } });
  }

  /** Puts an end on the address, in the place of the one that is there: nothing is added to the history. */
  #address(hash: string): void {
    history.replaceState(history.state, '', hash === '' ? location.pathname + location.search : hash);
  }

  #change(state: SearchState): void {
    this.#state = { ...state, query: state.query.trim() };
    this.#address(this.#state.query === '' ? this.#hash : hashOf(this.#state));
    void this.#search(false);
  }

  #loadNames(): Promise<Names> {
    this.#names ??= loadNames(this.dataset['names']!);
    this.#names.catch(() => {
      this.#names = undefined;
    });
    return this.#names;
  }

  #loadText(): Promise<Pagefind> {
    this.#pagefind ??= loadPagefind(new URL(this.dataset['bundle']!, location.href));
    this.#pagefind.catch(() => {
      this.#pagefind = undefined;
    });
    return this.#pagefind;
  }

  /** @param asTyped Whether a word that no name has is left as it is. */
  async #search(asTyped: boolean): Promise<void> {
    const turn = ++this.#turn;
    const { query, facets } = this.#state;
    part(this, 'doors').hidden = query !== '';
    if (query === '') {
      this.#clear();
      return;
    }
    const names = await this.#loadNames().catch(() => undefined);
    if (turn !== this.#turn) return;
    const answer = names?.find(query);
    const corrected = asTyped ? undefined : answer?.corrected;
    const hits = (asTyped ? answer?.hits.filter(({ exact }) => exact) : answer?.hits) ?? [];
    this.#showCorrection(corrected);
    this.#showNames(hits, {});
    this.#say(names ? 'byName' : 'found');
    this.dataset['state'] = 'names';
    this.#asked = names ? askedOf(corrected ?? query, names.speller) : query;
    try {
      const pagefind = await this.#loadText();
      const found = await pagefind.debouncedSearch(this.#asked, { filters: facets }, PAUSE);
      if (found === null || turn !== this.#turn) return;
      this.#found = found.results;
      await this.#showFirst(turn, found.filters);
    } catch {
      if (turn === this.#turn) this.#fail(names !== undefined);
    }
  }

  #clear(): void {
    this.#hits = [];
    this.#found = [];
    for (const name of ['names', 'texts', 'facets', 'nearest']) part(this, name).replaceChildren();
    for (const name of ['names-title', 'texts-title', 'facets', 'more', 'nothing', 'correction'])
      part(this, name).hidden = true;
    part(this, 'status').textContent = '';
    this.dataset['state'] = 'idle';
  }

  #fail(hasNames: boolean): void {
    this.#found = [];
    part(this, 'texts').replaceChildren();
    this.#show();
    this.#say(hasNames ? 'namesOnly' : 'failed');
    this.dataset['state'] = 'done';
  }

  #say(name: string): void {
    const texts = this.#found.length;
    const values = { term: this.#state.query, names: this.#hits.length, texts };
    part(this, 'status').textContent = this.#words(name, values);
  }

  #showCorrection(corrected: string | undefined): void {
    part(this, 'correction').hidden = corrected === undefined;
    if (corrected === undefined) return;
    part(this, 'corrected').textContent = this.#words('corrected', { corrected });
    part(this, 'as-typed').textContent = this.#words('asTyped', { term: this.#state.query });
  }

  #showNames(all: readonly Hit[], texts: Counts): void {
    this.#hits = narrowed(all, this.#state.facets);
    part(this, 'names').replaceChildren(...this.#hits.map((hit) => nameItem(this.#view, hit)));
    this.#showFacets(countsOf(all, texts));
    this.#show();
  }

  async #showFirst(turn: number, counts: Counts): Promise<void> {
    const next = this.#found.slice(0, PAGE_SIZE);
    const hits = await hitsOf(next, this.#asked);
    if (turn !== this.#turn) return;
    // Pages that have nothing of what was asked for are behind all others: after a whole page of them there is nothing.
    if (hits.length === 0) this.#found = [];
    this.#shown = next.length;
    part(this, 'texts').replaceChildren(...this.#fresh(hits).map((hit) => textItem(this.#view, hit)));
    this.#showFacets(countsOf(this.#hits, hits.length > 0 ? counts : {}));
    this.#show();
    const nothing = this.#links.length === 0;
    part(this, 'nothing').hidden = !nothing;
    if (nothing) await this.#showNearest();
    this.#say(nothing ? 'none' : 'found');
    this.dataset['state'] = 'done';
  }

  async #showMore(): Promise<void> {
    const turn = this.#turn;
    const next = this.#found.slice(this.#shown, this.#shown + PAGE_SIZE);
    const hits = await hitsOf(next, this.#asked).catch(() => []);
    if (turn !== this.#turn) return;
    this.#shown += next.length;
    const items = this.#fresh(hits).map((hit) => textItem(this.#view, hit));
    const first = items[0]?.querySelector('a');
    part(this, 'texts').append(...items);
    this.#show();
    first?.focus();
  }

  /** Pages that are not shown above by their names. */
  #fresh(hits: readonly TextHit[]): TextHit[] {
    const { href } = this.#view;
    const shown = new Set(this.#hits.map(({ record }) => href(record.path)));
    return hits.filter(({ url }) => !shown.has(url.replace(/#.*/, '')));
  }

  /** Shows the headings and the button that the lists call for. */
  #show(): void {
    for (const list of ['names', 'texts'])
      part(this, `${list}-title`).hidden = part(this, list).childElementCount === 0;
    part(this, 'more').hidden = this.#shown >= this.#found.length || part(this, 'texts').childElementCount === 0;
    part(this, 'nothing').hidden = true;
  }

  async #showNearest(): Promise<void> {
    const near = (await this.#loadNames().catch(() => undefined))?.near(this.#state.query) ?? [];
    part(this, 'nearest-title').hidden = near.length === 0;
    part(this, 'nearest').replaceChildren(
      ...near.map(({ title, path }) => linkItem(this.#view, title, this.#view.href(path))),
    );
    part(this, 'doors').hidden = false;
  }

  #showVisits(): void {
    const pages = visits();
    part(this, 'recent').hidden = pages.length === 0;
    part(this, 'visits').replaceChildren(...pages.map(({ title, href }) => linkItem(this.#view, title, href)));
  }

  #showFacets(counts: Counts): void {
    const items = chips(this.#view, counts, this.#state.facets);
    part(this, 'facets').replaceChildren(...items);
    part(this, 'facets').hidden = items.length === 0;
  }
}

customElements.define('site-search', SiteSearch);
