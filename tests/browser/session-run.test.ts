import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Card } from '../../src/handbook/scorecard/card.ts';
import { readCard } from '../../src/handbook/scorecard/read-card.ts';
import { readFields } from '../../src/handbook/scorecard/read-fields.ts';
import { CROSSING, fileCard, keptText, ready, startRun, takeNote } from '../helpers/card-page.ts';
import { Random } from '../helpers/random.ts';
import { openStage, PATIENT, untilQuiet, type Stage } from '../helpers/site-browser.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

const mayCopy = { permissions: ['clipboard-read', 'clipboard-write'] };
const asInterviewer = { audience: 'interviewer' as const, ...mayCopy };
const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

describe('A whole interview', () => {
  const DEVICES: [string, BrowserContextOptions][] = [
    ['a desktop', {}],
    ['a phone', { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }],
  ];

  it.each(DEVICES)(
    'takes one gesture for each tag and rating and five besides, without a network, on %s',
    async (name, device) => {
      const random = new Random(name.length);
      const page = await stage.open(CROSSING, { ...asInterviewer, ...device });
      await ready(page);
      await untilQuiet(page);
      const requests: string[] = [];
      page.on('request', (request) => requests.push(request.url()));
      await page.context().setOffline(true);
      let gestures = 0;
      const press = async (selector: string, at = 0) => {
        gestures += 1;
        const target = page.locator(selector).nth(at);
        await ('hasTouch' in device ? target.tap() : target.click());
      };
      const tags = Array.from({ length: 8 }, (_, index) => index % 4);
      // Keys are no gestures: they are what is written.
      await press('button[data-run]');
      await page.keyboard.type('ATS-4711');
      await page.keyboard.press('Enter');
      for (const competency of tags) {
        await page.keyboard.type(`Asked for numbers, ${String(random.below(1000))} of them.`);
        await page.keyboard.press('Enter');
        await press('.jot >> nth=0 >> [data-tag]', competency);
      }
      await press('.run-buttons [data-do="end"]');
      for (const competency of [0, 1, 2, 3]) {
        const block = page.locator('[data-competency]').nth(competency);
        const label = block.locator('label', { has: page.locator(`input[value="${String(1 + random.below(4))}"]`) });
        gestures += 1;
        await ('hasTouch' in device ? label.tap() : label.click());
      }
      await press('label:has(input[name="recommendation"][value="yes"])');
      await page.keyboard.type('Asked before building, each time.');
      await press('[data-do="file"]');
      await page.locator('session-card[data-stage="filed"]').waitFor({ state: 'attached' });
      await press('[data-do="copy"]');
      await page.getByText('Copied.').waitFor();
      expect(gestures).toBeLessThanOrEqual(8 + 4 + 5);
      expect(requests).toEqual([]);
      const [read] = readFields(await copied(page));
      const { card } = read as { card: Card };
      expect(card.reference).toBe('ATS-4711');
      expect(card.ratings.flatMap(({ evidence }) => evidence)).toHaveLength(8);
      expect(card.ratings.filter(({ rating }) => rating !== null)).toHaveLength(4);
      await page.context().close();
    },
  );

  it('loads at most 24 kB of code for kit, run and card, and its lists of words as data', async () => {
    const sizes: Record<string, number> = {};
    const page = await stage.open(CROSSING, {
      ...asInterviewer,
      before: (own) => {
        own.on('response', (response) => {
          const { pathname } = new URL(response.url());
          if (/\.js(?:on)?$/.test(pathname))
            void response.body().then((body) => (sizes[pathname] = gzipSync(body, { level: 9 }).length));
        });
        return Promise.resolve();
      },
    });
    await ready(page);
    await untilQuiet(page);
    const code = Object.entries(sizes).filter(
      ([path]) => path.endsWith('.js') && !/\/(?:Search|PageSidebar)/.test(path),
    );
    const total = code.reduce((sum, [, size]) => sum + size, 0);
    console.log(`Code of kit, run and card: ${String(total)} bytes gzipped; ${JSON.stringify(sizes)}`);
    expect(total).toBeLessThanOrEqual(24_000);
    expect(total).toBeGreaterThan(8000);
    expect(Object.keys(sizes).filter((path) => path.endsWith('.json'))).toEqual(['/interviewer/note-rules.json']);
    await page.context().close();
  });
});

