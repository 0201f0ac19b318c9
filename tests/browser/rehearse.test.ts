import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Card } from '../../src/handbook/scorecard/card.ts';
import { readFields } from '../../src/handbook/scorecard/read-fields.ts';
import { axeObjections } from '../helpers/axe.ts';
import { CROSSING, keptText, ready, takeNote } from '../helpers/card-page.ts';
import { openStage, overWidth, PATIENT, untilQuiet, type OpenOptions, type Stage } from '../helpers/site-browser.ts';

const FERRY = '/interviewer/rehearse/a-full-ferry/';
const STORE = 'handbook-rehearsals';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

const asInterviewer = { audience: 'interviewer' as const, permissions: ['clipboard-read', 'clipboard-write'] };
const withClock: OpenOptions = { ...asInterviewer, before: (page) => page.clock.install() };

const begin = async (page: Page, pace: string) => {
  await ready(page);
  await page.locator('button[data-run]').first().click();
  await page.locator('[data-part="speed"]').selectOption(pace);
  await page.locator('[data-do="start"]').click();
  await page.locator('session-card[data-stage="running"]').waitFor({ state: 'attached' });
};
const played = (page: Page) => page.locator('[data-part="played"]').textContent();
const aloud = async (page: Page) =>
  (await page.locator('[data-part="aloud"]').textContent())!.replace(/\s+/g, ' ').trim();
const heard = (page: Page) => page.locator('.play-lines > li').count();
const last = (page: Page) => page.locator('.play-lines > li .moment').last().innerText();

const objections = (page: Page) => axeObjections(page, 'session-card');

