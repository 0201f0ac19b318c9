import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { keptFile, keptIn } from '../../src/handbook/practice/kept.ts';
import { axeObjections } from '../helpers/axe.ts';
import { mutate } from '../helpers/mutate.ts';
import { Random } from '../helpers/random.ts';
import { openDetails, openStage, untilQuiet, type OpenOptions, type Stage } from '../helpers/site-browser.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

async function open(options: OpenOptions = {}): Promise<Page> {
  const page = await stage.open('/practice/', { acceptDownloads: true, ...options });
  await untilQuiet(page);
  return page;
}

const part = (page: Page, name: string) => page.locator(`practice-score [data-part="${name}"]`);
const status = (page: Page) => page.locator('kept-data [data-part="status"]');

/** Scores a session, row by row, and keeps it. */
async function score(page: Page, points: readonly number[]): Promise<void> {
  const rows = page.locator('[data-criterion]');
  for (const [row, own] of points.entries()) await rows.nth(row).locator('input').nth(own).check();
  await page.getByRole('button', { name: 'Keep this session' }).click();
}

const FIVE = [
  [1, 0, 0],
  [1, 0, 1],
  [2, 0, 1],
  [2, 1, 1],
  [2, 1, 2],
];

const load = (page: Page, name: string, text: string) =>
  page.setInputFiles('kept-data input[type="file"]', { name, mimeType: 'application/json', buffer: Buffer.from(text) });

const SESSION = { at: '2026-11-01T10:00:00Z', rubric: 'bench-practice', scores: { aloud: 2 } };
const FILE = keptFile({
  plan: { 'workshop-engineer': ['a1'] },
  practice: [SESSION],
  questions: ['review-habits'],
});

describe.each([
  ['on a desktop', { viewport: { width: 1280, height: 900 } }],
  ['on a phone', { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true }],
  ['on a small phone', { viewport: { width: 320, height: 640 } }],
] as const)('Practising five times, %s', (_where, options) => {
  it('shows a line in words and as a table, what went well, and where to train what comes next', async () => {
    const page = await open(options);
    for (const points of FIVE) await score(page, points);
    expect(await part(page, 'latest').textContent()).toBe('Your latest session: 5 of 6');
    expect(await page.evaluate(() => (document.activeElement as HTMLElement).dataset['part'])).toBe('latest');
    expect(await part(page, 'series').textContent()).toContain('1, 2, 3, 4, and 5 of 6');
    expect(await page.locator('[data-history=""] td').allTextContents()).toEqual(['1', '2', '3', '4', '5']);
    expect(await page.locator('[data-well]:visible strong').textContent()).toBe('Joints that hold');
    const next = page.locator('[data-next]:visible');
    expect(await next.locator('strong').textContent()).toBe('A tidy bench');
    expect(await next.locator('a[href^="/practice-tasks/"]').count()).toBeGreaterThan(0);
    expect(await next.locator('a[href^="/competencies/"]').count()).toBe(1);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(options.viewport.width);
    expect(await page.locator('practice-score input:checked').count()).toBe(0);
  });

  it('is there after a reload, and the latest can be taken back', async () => {
    const page = await open(options);
    await score(page, FIVE[0]!);
    await score(page, FIVE[4]!);
    await page.reload();
    await untilQuiet(page);
    expect(await page.locator('[data-history=""] td').allTextContents()).toEqual(['1', '5']);
    await part(page, 'take-back').click();
    expect(await page.locator('[data-history=""] td').allTextContents()).toEqual(['1']);
    await part(page, 'take-back').click();
    expect(await part(page, 'sessions').isVisible()).toBe(false);
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
  });
});

