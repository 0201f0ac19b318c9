import { setTimeout as wait } from 'node:timers/promises';
import type { Browser, Page } from 'playwright-core';
import type { Packed, Sent } from './packed-server.ts';

/** How much slower than this machine the browser's pages run. Of its threads the browser slows the page's own only. */
const SLOWER = 4;
/** How often a reader begins to search in a page just opened, with an empty cache. The first time is not counted: it warms the server. */
const VISITS = 5;
/** Between two keys, in milliseconds: about 80 words a minute. */
const RHYTHM = 150;

/** What a reader waits for; times in milliseconds, and bytes as they are on the wire, beside those of the page. */
export interface Timing {
  /** From the first key to the first entries, found by their names. */
  namesMs: number;
  /** What had been sent by then, and how much of it is the file of names. */
  namesBytes: number;
  namesFileBytes: number;
  /** From the first key to results of the full text. */
  textMs: number;
  textBytes: number;
  /** From each further key to its entries: typed on while the full text is still being loaded. */
  nextKeys: number[];
  /** The same once everything is loaded. */
  warmKeys: number[];
}

/** The value in the middle. */
export const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1]!;

/** Searches in a site as a reader does who has never been there, several times, and gives what is in the middle. */
export async function timeSearch(browser: Browser, site: Packed, typed: string): Promise<Timing> {
  const firsts: Awaited<ReturnType<typeof firstSearch>>[] = [];
  const nextKeys: number[] = [];
  for (let visit = 0; visit <= VISITS; visit++) {
    const first = await inNewPage(browser, site, (page, begun) => firstSearch(page, site, typed, begun));
    const next = await inNewPage(browser, site, (page) => keysOf(page, typed, RHYTHM));
    if (visit === 0) continue;
    firsts.push(first);
    nextKeys.push(...next.slice(1));
  }
  const middle = (key: 'namesMs' | 'namesBytes' | 'namesFileBytes' | 'textMs' | 'textBytes') =>
    median(firsts.map((first) => first[key]));
  return {
    namesMs: middle('namesMs'),
    namesBytes: middle('namesBytes'),
    namesFileBytes: middle('namesFileBytes'),
    textMs: middle('textMs'),
    textBytes: middle('textBytes'),
    nextKeys,
    warmKeys: firsts.flatMap(({ warmKeys }) => warmKeys),
  };
}

/** Opens the home page with nothing in the cache, slowed, and lets it come to rest. */
async function inNewPage<T>(
  browser: Browser,
  site: Packed,
  task: (page: Page, begun: number) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
    await page.goto(site.url);
    await wait(1000);
    return await task(page, site.sent.length);
  } finally {
    await context.close();
  }
}

const sum = (sent: readonly Sent[]) => sent.reduce((all, { bytes }) => all + bytes, 0);

async function firstSearch(page: Page, site: Packed, typed: string, begun: number) {
  const { at, names, done } = await page.evaluate(press, key(typed, FIRST, 'done'));
  const sent = site.sent.slice(begun);
  const byNames = sent.filter((one) => one.at <= names);
  return {
    namesMs: names - at,
    namesBytes: sum(byNames),
    namesFileBytes: sum(byNames.filter(({ path }) => path.endsWith('/search.json'))),
    textMs: done - at,
    textBytes: sum(sent.filter((one) => one.at <= done)),
    warmKeys: await keysOf(page, typed, 0),
  };
}

interface Key {
  /** What stands in the field then. */
  value: string;
  /** What is waited for: entries, or all results. */
  until: 'names' | 'done';
}

const key = (typed: string, length: number, until: Key['until']): Key => ({ value: typed.slice(0, length), until });

/** Letters of the first thing typed: with fewer there is nothing to find. */
const FIRST = 3;

/** Types letter by letter; a pause of 0 waits for everything before the next key. Times from each key to its entries. */
async function keysOf(page: Page, typed: string, pause: number): Promise<number[]> {
  const times: number[] = [];
  for (let length = FIRST; length <= typed.length; length++) {
    const { at, names } = await page.evaluate(press, key(typed, length, pause === 0 ? 'done' : 'names'));
    times.push(names - at);
    if (pause > 0) await wait(Math.max(0, pause - times.at(-1)!));
  }
  return times;
}

/**
 * In the page: presses a key, so that a value stands in the field, and says when, in milliseconds since 1970, and when its
 * entries and all of its results were on the screen.
 */
async function press({ value, until }: Key) {
  const search = document.querySelector<HTMLElement>('site-search')!;
  const input = search.querySelector<HTMLInputElement>('dialog input[type=search]')!;
  const now = () => performance.timeOrigin + performance.now();
  const painted = () =>
    new Promise<number>((resolve) =>
      requestAnimationFrame(() =>
        setTimeout(() => {
          resolve(now());
        }),
      ),
    );
  const times: { names?: Promise<number>; done?: Promise<number> } = {};
  const settled = new Promise<void>((resolve, reject) => {
    const tooLate = setTimeout(() => {
      reject(new Error(`The search does not come to an end: data-state is "${search.dataset['state'] ?? ''}".`));
    }, 60_000);
    const observer = new MutationObserver(() => {
      const state = search.dataset['state'];
      if (state !== 'names' && state !== 'done') return;
      times.names ??= painted();
      if (state === 'done') times.done = painted();
      if (state !== until && state !== 'done') return;
      observer.disconnect();
      clearTimeout(tooLate);
      resolve();
    });
    observer.observe(search, { attributeFilter: ['data-state'] });
  });
  if (!search.querySelector('dialog')!.open) search.querySelector<HTMLElement>('[data-part="open"]')!.click();
  const at = now();
  input.value = value;
  input.dispatchEvent(new Event('input', { bubbles: true }));
  await settled;
  return { at, names: await times.names!, done: (await times.done) ?? Infinity };
}
