import type { TextHit } from './full-text.ts';

/** How many pages have a value of a facet, by the facet and the value. */
export type TextCounts = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** What a worker is asked for: to load Pagefind, to find pages by words, or to fetch some of the pages that it found for an earlier question. */
export type Ask =
  | { load: string }
  | { find: readonly string[]; filters: Readonly<Record<string, string>> }
  | { of: number; from: number; to: number };

/** What it answers, by the number of the question; without an answer, it could not. */
export interface Told {
  id: number;
  answer?: unknown;
}

/** Pages found by their text. */
export interface TextAnswer {
  /** How many, and how many of them have a value of a facet. */
  pages: number;
  filters: TextCounts;
  /** Fetches what stands on some of them, in their order; without those that have nothing of what was asked for. */
  hits: (from: number, to: number) => Promise<TextHit[]>;
}

/** The full text of a site, searched in a worker so that typing waits for nothing. */
export class TextSearch {
  readonly #worker: Worker;
  readonly #waiting = new Map<number, { resolve: (answer: unknown) => void; reject: (reason: Error) => void }>();
  #asked = 0;

  constructor(worker: Worker) {
    this.#worker = worker;
    worker.addEventListener('message', ({ data }: MessageEvent<Told>) => {
      const waiting = this.#waiting.get(data.id);
      this.#waiting.delete(data.id);
      if (Object.hasOwn(data, 'answer')) waiting?.resolve(data.answer);
      else waiting?.reject(new Error());
    });
    worker.addEventListener('error', () => {
      for (const { reject } of this.#waiting.values()) reject(new Error());
      this.#waiting.clear();
    });
  }

  /** Loads Pagefind. Rejects where it cannot be loaded, or cannot run: then there is no worker any more. */
  async load(bundle: URL): Promise<this> {
    try {
      await this.#ask({ load: bundle.href });
      return this;
    } catch (error) {
      this.#worker.terminate();
      throw error;
    }
  }

  /** Finds pages by any of some words. Only what was found last can be fetched. */
  async find(words: readonly string[], filters: Readonly<Record<string, string>>): Promise<TextAnswer> {
    const asked = this.#ask({ find: words, filters });
    const of = this.#asked;
    const found = (await asked) as Pick<TextAnswer, 'pages' | 'filters'>;
    return { ...found, hits: (from, to) => this.#ask({ of, from, to }) as Promise<TextHit[]> };
  }

  #ask(ask: Ask): Promise<unknown> {
    const id = ++this.#asked;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      this.#worker.postMessage({ id, ask });
    });
  }
}
