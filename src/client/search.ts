import { fill } from '../handbook/text/fill.ts';

/** The parts of Pagefind's browser interface that are used here. */
interface Pagefind {
  options: (options: { baseUrl: string }) => Promise<void>;
  init: () => Promise<void>;
  debouncedSearch: (term: string) => Promise<{ results: { data: () => Promise<Result> }[] } | null>;
}
interface Result {
  url: string;
  meta: { title?: string; kind?: string };
  excerpt: string;
  sub_results: { title: string; url: string; excerpt: string }[];
}

const PAGE_SIZE = 8;
/** The smallest module there is: its magic number and its version. */
const EMPTY_MODULE = new Uint8Array([0, 0x61, 0x73, 0x6d, 1, 0, 0, 0]);

/** Search, loaded from Pagefind only when the reader opens it. */
class SiteSearch extends HTMLElement {
  #pagefind: Promise<Pagefind> | undefined;
  #results: { data: () => Promise<Result> }[] = [];
  #shown = 0;
  #term = '';

  connectedCallback(): void {
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
    this.querySelector('.search-open')!.addEventListener('click', open);
    addEventListener('keydown', (event) => {
      if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k') {
        event.preventDefault();
        open();
      }
    });
    // A search field would take the first Escape for itself, to empty itself.
    dialog.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      dialog.close();
    });
    dialog.addEventListener('click', (event) => {
      if (event.target === dialog) dialog.close();
    });
    input.addEventListener('input', () => void this.#search(input.value.trim()));
    input.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter') return;
      event.preventDefault();
      this.querySelector<HTMLAnchorElement>('.search-results a')?.click();
    });
    this.querySelector('.search-more')!.addEventListener('click', () => void this.#show());
  }

  #load(): Promise<Pagefind> {
    this.#pagefind ??= (async () => {
      // Pagefind says nothing where a browser or a policy forbids WebAssembly, and never answers.
      await WebAssembly.compile(EMPTY_MODULE);
      const bundle = new URL(this.dataset['bundle']!, location.href);
      const pagefind = (await import(/* @vite-ignore */ bundle.href)) as Pagefind;
      await pagefind.options({ baseUrl: bundle.pathname.replace(/pagefind\/pagefind\.js$/, '') });
      await pagefind.init();
      return pagefind;
    })();
    this.#pagefind.catch(() => {
      this.#fail();
    });
    return this.#pagefind;
  }

  get #strings() {
    return JSON.parse(this.dataset['strings']!) as Record<'none' | 'one' | 'many' | 'failed', string>;
  }

  /** Says that there is no search; the next letter, or opening it again, tries once more. */
  #fail(): void {
    this.#pagefind = undefined;
    this.#results = [];
    this.querySelector('.search-results')!.replaceChildren();
    this.#say(this.#strings.failed);
  }

  #say(text: string): void {
    this.querySelector('.search-status')!.textContent = text;
  }

  async #search(term: string): Promise<void> {
    this.#term = term;
    let found: Awaited<ReturnType<Pagefind['debouncedSearch']>>;
    try {
      found = await (await this.#load()).debouncedSearch(term);
    } catch {
      this.#fail();
      return;
    }
    // A newer search has begun: its answer will come.
    if (found === null || term !== this.#term) return;
    this.#results = term === '' ? [] : found.results;
    this.#shown = 0;
    this.querySelector('.search-results')!.replaceChildren();
    const count = this.#results.length;
    const text = count === 0 ? this.#strings.none : count === 1 ? this.#strings.one : this.#strings.many;
    this.#say(term === '' ? '' : fill(text, { term, count }));
    await this.#show().catch(() => {
      this.#fail();
    });
  }

  async #show(): Promise<void> {
    const term = this.#term;
    const next = this.#results.slice(this.#shown, this.#shown + PAGE_SIZE);
    const results = await Promise.all(next.map((result) => result.data()));
    if (term !== this.#term) return;
    this.#shown += next.length;
    this.querySelector('.search-results')!.append(...results.map(resultItem));
    this.querySelector<HTMLElement>('.search-more')!.hidden = this.#shown >= this.#results.length;
  }
}

/** One result: the page, its best part, and an excerpt in which Pagefind has marked the words found. */
function resultItem(result: Result): HTMLLIElement {
  const item = document.createElement('li');
  const part = result.sub_results.find((sub) => sub.url !== result.url && sub.title !== result.meta.title);
  const link = document.createElement('a');
  link.href = result.url;
  link.textContent = result.meta.title ?? result.url;
  item.append(link);
  if (result.meta.kind !== undefined) {
    const kind = document.createElement('span');
    kind.className = 'search-kind';
    kind.textContent = result.meta.kind;
    item.append(kind);
  }
  const excerpt = document.createElement('p');
  // Pagefind escapes the text of a page and adds nothing but <mark>.
  excerpt.innerHTML = result.excerpt;
  item.append(excerpt);
  if (part) {
    const sub = document.createElement('a');
    sub.className = 'search-part';
    sub.href = part.url;
    sub.textContent = part.title;
    item.append(sub);
  }
  return item;
}

customElements.define('site-search', SiteSearch);
