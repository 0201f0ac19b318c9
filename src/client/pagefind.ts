/** What is asked of Pagefind. */
export interface Pagefind {
  search: (term: string, options: { filters: Readonly<Record<string, string>> }) => Promise<Answer>;
}

export interface Answer {
  results: Found[];
  /** How many of the results have a value of a facet. */
  filters: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

/** A page that was found; its words are fetched when they are shown. */
export interface Found {
  id: string;
  score: number;
  /** Which words of its text were found, counted from 0. */
  words: readonly number[];
  data: () => Promise<Result>;
}

export interface Result {
  url: string;
  meta: { title?: string; kind?: string };
  /** Its text. */
  content: string;
  /** Its elements with an id, and before which of its words each stands. */
  anchors: { element: string; id: string; location: number }[];
  /** HTML: Pagefind escapes the text of a page and adds nothing but <mark>. */
  excerpt: string;
  sub_results: { title: string; url: string; excerpt: string }[];
}

/** The smallest module there is: its magic number and its version. */
const EMPTY_MODULE = new Uint8Array([0, 0x61, 0x73, 0x6d, 1, 0, 0, 0]);

/** What the worker says of a result that has not been fetched: under which name to ask for it. */
type Unfetched = Omit<Found, 'data'> & { data: string };
interface Reply {
  id: number;
  result?: unknown;
  error?: string;
}

/**
 * Begins Pagefind's worker, and speaks with it as Pagefind's own script does, which has the whole search in it once more
 * for browsers without workers: an eighth of what a first search would load.
 */
class PagefindWorker implements Pagefind {
  readonly #worker: Worker;
  readonly #waiting = new Map<number, { resolve: (result: unknown) => void; reject: (error: Error) => void }>();
  /** What nobody holds any more the worker need not keep. */
  readonly #dropped = new FinalizationRegistry<string>((name) => void this.#ask('releaseData', name));
  #last = 0;

  constructor(url: URL) {
    this.#worker = new Worker(url);
    this.#worker.addEventListener('message', ({ data: { id, result, error } }: MessageEvent<Reply>) => {
      const asked = this.#waiting.get(id);
      this.#waiting.delete(id);
      if (error === undefined) asked?.resolve(result);
      else asked?.reject(new Error(error));
    });
    this.#worker.addEventListener('error', () => {
      for (const { reject } of this.#waiting.values()) reject(new Error(url.href));
      this.#waiting.clear();
    });
  }

  async begin(basePath: string): Promise<void> {
    const baseUrl = basePath.replace(/pagefind\/$/, '');
    await this.#ask('init', {
      basePath,
      baseUrl,
      language: document.documentElement.lang.toLowerCase(),
      primary: true,
    });
  }

  async search(term: string, options: { filters: Readonly<Record<string, string>> }): Promise<Answer> {
    const { results, filters } = (await this.#ask('search', term, options)) as {
      results: Unfetched[];
      filters: Answer['filters'];
    };
    return { filters, results: results.map((result) => this.#found(result)) };
  }

  #found({ data, ...result }: Unfetched): Found {
    const found = { ...result, data: () => this.#ask('getData', data) as Promise<Result> };
    this.#dropped.register(found, data);
    return found;
  }

  #ask(method: string, ...args: readonly unknown[]): Promise<unknown> {
    const id = ++this.#last;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      this.#worker.postMessage({ id, method, args });
    });
  }
}

/** Loads Pagefind from a site: its worker, which loads the rest. Rejects where it cannot be loaded, or cannot run. */
export async function loadPagefind(bundle: URL): Promise<Pagefind> {
  // Pagefind says nothing where a browser or a policy forbids WebAssembly, and never answers.
  await WebAssembly.compile(EMPTY_MODULE);
  const worker = new PagefindWorker(bundle);
  await worker.begin(bundle.pathname.replace(/[^/]*$/, ''));
  return worker;
}
