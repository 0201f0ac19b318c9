import { readFileSync } from 'node:fs';
import ICAL from 'ical.js';
import type { Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { serverLog, type ServerLog } from '../helpers/server-log.ts';
import { openStage, untilQuiet, type OpenOptions, type Stage } from '../helpers/site-browser.ts';

const ROLE = 'workshop-engineer';
const INVITE = `/interviewer/roles/${ROLE}/invite/`;
const BERLIN = { timezoneId: 'Europe/Berlin' };

let stage: Stage;
let log: ServerLog;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());
beforeEach(() => {
  log = serverLog();
});
afterEach(() => log.stop());

/** Opens a page on the first of December, so that an interview on the tenth is nine days away. */
async function open(address: string, options: OpenOptions): Promise<Page> {
  const page = await stage.open(address, {
    ...BERLIN,
    ...options,
    before: (own) => own.clock.setFixedTime('2026-12-01T18:00:00Z'),
  });
  await untilQuiet(page);
  return page;
}

/** How somebody acts on a page: what they take, and how they get there. */
interface Hand {
  act: (target: Locator) => Promise<void>;
}
const POINTER: Hand = { act: (target) => target.click() };
/** By Tab alone, forwards, from where the focus is; Space for a box and Enter for the rest. */
const KEYBOARD: Hand = {
  act: async (target) => {
    const page = target.page();
    await target.waitFor();
    const isThere = () => target.evaluate((own) => own === document.activeElement);
    for (let steps = 0; !(await isThere()); steps++) {
      if (steps > 600) throw new Error('Tab does not lead there.');
      await page.keyboard.press('Tab');
    }
    const isBox = await target.evaluate((own) => own instanceof HTMLInputElement);
    await page.keyboard.press(isBox ? 'Space' : 'Enter');
  },
};

