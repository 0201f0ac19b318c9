import type { TextHit } from './full-text.ts';
import { WorkerLine } from './worker-line.ts';

/** How many pages have a value of a facet, by the facet and the value. */
export type TextCounts = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** What the worker is asked for: to load Pagefind, to find pages by words, or to fetch some of the pages that it found for an earlier question. */
export type Ask =
  | { load: string }
  | { find: readonly string[]; filters: Readonly<Record<string, string>> }
  | { of: number; from: number; to: number };

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
  readonly #line: WorkerLine<Ask>;

  constructor(worker: Worker) {
    this.#line = new WorkerLine(worker);
  }

  /** Loads Pagefind. Rejects where it cannot be loaded, or cannot run: then there is no worker any more. */
  async load(bundle: URL): Promise<this> {
    await this.#line.need(this.#line.ask({ load: bundle.href }));
    return this;
  }

  /** Finds pages by any of some words. Only what was found last can be fetched. */
  async find(words: readonly string[], filters: Readonly<Record<string, string>>): Promise<TextAnswer> {
    const asked = this.#line.ask({ find: words, filters });
    const of = this.#line.asked;
    const found = (await asked) as Pick<TextAnswer, 'pages' | 'filters'>;
    return { ...found, hits: (from, to) => this.#line.ask({ of, from, to }) as Promise<TextHit[]> };
  }
}
