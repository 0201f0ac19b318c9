import { setTimeout as wait } from 'node:timers/promises';
import {
  chromium,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type Page,
  type Request,
} from 'playwright-core';
import type { Audience } from '../../src/handbook/entities/schemas.ts';
import { serve, type Served } from '../../src/site/serve.ts';
import { findBrowser } from './browser.ts';
import { pageKinds, type PageKind, type TestHandbook } from './page-kinds.ts';
import { testSites } from './site-shared.ts';

/** Both sites of a handbook, served, and a browser to look at them. */
export interface Stage {
  /** Which of the handbooks that tests build. */
  handbook: TestHandbook;
  browser: Browser;
  candidate: Served;
  interviewer: Served;
  /** A page in a context of its own: nothing is cached, nothing is remembered. */
  open: (address: string, options?: OpenOptions) => Promise<Page>;
  close: () => Promise<void>;
}

export interface OpenOptions extends BrowserContextOptions {
  audience?: Audience;
  /** Runs before the page loads. */
  before?: (page: Page, context: BrowserContext) => Promise<void>;
}

/** Starts a browser and serves the sites of a handbook at free ports. */
export async function openStage(handbook: TestHandbook = 'plain'): Promise<Stage> {
  const place = testSites()[handbook];
  const [browser, candidate, interviewer] = await Promise.all([
    findBrowser().then(({ executablePath, args }) => chromium.launch({ executablePath, args })),
    serve(place.candidate, '/', 0),
    serve(place.interviewer, '/', 0),
  ]);
  const served = { candidate, interviewer };
  return {
    handbook,
    browser,
    candidate,
    interviewer,
    open: async (address, { audience = 'candidate', before, ...options } = {}) => {
      const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
      const page = await context.newPage();
      watchRequests(page);
      await before?.(page, context);
      await page.goto(new URL(address.slice(1), served[audience].url).href);
      return page;
    },
    close: async () => {
      await browser.close();
      await Promise.all([candidate.close(), interviewer.close()]);
    },
  };
}

/** The requests of a page that have not ended yet. */
const open = new WeakMap<Page, Set<Request>>();

function watchRequests(page: Page): void {
  const requests = new Set<Request>();
  open.set(page, requests);
  const ended = (request: Request) => requests.delete(request);
  page.on('request', (request) => requests.add(request));
  page.on('requestfinished', ended);
  page.on('requestfailed', ended);
}

/** How long a page asks for nothing before it is taken to have all it wants, in milliseconds. */
const QUIET = 500;

/**
 * Waits until a page that a stage has opened asks for nothing any more. The browser's own word for it, network idle,
 * does not come at all now and then on a busy machine.
 * @throws {Error} with the requests that do not end.
 */
export async function untilQuiet(page: Page): Promise<void> {
  const requests = open.get(page)!;
  const began = performance.now();
  for (let since = began; performance.now() - since < QUIET;) {
    await wait(QUIET / 10);
    if (requests.size > 0) since = performance.now();
    if (performance.now() - began > PATIENT.timeout)
      throw new Error(`Requests that do not end: ${[...requests].map((request) => request.url()).join(', ')}`);
  }
}

/** Does something with every page kind, a few at a time: most of a visit is waiting. */
export async function forEachPageKind<T>(stage: Stage, visit: (kind: PageKind) => Promise<T>): Promise<T[]> {
  const kinds = pageKinds(stage.handbook);
  const results: T[] = [];
  await Promise.all(
    Array.from({ length: 3 }, async (_, start) => {
      for (let index = start; index < kinds.length; index += 3) results[index] = await visit(kinds[index]!);
    }),
  );
  return results;
}

/** How long something may take that comes about by itself; a machine that does many things at once is slow. */
export const PATIENT = { timeout: 60_000 };

/** In screens from the top of the page: where the first element that is found ends. */
export const depth = (page: Page, found: string) =>
  page.evaluate((css) => {
    const element = document.querySelector(css);
    return element ? (element.getBoundingClientRect().bottom + scrollY) / innerHeight : Infinity;
  }, found);

/** How many pixels a page is wider than the window. */
export const overWidth = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

/** Opens everything on a page that a reader can open. */
export const openDetails = (page: Page) =>
  page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
