import type { Answer, Hit } from '../../handbook/search/find.ts';
import { WorkerLine } from './worker-line.ts';

/** What the worker is asked for: to read the file of titles, then that of other names; to find pages; for the words of a query that tell something; for what pages count. */
export type Ask =
  | { titles: ArrayBuffer }
  | { others: ArrayBuffer }
  | { find: string }
  | { near: string }
  | { telling: string }
  | { weights: readonly string[] };

export interface NameAnswer extends Answer {
  /** Whether all names were there to be searched, and not titles alone. */
  isWhole: boolean;
}

/** The names of a site, read and searched in a worker so that typing waits for nothing. Rejects where there are no titles. */
export interface Names {
  /** Resolves once all names are there, or only titles can be had. */
  all: Promise<unknown>;
  /** What is found by titles, if the other names are not there yet; and what is found by all. */
  find: (query: string) => AsyncGenerator<NameAnswer>;
  /** What comes nearest where nothing was found. */
  near: (query: string) => Promise<Hit[]>;
  /** The words that the full text is asked for. */
  telling: (query: string) => Promise<string[]>;
  /** How much pages count beside others that match as well, by their paths. */
  weights: (paths: readonly string[]) => Promise<number[]>;
}

async function fetchFile(url: string): Promise<ArrayBuffer> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(url);
  return response.arrayBuffer();
}

/** Resolves once what has been done to the page is on the screen, or would be if anybody saw it. */
const shown = () =>
  new Promise((resolve) => {
    setTimeout(resolve, 1000);
    requestAnimationFrame(() => setTimeout(resolve));
  });

/**
 * Begins to load the names of a site: the small file of titles, and only once entries are shown by it the larger one of other
 * names, so that the first entries wait for nothing else.
 * @param onFail Called where there are no titles: there is no worker any more, and the next attempt needs another.
 */
export function loadNames(worker: Worker, titlesUrl: string, othersUrl: string, onFail: () => void): Names {
  const line = new WorkerLine<Ask>(worker);
  const titles = line.need(fetchFile(titlesUrl).then((file) => line.ask({ titles: file })));
  titles.catch(onFail);
  // What was asked for last before titles were there: its entries are shown first.
  let asked: Promise<unknown> = titles;
  const others = titles
    .then(() => asked)
    .then(shown)
    .then(async () => line.ask({ others: await fetchFile(othersUrl) }));
  const ask = async <T>(question: Ask) => {
    await titles;
    return (await line.ask(question)) as T;
  };
  const all = others.catch(() => undefined);
  return {
    all,
    find: async function* (find) {
      const answer = ask<NameAnswer>({ find });
      asked = answer;
      yield answer;
      if ((await answer).isWhole) return;
      await all;
      yield ask<NameAnswer>({ find });
    },
    near: (near) => ask({ near }),
    telling: (telling) => ask({ telling }),
    weights: (weights) => ask({ weights }),
  };
}
