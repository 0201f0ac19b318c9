import type { Answer } from '../../handbook/search/find.ts';
import { writeEnd } from '../address.ts';
import { part } from '../dom.ts';
import { LiveElement } from '../live-element.ts';
import { isTyping, moveWithArrows } from '../search/list-keys.ts';
import { keysOpen, remembers, setKeysOpen, setRemembers, visit, visits } from '../search/memory.ts';
import { loadNames, type Names } from '../search/name-search.ts';
import { Results } from '../search/results.ts';
import { hashOf, stateIn, type SearchState } from '../search/state.ts';
import { TextSearch } from '../search/text-search.ts';
import { linkItem, type View } from '../search/view.ts';
import { wordsOf } from '../words.ts';

/** Milliseconds without a key after which the text is searched; names are at once. */
const PAUSE = 120;
/** The same until the address says what is searched for: browsers allow no address for each key of a fast typist. */
const ADDRESS_PAUSE = 300;

const NOTHING: Answer = { hits: [], faint: [], corrected: undefined };

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** What of an answer needs no word put right. */
const asItWasTyped = ({ hits, faint }: Answer): Answer => ({
  hits: hits.filter(({ exact }) => exact),
  faint: faint.filter(({ exact }) => exact),
  corrected: undefined,
});

/**
 * The search: names first, from a small file, then the text from Pagefind. Both are fetched when the reader opens it.
 * `data-state` says how far it is: idle, names (the text is still being searched), done.
 */
class SiteSearch extends LiveElement {
  #names: Names | undefined;
  #text: Promise<TextSearch> | undefined;
  /** What draws the results: read from the page once. */
  #view!: View;
  #state: SearchState = { query: '', facets: {} };
  #results: Results | undefined;
  /** Where the reader was on the page, given back when the search closes. */
  #hash = '';
  /** What writes the address when nobody has typed for a while. */
  #writing: ReturnType<typeof setTimeout> | undefined;

  protected begin(signal: AbortSignal): void {
    const dialog = this.#dialog;
    const input = this.#input;
    this.#view = { owner: this, words: wordsOf<string>(this), href: (path) => this.#base + path };
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

  /** Path of the site without its last slash. */
  get #base() {
    return this.dataset['base']!.replace(/\/$/, '');
  }
  get #dialog() {
    return this.querySelector('dialog')!;
  }
  get #input() {
    return this.querySelector<HTMLInputElement>('input[type="search"]')!;
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
    // The small file of names comes first, and the line is not shared with what takes longer.
    void this.#loadNames()
      .all.then(() => this.#loadText())
      .catch(() => undefined);
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
      // What is shown may still be of fewer letters.
      void Promise.resolve(this.#results?.answered).then(() => this.#links[0]?.click());
    } else {
      moveWithArrows(event, this.#input, this.#links);
    }
  }

  #onClick({ target }: MouseEvent): void {
    if (!(target instanceof Element)) return;
    if (target === this.#dialog) this.#dialog.close();
    // Back leads to what was searched for when a result was followed.
    if (target.closest('a')) this.#addressNow();
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
    if (target.closest('[data-part="more"]')) void this.#results?.showMore();
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
    clearTimeout(this.#writing);
    this.#writing = undefined;
    writeEnd(hash);
  }

  /** Says in the address what is searched for, if that is still to be done. */
  #addressNow(): void {
    if (this.#writing !== undefined) this.#address(this.#state.query === '' ? this.#hash : hashOf(this.#state));
  }

  #change(state: SearchState): void {
    this.#state = { ...state, query: state.query.trim() };
    clearTimeout(this.#writing);
    this.#writing = setTimeout(() => {
      this.#addressNow();
    }, ADDRESS_PAUSE);
    void this.#search(false);
  }

  #loadNames(): Names {
    this.#names ??= loadNames(
      new Worker(new URL('../search/names-worker.ts', import.meta.url), { type: 'module' }),
      this.dataset['titles']!,
      this.dataset['names']!,
      () => {
        this.#names = undefined;
      },
    );
    return this.#names;
  }

  #loadText(): Promise<TextSearch> {
    this.#text ??= new TextSearch(
      new Worker(new URL('../search/text-worker.ts', import.meta.url), { type: 'module' }),
    ).load(new URL(this.dataset['bundle']!, location.href));
    this.#text.catch(() => {
      this.#text = undefined;
    });
    return this.#text;
  }

  /** @param asTyped Whether a word that no name has is left as it is. */
  async #search(asTyped: boolean): Promise<void> {
    this.#results?.end();
    const { query, facets } = this.#state;
    const results = new Results(this.#view, this.#state);
    this.#results = results;
    part(this, 'doors').hidden = query !== '';
    if (query === '') {
      results.clear();
      return;
    }
    const names = this.#loadNames();
    let answer: Answer | undefined;
    try {
      for await (answer of names.find(query)) {
        if (results.ended()) return;
        results.showNames(asTyped ? asItWasTyped(answer) : answer);
      }
    } catch {
      if (!results.ended()) results.showNames(NOTHING);
    }
    if (results.ended()) return;
    const near = () => names.near(query).catch(() => []);
    const typed = asTyped ? query : (answer?.corrected ?? query);
    try {
      const [text] = await Promise.all([this.#loadText(), pause(PAUSE)]);
      if (results.ended()) return;
      const found = await text.find(await names.telling(typed).catch(() => typed.split(/\s+/)), facets);
      const weightsOf = (urls: readonly string[]) =>
        names.weights(urls.map((url) => url.slice(this.#base.length))).catch(() => urls.map(() => 1));
      if (!results.ended()) await results.showTexts(found, weightsOf, near);
    } catch {
      if (!results.ended()) await results.fail(answer !== undefined, near);
    }
  }

  #showVisits(): void {
    const pages = visits();
    part(this, 'recent').hidden = pages.length === 0;
    part(this, 'visits').replaceChildren(...pages.map(({ title, href }) => linkItem(this.#view, title, href)));
  }
}

customElements.define('site-search', SiteSearch);