describe('A practice session', () => {
  it('is not kept while rows are open: they are named, and the first of them has the focus', async () => {
    const page = await open();
    await page.locator('[data-criterion]').first().locator('input').nth(1).check();
    expect(await part(page, 'total').textContent()).toBe('1 of 6');
    await page.getByRole('button', { name: 'Keep this session' }).click();
    expect(await part(page, 'status').textContent()).toContain('A tidy bench');
    expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).name)).toBe('tidy');
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
  });

  it('is scored by the keyboard alone', async () => {
    const page = await open();
    await page.locator('[data-criterion] input').first().focus();
    for (let row = 0; row < 3; row++) {
      await page.keyboard.press('Space');
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('Tab');
    }
    await page.keyboard.press('Enter');
    expect(await part(page, 'latest').textContent()).toBe('Your latest session: 3 of 6');
  });

  it('below the threshold once is nothing, and twice it is what the advice is for', async () => {
    const page = await open();
    await score(page, FIVE[0]!);
    expect(await part(page, 'advice').textContent()).toBe('A single session below 4 means nothing. Carry on.');
    const colour = () => part(page, 'advice').evaluate((own) => getComputedStyle(own).color);
    const before = await colour();
    await score(page, FIVE[1]!);
    expect(await part(page, 'advice').textContent()).toContain('Your last two sessions were below 4.');
    expect(await colour()).toBe(before);
    await score(page, FIVE[4]!);
    expect(await part(page, 'advice').textContent()).toBe('');
  });

  it('of another tab is shown, and none of either is lost', async () => {
    const page = await open();
    const other = await page.context().newPage();
    await other.goto(page.url());
    await score(page, FIVE[0]!);
    await score(other, FIVE[1]!);
    await score(page, FIVE[2]!);
    for (const own of [page, other])
      await expect.poll(() => own.locator('[data-history=""] td').allTextContents()).toEqual(['1', '2', '3']);
  });

  it.each([
    [
      'forbids to keep anything',
      () =>
        Object.defineProperty(window, 'localStorage', {
          get: () => {
            throw new Error('no');
          },
        }),
    ],
    [
      'is full',
      () => {
        Storage.prototype.setItem = () => {
          throw new Error('full');
        };
      },
    ],
  ])(
    'is there until the page is closed where the browser %s, which is said, and it can be saved',
    async (_what, before) => {
      const page = await open({
        before: async (own) => {
          await own.addInitScript(before);
        },
      });
      await score(page, FIVE[0]!);
      await score(page, FIVE[1]!);
      expect(await part(page, 'status').textContent()).toContain('This browser keeps nothing for this page.');
      expect(await page.locator('[data-history=""] td').allTextContents()).toEqual(['1', '2']);
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.click('kept-data button[name="save"]'),
      ]);
      expect(keptIn(readFileSync(await download.path(), 'utf8'))!.practice).toHaveLength(2);
    },
  );
});

