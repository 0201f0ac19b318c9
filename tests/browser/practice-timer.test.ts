import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStage, untilQuiet, type OpenOptions, type Stage } from '../helpers/site-browser.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

async function open(options: OpenOptions = {}): Promise<Page> {
  const page = await stage.open('/practice/', options);
  await untilQuiet(page);
  return page;
}

describe('The timer of the page of practice', () => {
  async function started(): Promise<Page> {
    const page = await open({ before: (own) => own.clock.install({ time: '2026-11-28T19:00:00Z' }) });
    expect(await page.locator('practice-timer').isVisible()).toBe(false);
    await page.getByText('A timer, if you like').click();
    await page.selectOption('practice-timer select', 'bench-exercise.45');
    await page.click('practice-timer button[name="start"]');
    return page;
  }
  const timer = (page: Page, name: string) => page.locator(`practice-timer [data-part="${name}"]`);
  /** What a screen reader was told, in this order. */
  const told = (page: Page) =>
    page.evaluate(() => {
      const said: string[] = [];
      Object.assign(globalThis, { said });
      const region = document.querySelector('practice-timer .timer-now')!;
      new MutationObserver(() => said.push(region.textContent.trim())).observe(region, {
        childList: true,
        subtree: true,
      });
    });
  const saidBy = (page: Page) => page.evaluate(() => (globalThis as unknown as { said: string[] }).said);

  it('runs an agenda, says only which part begins, and where the time is up leads to the scores', async () => {
    const page = await started();
    const titles = await timer(page, 'agenda').locator('li').allTextContents();
    expect(titles.length).toBeGreaterThan(2);
    await told(page);
    await page.clock.runFor('00:44:00');
    const said = await saidBy(page);
    expect(said).toHaveLength(titles.length - 1);
    expect(await timer(page, 'score').isVisible()).toBe(false);
    await page.clock.runFor('00:02:00');
    expect(await timer(page, 'now').textContent()).toContain('The time is up.');
    expect(await page.locator('practice-timer button[name="pause"]').isVisible()).toBe(false);
    await timer(page, 'score').locator('a').click();
    expect(new URL(page.url()).hash).toBe('#bench-practice');
  });

  it('says what it lacks where no interview is chosen', async () => {
    const page = await open();
    await page.getByText('A timer, if you like').click();
    await page.click('practice-timer button[name="start"]');
    expect(await timer(page, 'lacking').textContent()).toBe('Choose an interview first: the timer runs its agenda.');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('SELECT');
  });

  it('takes more time long after its end, from then on', async () => {
    const page = await started();
    const last = timer(page, 'agenda').locator('li').last();
    const minutes = async () => Number(/\((\d+)/.exec((await last.textContent())!)![1]);
    const before = await minutes();
    await page.clock.runFor('02:00:00');
    await page.click('practice-timer button[name="extend"]');
    expect(await timer(page, 'in-all').textContent()).toBe('5 min left in all');
    expect(await minutes()).toBe(before + 5);
    expect(await page.locator('practice-timer button[name="pause"]').isVisible()).toBe(true);
  });

  it('pauses, goes on, takes more time, and stops, by the keyboard', async () => {
    const page = await started();
    const all = timer(page, 'in-all');
    expect(await all.textContent()).toBe('45 min left in all');
    await page.locator('practice-timer button[name="pause"]').focus();
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => (document.activeElement as HTMLButtonElement).name)).toBe('resume');
    await page.clock.runFor('01:00:00');
    expect(await all.textContent()).toBe('45 min left in all');
    await page.keyboard.press('Enter');
    await page.locator('practice-timer button[name="extend"]').focus();
    await page.keyboard.press('Enter');
    expect(await all.textContent()).toBe('50 min left in all');
    await page.locator('practice-timer button[name="stop"]').focus();
    await page.keyboard.press('Enter');
    expect(await timer(page, 'running').isVisible()).toBe(false);
    expect(await page.evaluate(() => (document.activeElement as HTMLButtonElement).name)).toBe('start');
  });
});
