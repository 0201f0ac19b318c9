import { copyOf, part } from '../dom.ts';
import { LiveElement } from '../live-element.ts';
import { loadPagefind, type Found, type Pagefind, type Result } from '../pagefind.ts';
import { wordsOf } from '../words.ts';

const PAGE_SIZE = 8;

/** Search, loaded from Pagefind only when the reader opens it. */
class SiteSearch extends LiveElement {
  #pagefind: Promise<Pagefind> | undefined;
  #found: Found[] = [];
  #shown = 0;
  #term = '';

  protected begin(signal: AbortSignal): void {
    const dialog = this.querySelector('dialog')!;
    const input = this.querySelector('input')!;
    const open = () => {
      if (dialog.open) return;
      dialog.showModal();
      // What was searched for last is there again, to be changed or to be typed over.
      input.select();
      input.focus();
      this.#load().catch(() => undefined);
    };
    part(this, 'open').addEventListener('click', open, { signal });
    addEventListener(
      'keydown',
      (event) => {
        if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'k') return;
        event.preventDefault();
        open();
      },
      { signal },
    );
    // A search field would take the first Escape for itself, to empty itself.
    dialog.addEventListener(
      'keydown',
      (event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        dialog.close();
      },
      { signal },
    );
    dialog.addEventListener(
      'click',
      (event) => {
        if (event.target === dialog) dialog.close();
      },
      { signal },
    );
    input.addEventListener('input', () => void this.#search(input.value.trim()), { signal });
    input.addEventListener(
      'keydown',
      (event) => {
        if (event.key !== 'Enter') return;
        event.preventDefault();
        part(this, 'results').querySelector('a')?.click();
      },
      { signal },
    );
    part(this, 'more').addEventListener('click', () => void this.#show(), { signal });
    // A dialog that comes back into the page open would no longer be above it, and nothing would open it.
    signal.addEventListener('abort', () => {
      dialog.close();
    });
  }

  #load(): Promise<Pagefind> {
    this.#pagefind ??= loadPagefind(new URL(this.dataset['bundle']!, location.href));
    this.#pagefind.catch(() => {
      this.#fail();
    });
    return this.#pagefind;
  }

  get #words() {
    return wordsOf<'none' | 'one' | 'many' | 'failed'>(this);
  }

  /** Says that there is no search; the next letter, or opening it again, tries once more. */
  #fail(): void {
    this.#pagefind = undefined;
    this.#found = [];
    part(this, 'results').replaceChildren();
    this.#say(this.#words('failed'));
  }

  #say(text: string): void {
    part(this, 'status').textContent = text;
  }

  async #search(term: string): Promise<void> {
    this.#term = term;
    let answer: Awaited<ReturnType<Pagefind['debouncedSearch']>>;
    try {
      answer = await (await this.#load()).debouncedSearch(term);
    } catch {
      this.#fail();
      return;
    }
    // A newer search has begun: its answer will come.
    if (answer === null || term !== this.#term) return;
    this.#found = term === '' ? [] : answer.results;
    this.#shown = 0;
    part(this, 'results').replaceChildren();
    const count = this.#found.length;
    const name = count === 0 ? 'none' : count === 1 ? 'one' : 'many';
    this.#say(term === '' ? '' : this.#words(name, { term, count }));
    await this.#show().catch(() => {
      this.#fail();
    });
  }

  async #show(): Promise<void> {
    const term = this.#term;
    const next = this.#found.slice(this.#shown, this.#shown + PAGE_SIZE);
    const results = await Promise.all(next.map((found) => found.data()));
    if (term !== this.#term) return;
    this.#shown += next.length;
    part(this, 'results').append(...results.map((result) => this.#item(result)));
    part(this, 'more').hidden = this.#shown >= this.#found.length;
  }

  /** One result: the page, its best part, and an excerpt in which Pagefind has marked the words found. */
  #item({ url, meta: { title = url, kind }, excerpt, sub_results }: Result): DocumentFragment {
    const best = sub_results.find((sub) => sub.url !== url && sub.title !== title);
    const item = copyOf(this, 'result', { title, kind: kind ?? '', part: best?.title ?? '' });
    part(item, 'page').setAttribute('href', url);
    part(item, 'excerpt').innerHTML = excerpt;
    if (kind === undefined) part(item, 'kind').remove();
    if (best) part(item, 'best').setAttribute('href', best.url);
    else part(item, 'best').remove();
    return item;
  }
}

customElements.define('site-search', SiteSearch);
