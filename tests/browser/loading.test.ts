import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveInPieces } from '../helpers/in-pieces.ts';
import { pageKinds } from '../helpers/page-kinds.ts';
import { forEachPageKind, openStage, type OpenOptions, untilQuiet, type Stage } from '../helpers/site-browser.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

interface Loaded {
  url: string;
  bytes: number;
  font: boolean;
}
interface Visit {
  page: Page;
  /** Leaves the page, once everything that it has asked for has come. */
  leave: () => Promise<void>;
  loaded: Loaded[];
  /** Requests that failed, answers that are errors, and messages of errors in the console. */
  failed: string[];
  elsewhere: string[];
}

/** Runs in the page, before it loads: keeps what moves, by how much, from where to where. */
function recordShifts(): void {
  interface LayoutShift {
    value: number;
    sources: { node: Node | null; previousRect: DOMRect; currentRect: DOMRect }[];
  }
  const shifts: string[] = [];
  Object.assign(globalThis, { shifts });
  const rect = ({ x, y, width, height }: DOMRect) => [x, y, width, height].map(Math.round).join(' ');
  new PerformanceObserver((list) => {
    for (const { value, sources } of list.getEntries() as unknown as LayoutShift[]) {
      // A space at the end of what has come has no place in its line before something follows: nobody sees it move.
      const seen = sources.filter(({ node }) => !(node instanceof Text && node.data.trim() === ''));
      if (sources.length > 0 && seen.length === 0) continue;
      const moved = seen.map(({ node, previousRect, currentRect }) => {
        const element = node instanceof Element ? node : node?.parentElement;
        return `${element?.tagName.toLowerCase() ?? '?'}.${element?.className ?? ''} from ${rect(previousRect)} to ${rect(currentRect)}`;
      });
      shifts.push(`${String(value)}: ${moved.join('; ')}`);
    }
  }).observe({ type: 'layout-shift', buffered: true });
}

/** Opens a page with nothing cached, and counts what comes over the wire when everything is sent gzipped. */
async function visit(address: string, options: OpenOptions = {}): Promise<Visit> {
  const origin = new URL(stage[options.audience ?? 'candidate'].url).origin;
  const pending: Promise<void>[] = [];
  const seen: Omit<Visit, 'page' | 'leave'> = { loaded: [], failed: [], elsewhere: [] };
  const page = await stage.open(address, {
    ...options,
    before: async (own) => {
      await own.route(
        (url) => url.origin !== origin && url.protocol.startsWith('http'),
        (route) => {
          seen.elsewhere.push(route.request().url());
          return route.abort();
        },
      );
      own.on('console', (message) => {
        if (message.type() === 'error') seen.failed.push(`console: ${message.text()}`);
      });
      own.on('pageerror', (error) => seen.failed.push(`script: ${error.message}`));
      own.on('requestfailed', (request) => seen.failed.push(`${request.url()}: ${request.failure()?.errorText ?? ''}`));
      own.on('response', (response) => {
        if (response.status() >= 400) seen.failed.push(`${response.url()}: ${String(response.status())}`);
        pending.push(
          response
            .body()
            .then((body) => {
              const font = response.request().resourceType() === 'font' || /\.woff2?$/.test(response.url());
              seen.loaded.push({ url: response.url(), font, bytes: font ? body.length : gzipSync(body).length });
            })
            .catch((error: unknown) => {
              seen.failed.push(`${response.url()}: ${String(error)}`);
            }),
        );
      });
      await own.addInitScript(recordShifts);
    },
  });
  await untilQuiet(page);
  await settle(pending);
  return {
    page,
    ...seen,
    leave: async () => {
      await settle(pending);
      // What closing cuts off was no failure of the page.
      page.removeAllListeners();
      await page.context().close();
    },
  };
}

/** Waits for a list that may grow meanwhile: the browser asks for the icon when the page has long been there. */
async function settle(pending: readonly Promise<void>[]): Promise<void> {
  for (let seen = -1; seen !== pending.length;) {
    seen = pending.length;
    await Promise.all(pending);
  }
}

/** What moved while the page was loading, by how much, from where to where. */
const shiftsOf = (page: Page) =>
  page.evaluate(async () => {
    await document.fonts.ready;
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    return (globalThis as unknown as { shifts: string[] }).shifts;
  });

const sum = (loaded: Loaded[]) => loaded.reduce((total, { bytes }) => total + bytes, 0);

const VIEWPORTS = {
  wide: { width: 1280, height: 900 },
  phone: { width: 360, height: 640 },
};

/** What was seen on a visit, with where and how. */
interface Seen extends Omit<Visit, 'page' | 'leave'> {
  name: string;
  audience: string;
  viewport: string;
  shifts: string[];
}

let visits: Seen[];
beforeAll(async () => {
  visits = (
    await forEachPageKind(stage, async ({ audience, address }) => {
      const seen: Seen[] = [];
      for (const [viewport, size] of Object.entries(VIEWPORTS)) {
        // A page that moves does so on every visit; on a busy machine half a page may be painted first, once.
        for (let attempt = 1; attempt <= 3; attempt++) {
          const { page, leave, ...rest } = await visit(address, { audience, viewport: size });
          const shifts = await shiftsOf(page);
          await leave();
          if (shifts.length > 0 && attempt < 3) continue;
          seen.push({ ...rest, name: `${audience} ${address}`, audience, viewport, shifts });
          break;
        }
      }
      return seen;
    })
  ).flat();
}, 900_000);