describe('A rehearsal', () => {
  it('is played whole at ten times the pace: notes, tags, ratings, filed, copied, and beside the reference by competency', async () => {
    const page = await stage.open(FERRY, { ...withClock, reducedMotion: 'reduce' });
    await untilQuiet(page);
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    await page.context().setOffline(true);
    await begin(page, '10');
    const NOTES: [seconds: number, text: string, competency: number][] = [
      [40, 'Counted 41 strokes of the far bell, and told the merchant each half hour.', 0],
      [60, '“Fine, lengthwise then.” Had chalked it crosswise.', 3],
      [80, '“Nobody foresees millers.”', 1],
      [20, 'Opens with the upshot.', 2],
    ];
    for (const [seconds, text, competency] of NOTES) {
      await page.clock.runFor(1000 * seconds);
      await takeNote(page, text, competency);
    }
    // The minute and the box of a note are those of the session, and not of the clock on the wall.
    expect(await page.locator('.jot [data-part="at"]').first().innerText()).toMatch(/^33 min · /);
    expect(await page.locator('.run-clock').innerText()).toMatch(/\b1[12] min left in all/);
    await page.clock.runFor(100_000);
    await page.getByText('That was the last line.').first().waitFor();
    await page.locator('.run-buttons [data-do="end"]').click();
    await page.clock.runFor(1000);
    const RATED = { patience: 3, craft: 3, foresight: 4, 'plain-speech': 2 };
    for (const [id, rating] of Object.entries(RATED)) {
      await page.locator(`[data-competency="${id}"] label:has(input[value="${String(rating)}"])`).click();
    }
    await page.locator('label:has(input[name="recommendation"][value="yes"])').click();
    await page.keyboard.type('The fog shows patience.');
    await page.locator('[data-do="file"]').click();
    await page.locator('session-card[data-stage="filed"]').waitFor({ state: 'attached' });
    await page.locator('[data-do="copy"]').click();
    await page.getByText('Copied.').waitFor();
    expect(requests).toEqual([]);

    const [read] = readFields(await page.evaluate(() => navigator.clipboard.readText()));
    const { card } = read as { card: Card };
    expect([card.role, card.session, card.reference]).toEqual([
      'rehearsal',
      'a-full-ferry',
      expect.stringMatching(/^REHEARSAL-\d$/),
    ]);
    expect(card.ratings.flatMap(({ evidence }) => evidence.map(({ box }) => box))).toEqual([
      'near-bank',
      'far-bank',
      'far-bank',
      'midstream',
    ]);
    const beside = page.locator('.compared section');
    expect(await beside.locator('.distance').allInnerTexts()).toEqual([
      'You rated it 3, as the reference does.',
      'You rated it 4: three above the reference.',
      'You rated it 2: one below the reference.',
      'You rated it 3: one above the reference.',
      'You: yes. The reference: no.',
    ]);
    const craft = await beside.nth(3).innerText();
    expect(craft).toContain('Had chalked it crosswise.');
    expect(craft).toContain('they give way at once');
    // A line that the reference cites is one click away.
    await beside.nth(3).locator('a[href="#line-let-them"]').click();
    expect(await page.locator('#line-let-them').isVisible()).toBe(true);
    expect(await keptText(page)).toBe('[]');
    expect(await keptText(page, STORE)).toContain('Counted 41 strokes');
    await page.context().close();
  });

  it('runs at the pace that is chosen, pauses and goes on, by button and by key, and when nobody looks', async () => {
    const page = await stage.open(FERRY, withClock);
    await begin(page, '1');
    await page.clock.runFor(45_000);
    expect([await last(page), await aloud(page)]).toEqual(['0:40', 'Observer And I only hold the lamp.']);
    await page.locator('[data-do="play"]').click();
    expect(await page.locator('[data-do="play"]').innerText()).toBe('Play');
    await page.clock.runFor(60_000);
    expect(await last(page)).toBe('0:40');
    // From inside of the field for notes.
    await page.locator('[data-part="jot"]').focus();
    await page.keyboard.press('Alt+KeyP');
    await page.clock.runFor(10_000);
    expect(await last(page)).toBe('0:50');
    await page.locator('[data-part="speed"]').selectOption('5');
    await page.clock.runFor(10_000);
    expect(await last(page)).toBe('1:20');
    // Faster than anybody can be read to, only what begins is said.
    await page.clock.runFor(47_000);
    expect([await last(page), await aloud(page)]).toEqual(['5:35', 'The near bank.']);
    await page.locator('[data-do="back"]').click();
    await page.clock.runFor(1000);
    const stood = await played(page);
    await page.clock.runFor(60_000);
    expect(await played(page)).toBe(stood);
    await page.locator('button[data-run]').first().click();
    expect([await last(page), await page.locator('[data-do="play"]').innerText()]).toEqual(['5:35', 'Play']);
    await page.context().close();
  });

  it('goes line by line as well, reads each aloud, keeps the last ones, and shows what is on the screen', async () => {
    const page = await stage.open(FERRY, withClock);
    await begin(page, '10');
    await page.locator('[data-do="play"]').click();
    const next = page.locator('[data-do="next-line"]');
    for (let line = 0; line < 12; line += 1) await next.click();
    expect(await heard(page)).toBe(8);
    const said = await page.locator('.play-lines > li').last().locator('p').innerText();
    expect(await aloud(page)).toContain(said);
    expect(await page.locator('.play-lines [id]').count()).toBe(0);
    const screen = page.locator('.play-screen');
    const before = await screen.innerText();
    for (let line = 0; line < 20 && (await screen.innerText()) === before; line += 1) await next.click();
    expect(await screen.innerText()).toMatch(/\S/);
    expect(await aloud(page)).toContain('There is something new on the screen.');
    await page.context().close();
  });

  it('is there again after a reload, paused at the same line, and is kept, exported and erased apart from real cards', async () => {
    const page = await stage.open(FERRY, asInterviewer);
    await begin(page, '1');
    for (let line = 0; line < 7; line += 1) await page.locator('[data-do="next-line"]').click();
    const at = await last(page);
    await takeNote(page, 'Waited, then counted.', 0);
    await expect.poll(() => keptText(page, STORE), PATIENT).toContain('Waited, then counted.');
    await page.reload();
    await ready(page);
    await page.locator('button[data-run]').first().click();
    expect([await last(page), await page.locator('[data-do="play"]').innerText()]).toEqual([at, 'Play']);
    expect(await page.locator('.jot textarea').inputValue()).toBe('Waited, then counted.');
    // The kit of the same session knows nothing of it.
    const kit = await page.context().newPage();
    await kit.goto(new URL(CROSSING.slice(1), stage.interviewer.url).href);
    await ready(kit);
    expect(await kit.locator('session-card').getAttribute('data-stage')).toBe('new');
    expect(await kit.locator('.kept li').count()).toBe(1);
    expect(await kit.locator('.kept').innerText()).not.toContain('REHEARSAL');
    await kit.close();
    await page.locator('[data-do="back"]').click();
    await page.locator('.kept summary').click();
    const download = page.waitForEvent('download');
    await page.locator('[data-act="export"]').click();
    expect(readFileSync(await (await download).path(), 'utf8')).toContain('Waited, then counted.');
    page.on('dialog', (dialog) => void dialog.accept());
    await page.locator('[data-act="erase"]').click();
    await expect.poll(() => keptText(page, STORE), PATIENT).toBe('[]');
    await page.context().close();
  });

  it('has nothing to object to for axe while it plays and beside its reference, on a narrow screen in the dark too', async () => {
    const found: Record<string, unknown> = {};
    for (const colorScheme of ['light', 'dark'] as const) {
      const page = await stage.open(FERRY, {
        ...asInterviewer,
        colorScheme,
        viewport: { width: 320, height: 640 },
      });
      const look = async (name: string) => {
        const over = await overWidth(page);
        found[`${name}, ${colorScheme}`] = [
          ...(await objections(page)),
          ...(over > 0 ? [`${String(over)} too wide`] : []),
        ];
      };
      await begin(page, '1');
      for (let line = 0; line < 9; line += 1) await page.locator('[data-do="next-line"]').click();
      await takeNote(page, 'Waited, then counted.', 0);
      await look('playing');
      await page.locator('.run-buttons [data-do="end"]').click();
      await page.locator('[data-competency="patience"] label:has(input[value="3"])').click();
      await page.locator('label:has(input[name="recommendation"][value="no"])').click();
      await page.keyboard.type('One crossing carries it.');
      await page.locator('[data-do="file"]').click();
      await page.locator('.compared section').first().waitFor();
      await look('beside');
      await page.context().close();
    }
    expect(Object.keys(found)).toHaveLength(4);
    expect(Object.values(found).flat()).toEqual([]);
  });

  it('is read without JavaScript, with what was said and its reference card folded', async () => {
    const page = await stage.open(FERRY, { ...asInterviewer, javaScriptEnabled: false });
    expect(await page.getByText('Where no script runs').isVisible()).toBe(true);
    expect(await page.locator('#line-told-merchant').isVisible()).toBe(false);
    await page.locator('summary:has(#transcript)').click();
    expect(await page.locator('#line-told-merchant').isVisible()).toBe(true);
    expect(await page.locator('.play').isVisible()).toBe(false);
    expect(await page.locator('.reference-card summary').first().isVisible()).toBe(true);
    await page.context().close();
  });

  it('adds at most 6 kB of code to the 24 kB of a card, on its own pages only', async () => {
    const codeOf = async (address: string) => {
      const sizes = new Map<string, number>();
      const page = await stage.open(address, {
        ...asInterviewer,
        before: (own) => {
          own.on('response', (response) => {
            const { pathname } = new URL(response.url());
            if (pathname.endsWith('.js') && !/\/(?:Search|PageSidebar)/.test(pathname))
              void response.body().then((body) => sizes.set(pathname, gzipSync(body, { level: 9 }).length));
          });
          return Promise.resolve();
        },
      });
      await ready(page);
      await untilQuiet(page);
      await page.context().close();
      return sizes;
    };
    const kit = await codeOf(CROSSING);
    const own = await codeOf(FERRY);
    const more = [...own].filter(([path]) => !kit.has(path));
    const sum = (sizes: [string, number][]) => sizes.reduce((total, [, size]) => total + size, 0);
    console.log(
      `Code of a rehearsal besides that of a card: ${String(sum(more))} bytes gzipped; ${JSON.stringify(more)}`,
    );
    expect(more.length).toBeGreaterThan(0);
    expect(sum(more)).toBeLessThanOrEqual(6000);
    expect(sum([...own])).toBeLessThanOrEqual(30_000);
  });

  it('is one click from the first page of interviewers and from each kit that has one', async () => {
    const page = await stage.open('/interviewer/', asInterviewer);
    await page.getByRole('link', { name: 'Play an invented session' }).click();
    expect(new URL(page.url()).pathname).toBe('/interviewer/rehearse/');
    for (const kit of ['roles/ferry-hand/crossing/', 'interviews/river-crossing/']) {
      await page.goto(new URL(`interviewer/${kit}`, stage.interviewer.url).href);
      await page.getByRole('link', { name: 'Rehearse it first: “A full ferry”' }).click();
      expect(new URL(page.url()).pathname).toBe(FERRY);
    }
    await page.context().close();
  });
});
