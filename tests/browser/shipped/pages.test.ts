import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeObjections } from '../../helpers/axe.ts';
import { pageKinds } from '../../helpers/page-kinds.ts';
import {
  forEachPageKind,
  openDetails,
  openStage,
  overWidth,
  untilQuiet,
  type Stage,
} from '../../helpers/site-browser.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage('real');
});
afterAll(() => stage.close());

/** Pages on which something is done: each may have 10 kB of script of its own besides. */
const INTERACTIVE = ['/practice/', '/questions-to-ask/'];

/** What one visit to a page shows. */
interface Seen {
  name: string;
  audience: string;
  /** What comes over the wire when everything but the font is sent gzipped, in bytes, and how much of it may. */
  bytes: number;
  most: number;
  /** Requests that fail, and messages of errors in the console. */
  failed: string[];
  objections: string[];
  /** How much wider the page is than a screen of 320 pixels. */
  over: number;
}

/** Collects what a page asks for and what goes wrong there. Returns how to read it. */
function watch(page: Page): { failed: string[]; bytes: () => Promise<number> } {
  const failed: string[] = [];
  const sizes: Promise<number>[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') failed.push(`console: ${message.text()}`);
  });
  page.on('pageerror', ({ message }) => failed.push(`script: ${message}`));
  page.on('requestfailed', (request) => failed.push(`${request.url()}: ${request.failure()?.errorText ?? ''}`));
  page.on('response', (response) => {
    if (response.status() >= 400) failed.push(`${response.url()}: ${String(response.status())}`);
    if (!/\.woff2?$/.test(response.url())) sizes.push(response.body().then((body) => gzipSync(body).length));
  });
  return { failed, bytes: async () => (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0) };
}

describe('A page of each kind of the shipped sites', () => {
  let seen: Seen[];
  beforeAll(async () => {
    seen = await forEachPageKind(stage, async ({ audience, address }) => {
      let watched!: ReturnType<typeof watch>;
      const page = await stage.open(address, {
        audience,
        colorScheme: 'light',
        reducedMotion: 'reduce',
        before: (own) => Promise.resolve(void (watched = watch(own))),
      });
      await untilQuiet(page);
      const bytes = await watched.bytes();
      await openDetails(page);
      const objections = await axeObjections(page, 'html');
      await page.setViewportSize({ width: 320, height: 640 });
      const over = await overWidth(page);
      const { failed } = watched;
      page.removeAllListeners();
      await page.context().close();
      const most = 35_000 + (INTERACTIVE.includes(address) ? 10_000 : 0);
      return { name: `${audience} ${address}`, audience, bytes, most, failed, objections, over };
    });
    expect(seen).toHaveLength(pageKinds('real').length);
  }, 900_000);

  const problems = (of: (one: Seen) => readonly (string | number)[]) =>
    seen.flatMap((one) => of(one).map((problem) => `${one.name}: ${String(problem)}`));

  it('gives axe nothing to object to', () => {
    expect(problems(({ objections }) => objections)).toEqual([]);
  });

  it('scrolls nothing sideways on a screen of 320 pixels', () => {
    expect(problems(({ over }) => (over > 0 ? [over] : []))).toEqual([]);
  });

  it('asks for nothing that fails, and has no error to tell', () => {
    expect(problems(({ failed }) => failed)).toEqual([]);
  });

  it('takes at most 35 kB over the wire where candidates read it', () => {
    const light = seen.filter(({ audience }) => audience === 'candidate');
    const heaviest = light.reduce((a, b) => (b.bytes > a.bytes ? b : a));
    console.log(`The heaviest shipped candidate page is ${heaviest.name}: ${String(heaviest.bytes)} bytes.`);
    expect(Math.min(...light.map(({ bytes }) => bytes))).toBeGreaterThan(10_000);
    expect(
      light.filter(({ bytes, most }) => bytes > most).map(({ name, bytes }) => `${name}: ${String(bytes)}`),
    ).toEqual([]);
  });
});