describe('What this browser keeps', () => {
  it('is saved as a file, erased when asked twice, and loaded again', async () => {
    const page = await open();
    await score(page, FIVE[3]!);
    const [download] = await Promise.all([page.waitForEvent('download'), page.click('kept-data button[name="save"]')]);
    const text = readFileSync(await download.path(), 'utf8');
    await page.click('kept-data button[name="erase"]');
    await page.getByRole('button', { name: 'No, keep them' }).click();
    expect(await part(page, 'sessions').isVisible()).toBe(true);
    await page.click('kept-data button[name="erase"]');
    await page.getByRole('button', { name: 'Yes, erase' }).click();
    expect(await status(page).textContent()).toBe('All of it is erased.');
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
    expect(await part(page, 'sessions').isVisible()).toBe(false);
    await load(page, 'mine.json', text);
    await expect.poll(() => part(page, 'latest').textContent()).toBe('Your latest session: 4 of 6');
  });

  it('is counted with the questions and the ticks of plans, and added to what a file brings', async () => {
    const page = await open();
    await score(page, FIVE[4]!);
    await load(page, 'mine.json', FILE);
    await expect.poll(() => status(page).textContent()).toBe('Loaded, and added to what was here. New: 3.');
    const lines = await page.locator('kept-data li:visible').allTextContents();
    expect(lines.map((line) => line.trim().replace(/\s+/g, ' '))).toEqual([
      'Practice sessions: 2',
      'Questions you picked: 1',
      'Ticks in your plans: 1',
    ]);
    expect(await page.locator('[data-history=""] td').allTextContents()).toEqual(['2', '5']);
    await load(page, 'mine.json', FILE);
    await expect.poll(() => status(page).textContent()).toBe('Loaded, and added to what was here. New: 0.');
    await load(page, 'mine.json', FILE.replace('"version": 1', '"version": 2'));
    await expect.poll(() => status(page).textContent()).toContain('saved by a newer version of these pages');
    expect(await page.locator('[data-history=""] td').allTextContents()).toEqual(['2', '5']);
  });

  it('loses nothing to a hundred damaged files: each is refused in a sentence, or is whole', async () => {
    const page = await open();
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await score(page, FIVE[4]!);
    const count = { bad: 0, loaded: 0 };
    for (let seed = 0; seed < 100; seed++) {
      const text = mutate(Buffer.from(FILE), new Random(seed)).toString();
      await status(page).evaluate((own) => {
        own.textContent = '';
      });
      await load(page, 'mine.json', text);
      await expect.poll(() => status(page).textContent()).not.toBe('');
      const isWhole = keptIn(text) !== undefined;
      count[isWhole ? 'loaded' : 'bad'] += 1;
      expect(await status(page).textContent(), text).toMatch(
        isWhole ? /^Loaded, and added to what was here\. New: \d+\.$/ : /^This .*, so nothing was changed\./,
      );
    }
    expect(count.bad).toBeGreaterThan(20);
    expect(errors).toEqual([]);
    expect(await page.locator('practice-score td').allTextContents()).toContain('5');
    expect(await page.locator('main img, main iframe, main [onerror]').count()).toBe(0);
  });
});

describe('The page', () => {
  it.each([{ colorScheme: 'light' }, { colorScheme: 'dark' }, { forcedColors: 'active' }] as const)(
    'has nothing for axe to object to with everything open, %o',
    async (options) => {
      const page = await open({ reducedMotion: 'reduce', ...options });
      await score(page, FIVE[0]!);
      await score(page, FIVE[4]!);
      await openDetails(page);
      await page.selectOption('practice-timer select', { index: 1 });
      await page.click('practice-timer button[name="start"]');
      await page.click('kept-data button[name="erase"]');
      expect(await axeObjections(page, 'main')).toEqual([]);
    },
  );

  it('has at most 10 kB of script of its own', async () => {
    const sizes = async (address: string) => {
      const found = new Map<string, number>();
      const page = await stage.open(address, {
        before: (own) => {
          own.on('response', (response) => {
            const { pathname } = new URL(response.url());
            if (pathname.endsWith('.js'))
              void response.body().then((body) => found.set(pathname, gzipSync(body, { level: 9 }).length));
          });
          return Promise.resolve();
        },
      });
      await untilQuiet(page);
      return found;
    };
    const others = await sizes('/competencies/plain-speech/');
    const own = [...(await sizes('/practice/'))].filter(([path]) => !others.has(path));
    const sum = own.reduce((total, [, size]) => total + size, 0);
    console.log(`Script of /practice/ alone: ${String(sum)} bytes gzipped.`);
    expect(own.length).toBeGreaterThan(0);
    expect(sum).toBeLessThanOrEqual(10_000);
  });

  it('is a sheet to fill in where there is no script, on the screen and on paper', async () => {
    const page = await open({ javaScriptEnabled: false });
    expect(await page.locator('practice-score input[type="radio"]').count()).toBe(9);
    expect(await page.locator('practice-score button:visible').count()).toBe(0);
    expect(await page.locator('kept-data, practice-timer').filter({ visible: true }).count()).toBe(0);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('practice-score table input').first().isVisible()).toBe(true);
    expect(await page.getByText('Go slower than you like.').isVisible()).toBe(true);
  });
});