/** Pages on which something is done: each may have 10 kB of script of its own besides. */
const INTERACTIVE = ['candidate /practice/', 'candidate /questions-to-ask/'];

describe('A page of the candidate site, cold', () => {
  it('takes at most 35 kB over the wire, and at most one font of at most 30 kB', () => {
    const start = visits.find(({ name }) => name === 'candidate /')!;
    const common = new Set(start.loaded.map(({ url }) => new URL(url).pathname));
    const isOwn = ({ url }: Loaded) => url.endsWith('.js') && !common.has(new URL(url).pathname);
    const pages = visits
      .filter(({ audience }) => audience === 'candidate')
      .map(({ name, loaded }) => ({
        name,
        fonts: loaded.filter(({ font }) => font),
        rest: loaded.filter((one) => !one.font && !(INTERACTIVE.includes(name) && isOwn(one))),
      }));
    const scripts = visits
      .filter(({ name }) => INTERACTIVE.includes(name))
      .map(({ loaded }) => sum(loaded.filter(isOwn)));
    expect(scripts.length).toBeGreaterThanOrEqual(INTERACTIVE.length);
    expect(Math.min(...scripts)).toBeGreaterThan(0);
    expect(Math.max(...scripts)).toBeLessThanOrEqual(10_000);
    expect(pages.length).toBeGreaterThan(30);
    expect(Math.min(...pages.map(({ rest }) => rest.length))).toBeGreaterThan(2);
    const heaviest = pages.reduce((a, b) => (sum(b.rest) > sum(a.rest) ? b : a));
    console.log(
      `The heaviest candidate page is ${heaviest.name}: ${String(sum(heaviest.rest))} bytes, and a font of ${String(sum(heaviest.fonts))}.`,
    );
    const tooMuch = pages.filter(({ rest, fonts }) => sum(rest) > 35_000 || fonts.length > 1 || sum(fonts) > 30_000);
    expect(
      tooMuch.map(
        ({ name, rest }) =>
          `${name}: ${rest.map(({ url, bytes }) => `${new URL(url).pathname} ${String(bytes)}`).join(', ')}`,
      ),
    ).toEqual([]);
  });
});

describe('A page of either site', () => {
  it('asks nothing of any other server, and nothing that it asks for fails', () => {
    expect(
      visits.flatMap(({ name, failed, elsewhere }) =>
        [...failed, ...elsewhere].map((problem) => `${name}: ${problem}`),
      ),
    ).toEqual([]);
    expect(visits.flatMap(({ loaded }) => loaded).length).toBeGreaterThan(200);
  });

  it.each(Object.keys(VIEWPORTS))('does not move while it loads (%s)', (viewport) => {
    const own = visits.filter((seen) => seen.viewport === viewport);
    expect(own.length).toBe(pageKinds(stage.handbook).length);
    expect(own.flatMap(({ name, shifts }) => shifts.map((shift) => `${name}: ${shift}`))).toEqual([]);
  });

  it('does not move while it comes in pieces', async () => {
    const sites = {
      candidate: await serveInPieces(stage.candidate),
      interviewer: await serveInPieces(stage.interviewer),
    };
    const moved = await forEachPageKind(stage, async ({ audience, address }) => {
      const context = await stage.browser.newContext({ viewport: VIEWPORTS.wide });
      const page = await context.newPage();
      await page.addInitScript(recordShifts);
      await page.goto(new URL(address.slice(1), sites[audience].url).href);
      const shifts = await shiftsOf(page);
      await context.close();
      return shifts.map((shift) => `${audience} ${address}: ${shift}`);
    });
    await Promise.all([sites.candidate.close(), sites.interviewer.close()]);
    expect(moved.length).toBe(pageKinds(stage.handbook).length);
    expect(moved.flat()).toEqual([]);
  });

  it('asks nothing of any other server while the reader searches', async () => {
    const { page, leave, failed, elsewhere } = await visit('/');
    await page.keyboard.press('Control+k');
    await page.keyboard.type('bench');
    await page.locator('.search-results > li > a').first().waitFor();
    await untilQuiet(page);
    expect([...failed, ...elsewhere]).toEqual([]);
    await leave();
  });

  it('would be caught if it asked another server, failed, or moved', async () => {
    // The site's own policy would stop the request before it could be seen.
    const { page, leave, failed, elsewhere } = await visit('/roles/', { bypassCSP: true });
    await page.evaluate(async () => {
      await fetch('https://elsewhere.example/pixel').catch(() => undefined);
      await fetch('/not-there');
      document.querySelector('main')!.insertAdjacentHTML('afterbegin', '<div style="height:300px"></div>');
      await new Promise((resolve) => setTimeout(resolve, 300));
    });
    expect(elsewhere).toEqual(['https://elsewhere.example/pixel']);
    expect(failed.some((failure) => failure.includes('/not-there: 404'))).toBe(true);
    expect((await shiftsOf(page)).length).toBeGreaterThan(0);
    await leave();
  });
});
