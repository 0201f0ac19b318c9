import type { Browser } from 'playwright-core';
import { STARLIGHT_RANKING } from './plain-starlight.ts';
import type { Shown } from './score.ts';

/** Asks a search, and says what it shows. */
export type Ask = (query: string) => Promise<Shown[]>;

/** How long a search may take before it is taken to hang, in milliseconds: a busy machine is slow. */
const PATIENCE = 60_000;

/** Opens the search of a handbook's site in a page, to be asked one query after the other through its own dialog. */
export async function openSearch(browser: Browser, url: string): Promise<Ask> {
  const page = await browser.newPage();
  await page.goto(url);
  await page.locator('site-search [data-part="open"]').click();
  const base = new URL(url).pathname.replace(/\/$/, '');
  return async (query) => {
    const addresses = await page.evaluate(askDialog, { query, patience: PATIENCE });
    return addresses.map((address) => [address.startsWith(base) ? address.slice(base.length) : address]);
  };
}

/** In the page: types a query, waits until the dialog has all, and gives the addresses of its results. */
async function askDialog({ query, patience }: { query: string; patience: number }): Promise<string[]> {
  const search = document.querySelector<HTMLElement>('site-search')!;
  const input = search.querySelector<HTMLInputElement>('dialog input[type=search]')!;
  await new Promise<void>((resolve, reject) => {
    const tooLate = setTimeout(() => {
      reject(new Error(`The search does not come to an end: data-state is "${search.dataset['state'] ?? ''}".`));
    }, patience);
    // The attribute is written for each query, also where it stays what it was.
    const observer = new MutationObserver(() => {
      if (search.dataset['state'] !== 'done') return;
      observer.disconnect();
      clearTimeout(tooLate);
      resolve();
    });
    observer.observe(search, { attributeFilter: ['data-state'] });
    input.value = query;
    input.dispatchEvent(new Event('input', { bubbles: true }));
  });
  return ['names', 'texts'].flatMap((part) =>
    [...search.querySelectorAll<HTMLAnchorElement>(`dialog [data-part="${part}"] a[href]`)].map(
      (link) => link.pathname + link.hash,
    ),
  );
}

/** What is used here of Pagefind's interface in the browser. */
interface Pagefind {
  options: (options: { ranking: typeof STARLIGHT_RANKING }) => Promise<void>;
  search: (term: string) => Promise<{ results: { data: () => Promise<Found> }[] }>;
}

interface Found {
  url: string;
  sub_results: { url: string; locations: number[] }[];
}

/** Opens plain Starlight's search over an index that is served. */
export async function openPlain(browser: Browser, url: string): Promise<Ask> {
  const page = await browser.newPage();
  await page.goto(url);
  const bundle = await page.evaluateHandle(async (ranking) => {
    const pagefind = (await import(new URL('pagefind/pagefind.js', location.href).href)) as Pagefind;
    await pagefind.options({ ranking });
    return pagefind;
  }, STARLIGHT_RANKING);
  return (query) => bundle.evaluate(askPagefind, query);
}

/**
 * In the page: the first five results as Starlight's dialog lists them, which is a page and up to three of its parts, those
 * with most words found. A result counts as right if any of its links is.
 */
async function askPagefind(pagefind: Pagefind, query: string): Promise<string[][]> {
  const { results } = await pagefind.search(query);
  const pages = await Promise.all(results.slice(0, 5).map((result) => result.data()));
  return pages.map(({ url, sub_results }) => {
    const parts = sub_results.filter((part) => part.url !== url);
    const best = parts.toSorted((a, b) => b.locations.length - a.locations.length).slice(0, 3);
    return [url, ...best.map((part) => part.url)];
  });
}
