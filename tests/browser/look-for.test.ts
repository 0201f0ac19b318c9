import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStage, type Stage } from '../helpers/site-browser.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

const ADDRESS = '/interviewer/look-for/';
const asInterviewer = { audience: 'interviewer' as const };
/** What is chosen, in folds or not. */
const kits = (page: Page) => page.locator('look-for-list section:not([hidden]) .watched:not([hidden])');
/** What a kit on the page says of itself. */
const all = (page: Page, name: string) =>
  kits(page).evaluateAll(
    (shown, attribute) => shown.map((kit) => kit.getAttribute(`data-${attribute}`)!.split(' ')),
    name,
  );

describe('What to look for', () => {
  it('is narrowed by what is chosen, which the end of the address carries', async () => {
    const page = await stage.open(ADDRESS, asInterviewer);
    const whole = await kits(page).count();
    await page.getByLabel('Role').selectOption('ferry-hand');
    await page.getByLabel('Format').selectOption('design');
    const narrowed = await kits(page).count();
    expect(narrowed).toBeGreaterThan(0);
    expect(narrowed).toBeLessThan(whole);
    // What is asked for stands in the open.
    expect(await page.locator('look-for-list .watched:visible').count()).toBe(narrowed);
    for (const roles of await all(page, 'role')) expect(roles).toContain('ferry-hand');
    for (const formats of await all(page, 'format')) expect(formats).toEqual(['design']);
    expect(await page.getByRole('status').innerText()).toBe(`${String(narrowed)} of ${String(whole)} lists shown`);
    const { hash, search } = new URL(page.url());
    expect([hash, search]).toEqual(['#role=ferry-hand&format=design', '']);

    await page.reload();
    expect(await kits(page).count()).toBe(narrowed);
    expect(await page.getByLabel('Role').inputValue()).toBe('ferry-hand');
    await page.getByLabel('Role').selectOption('');
    await page.getByLabel('Format').selectOption('');
    expect(await kits(page).count()).toBe(whole);
    expect(new URL(page.url()).hash).toBe('');
    await page.context().close();
  });

  it('says so where nothing is left, and takes nothing from an address that names nothing', async () => {
    const page = await stage.open(`${ADDRESS}#role=nobody`, asInterviewer);
    expect(await page.getByLabel('Role').inputValue()).toBe('');
    expect(await kits(page).count()).toBeGreaterThan(5);
    await page.getByLabel('Competency').selectOption('foresight');
    await page.getByLabel('Interview').selectOption('evening-task');
    expect(await kits(page).count()).toBe(0);
    await page.getByText('No kit looks for this.').waitFor();
    await page.context().close();
  });

  it('is one list by competency without JavaScript', async () => {
    const page = await stage.open(ADDRESS, { ...asInterviewer, javaScriptEnabled: false });
    expect(await page.locator('look-for-list .watched').count()).toBe(await kits(page).count());
    expect(await page.locator('look-for-list select:visible').count()).toBe(0);
    await page.context().close();
  });
});