/** The recruiter's part: the form for one candidate. Returns the link that the candidate is sent. */
async function invite(options: OpenOptions): Promise<URL> {
  const page = await open(INVITE, {
    ...options,
    audience: 'interviewer',
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  const bench = page.locator('[data-session="bench"]');
  await page.selectOption('select[name="message"]', 'come-to-the-workshop');
  await bench.locator('input[name="day"]').fill('2026-12-10');
  await bench.locator('input[name="time"]').fill('10:00');
  await page.click('button[name="follow"]');
  await bench.locator('input[name="names"]').fill('Annegret, Bertolt');
  await page.fill('[data-fills="candidate_first_name"]', 'Samira');
  await page.fill('[data-fills="recruiter_first_name"]', 'Reinhild');
  await page.fill('[data-fills="what_to_bring"]', 'The spare key of https://call.example/');
  await page.click('[data-gives="candidate-body"]');
  await expect.poll(() => page.locator('invite-form > [role="status"]').textContent()).toBe('Copied.');
  const message = await page.evaluate(() => navigator.clipboard.readText());
  await page.context().close();
  return new URL(/https:\S+\/plan\/#\S+/.exec(message)![0]);
}

/** Follows a link of the page, of the main part, and waits for where it leads. */
async function follow(page: Page, hand: Hand, href: string): Promise<void> {
  const target = page.locator(`main a[href="${href}"]:visible`).first();
  await Promise.all([page.waitForURL((url) => url.pathname + url.hash === href), hand.act(target)]);
  await untilQuiet(page);
}

const title = (page: Page) => page.locator('h1').textContent();

/** Ticks two of the first day, and takes the calendar file of what is left. */
async function plan(page: Page, hand: Hand): Promise<void> {
  const boxes = page.locator('[data-part="days"] input[type="checkbox"]');
  const all = await boxes.count();
  expect(all).toBeGreaterThan(3);
  for (const index of [0, 1]) await hand.act(boxes.nth(index));
  expect(await page.locator('[data-part="progress"]').textContent()).toBe(`2 of ${String(all)} done`);
  const calendar = page.locator('button[name="calendar"]');
  const [download] = await Promise.all([page.waitForEvent('download'), hand.act(calendar)]);
  const text = readFileSync(await download.path(), 'utf8');
  const events = new ICAL.Component(ICAL.parse(text) as unknown[]).getAllSubcomponents('vevent');
  expect(events).toHaveLength(all - 2);
  expect(text).not.toContain('Samira');
}

/** Scores five sessions, each a point better than the one before. */
async function practise(page: Page, hand: Hand): Promise<void> {
  const rows = page.locator('[data-criterion]');
  const ROWS = await rows.count();
  expect(ROWS).toBeGreaterThan(1);
  for (let points = 0; points < 5; points++) {
    for (let row = 0; row < ROWS; row++) {
      const own = Math.floor(points / ROWS) + (row < points % ROWS ? 1 : 0);
      // A radio button's group has one stop for Tab: the arrows go on from there.
      const first = rows.nth(row).locator('input').first();
      await hand.act(first);
      if (hand === POINTER) await rows.nth(row).locator('input').nth(own).click();
      else for (let step = 0; step < own; step++) await page.keyboard.press('ArrowRight');
    }
    await hand.act(page.getByRole('button', { name: 'Keep this session' }));
  }
  const shown = page.locator('practice-score [data-part="latest"]');
  expect(await shown.textContent()).toBe(`Your latest session: 4 of ${String(2 * ROWS)}`);
  expect(await page.locator('[data-history=""] td').allTextContents()).toEqual(['0', '1', '2', '3', '4']);
}

const PHONE = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true };
const SESSION = `/roles/${ROLE}/bench/`;

describe('From the invitation to the day', () => {
  it.each([
    ['on a desktop', {}, POINTER],
    ['on a phone', PHONE, POINTER],
    ['by the keyboard alone', {}, KEYBOARD],
  ] as const)('%s: link, plan, ticks, calendar, session, practice, questions, paper', async (_how, options, hand) => {
    const link = await invite(options);
    const page = await open(`/plan/${link.hash}`, { ...options, acceptDownloads: true });
    await plan(page, hand);

    await follow(page, hand, SESSION);
    expect(await title(page)).toContain('Bench exercise');
    await follow(page, hand, '/practice/');
    await practise(page, hand);
    await page.goBack();
    await untilQuiet(page);

    await follow(page, hand, '/questions-to-ask/');
    const picked = ['review-habits', 'quiet-hours'];
    for (const id of picked) await hand.act(page.locator(`input[data-question="${id}"]:visible`).last());
    const questions = await page.locator('questions-list [data-part="list"] li').allTextContents();
    expect(questions).toHaveLength(picked.length);
    await page.goBack();
    await untilQuiet(page);

    const paper = page.locator('your-questions li');
    await expect.poll(() => paper.count()).toBe(picked.length);
    await page.emulateMedia({ media: 'print' });
    for (const [index, question] of questions.entries()) {
      expect(await paper.nth(index).isVisible()).toBe(true);
      expect(await paper.nth(index).innerText()).toContain(question);
    }
    expect(await page.locator('nav:visible').count()).toBe(0);
    expect((await page.pdf({ format: 'A4' })).subarray(0, 5).toString()).toBe('%PDF-');

    await page.emulateMedia({ media: null });
    await page.goBack();
    await untilQuiet(page);
    expect(page.url()).toContain(link.hash.slice(1, 40));
    expect(await page.locator('[data-part="progress"]').textContent()).toMatch(/^2 of /);
    await page.context().close();

    expect(log.lines.filter((line) => line.includes('/plan.json')).length).toBeGreaterThan(0);
    expect(log.lines.filter((line) => line.includes(SESSION)).length).toBeGreaterThan(0);
    expect(log.lines.join('\n')).not.toMatch(/Annegret|Bertolt|Samira|Reinhild|call\.example|2026-12|#|%23/i);
  });

  it('without a script: the static links, the pack, the session, practice and questions on paper', async () => {
    const options = { javaScriptEnabled: false };
    const once = await stage.open(INVITE, { ...options, audience: 'interviewer' });
    const hrefs = await once
      .locator('.invite-links a')
      .evaluateAll((all) => all.map((own) => own.getAttribute('href')!));
    await once.context().close();
    const addresses = hrefs.map((href) => new URL(href).pathname);
    expect(addresses).toContain(SESSION);

    const page = await stage.open(`/plan/#role=${ROLE}`, options);
    await POINTER.act(page.locator(`main a[href="/roles/${ROLE}/pack/"]`));
    const listed = await page.locator('main .checklist li:visible').count();
    expect(listed).toBeGreaterThan(3);
    await follow(page, POINTER, SESSION);
    expect(await page.locator('#prepare').isVisible()).toBe(true);
    await follow(page, POINTER, '/practice/');
    expect(await page.locator('table.stacks:visible').count()).toBeGreaterThan(0);
    expect(await page.locator('.needs-script:visible').count()).toBe(0);
    await page.goBack();
    await follow(page, POINTER, '/questions-to-ask/');
    expect(await page.locator('.short-lists li:visible').count()).toBeGreaterThan(0);
    expect(await page.locator('.needs-script:visible').count()).toBe(0);
    await page.context().close();
    expect(log.lines.filter((line) => line.includes('.js'))).toEqual([]);
  });
});