describe('What is written', () => {
  it('is there again after a reload, the note that is being typed too', async () => {
    const page = await stage.open(CROSSING, asInterviewer);
    await startRun(page);
    await takeNote(page, 'Drew the queue first.', 1);
    await page.locator('[data-part="jot"]').pressSequentially('Half a no');
    // It is kept as it is typed, and the disk may be a moment behind the keys.
    await expect.poll(() => keptText(page), PATIENT).toContain('Half a no');
    await page.reload();
    await ready(page);
    expect(await page.locator('session-card').getAttribute('data-stage')).toBe('running');
    expect(await page.locator('.jot textarea').inputValue()).toBe('Drew the queue first.');
    expect(await page.locator('[data-part="jot"]').inputValue()).toBe('Half a no');
    await page.context().close();
  });

  it('is written by one tab, read by a second, and taken over when the first is closed', async () => {
    const page = await stage.open(CROSSING, asInterviewer);
    await startRun(page);
    const second = await page.context().newPage();
    await second.goto(page.url());
    await second.getByText('open in another tab').waitFor();
    await takeNote(page, 'Named two reasons.', 0);
    await second.locator('.jot').waitFor({ state: 'attached' });
    await second.locator('button[data-run]').first().click();
    await second.locator('.jot [data-tag]').nth(2).click();
    expect(await second.locator('.jot [aria-pressed="true"]').count()).toBe(1);
    await page.close();
    await ready(second);
    await second.locator('.jot [data-tag]').nth(2).click();
    expect(await second.locator('.jot [aria-pressed="true"]').count()).toBe(2);
    await second.context().close();
  });

  it('is said not to be kept at once where the browser keeps nothing, with the text to copy', async () => {
    const page = await stage.open(CROSSING, {
      ...asInterviewer,
      before: async (own) => {
        await own.addInitScript(() => {
          IDBFactory.prototype.open = () => {
            throw new DOMException('forbidden', 'SecurityError');
          };
        });
      },
    });
    await startRun(page);
    await page.getByText('does not keep what you write').waitFor();
    await takeNote(page, 'Asked who is on call.', 0);
    expect(await page.locator('.card-rescue').innerText()).toContain('Asked who is on call.');
    await page.context().close();
  });

  it('is said to find no room where the disk is full, and is written when there is room again', async () => {
    const page = await stage.open(CROSSING, asInterviewer);
    await startRun(page);
    await page.evaluate(() => {
      const whole = Object.getOwnPropertyDescriptor(IDBObjectStore.prototype, 'put')!;
      Object.assign(globalThis, { room: () => Object.defineProperty(IDBObjectStore.prototype, 'put', whole) });
      IDBObjectStore.prototype.put = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
    await takeNote(page, 'Measured before guessing.', 0);
    await page.getByText('no room left').waitFor();
    expect(await page.locator('.card-rescue').innerText()).toContain('Measured before guessing.');
    await page.evaluate(() => {
      (globalThis as unknown as { room: () => void }).room();
    });
    await takeNote(page, 'And again.', 0);
    await page.getByText('no room left').waitFor({ state: 'detached' });
    expect(await keptText(page)).toContain('Measured before guessing.');
    await page.context().close();
  });

  it('has no name and no address in the place of the reference', async () => {
    const page = await stage.open(CROSSING, asInterviewer);
    await ready(page);
    await page.locator('button[data-run]').first().click();
    await page.keyboard.type('anna.miller@mail.example');
    await page.locator('[data-do="start"]').click();
    await takeNote(page, 'Said why.', 0);
    await page.locator('.run-buttons [data-do="end"]').click();
    await page.locator('[data-do="file"]').click();
    await page.locator('[data-part="missing"]').getByText('reference').first().waitFor();
    expect(await keptText(page)).not.toContain('miller');
    expect(await keptText(page)).toContain('Said why.');
    await page.context().close();
  });

  it('is erased on the next visit once it is filed and said to be in the tracking system, and not before', async () => {
    const page = await stage.open(CROSSING, asInterviewer);
    await startRun(page);
    await takeNote(page, 'Said why.', 0);
    await fileCard(page);
    await page.reload();
    await ready(page);
    expect(await page.locator('session-card').getAttribute('data-stage')).toBe('filed');
    await page.locator('[data-do="confirm"]').click();
    await page.getByText('It will be erased here').waitFor();
    await expect.poll(() => keptText(page)).not.toContain('"confirmedAt":null');
    await page.reload();
    await ready(page);
    expect(await keptText(page)).toBe('[]');
    expect(await page.locator('session-card').getAttribute('data-stage')).toBe('new');
    await page.context().close();
  });

  it('can be taken along and erased for one reference', async () => {
    const page = await stage.open(CROSSING, asInterviewer);
    await startRun(page);
    await takeNote(page, 'Said why.', 0);
    await page.locator('[data-do="back"]').click();
    await page.locator('.kept summary').click();
    const download = page.waitForEvent('download');
    await page.locator('[data-act="export"]').click();
    const text = readFileSync(await (await download).path(), 'utf8');
    expect(text).toContain('Said why.');
    expect(text).not.toMatch(/"minute": \d/);
    page.on('dialog', (dialog) => void dialog.accept());
    await page.locator('[data-act="erase"]').click();
    await expect.poll(() => keptText(page)).toBe('[]');
    await page.context().close();
  });
});

describe('A candidate’s arrangement', () => {
  const CANARY = 'Zebrafink';

  it('comes with the end of a link, leads the clock, and is in no card, text, export or store afterwards', async () => {
    const page = await stage.open(CROSSING, asInterviewer);
    await ready(page);
    const [first] = await page
      .locator('[data-box]')
      .evaluateAll((boxes) => boxes.map((box) => (box as HTMLElement).dataset['box']!));
    await page.goto('about:blank');
    await page.goto(
      new URL(`${CROSSING.slice(1)}#minutes=${first!}:77&breaks=${first!}:13&do=${CANARY}`, stage.interviewer.url).href,
    );
    await ready(page);
    expect(page.url()).not.toContain(CANARY);
    await startRun(page);
    expect(await page.locator('.run-clock').innerText()).toContain('77 min left');
    expect(await page.locator('[data-part="todo"]').innerText()).toBe(CANARY);
    await takeNote(page, 'Said why.', 0);
    await page.reload();
    await ready(page);
    await page.locator('button[data-run]').first().click();
    expect(await page.locator('.run-clock').innerText()).toContain('77 min left');
    await page.locator('[data-do="back"]').click();
    await page.locator('.kept summary').click();
    const saved = page.waitForEvent('download');
    await page.locator('[data-act="export"]').click();
    const draft = readFileSync(await (await saved).path(), 'utf8');
    await page.locator('button[data-run]').first().click();
    await fileCard(page);
    await page.locator('[data-do="copy"]').click();
    await page.getByText('Copied.').waitFor();
    const download = page.waitForEvent('download');
    await page.locator('[data-do="download"]').click();
    const json = readFileSync(await (await download).path(), 'utf8');
    expect(readCard(json)).toHaveProperty('card');
    await expect.poll(() => keptText(page)).not.toContain(CANARY);
    for (const text of [draft, json, await copied(page)]) {
      expect(text).toContain('Said why.');
      expect(text).not.toMatch(/Zebrafink|\b77\b|"minutes"|"breaks"|"minute": \d/);
    }
    await page.context().close();
  });
});
