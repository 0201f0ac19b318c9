import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { depth, openStage, type Stage } from '../helpers/site-browser.ts';

const DESKTOP = { width: 1280, height: 900 };
const PHONE = { width: 390, height: 844 };

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

describe('The facts of a page', () => {
  it('stand in two columns on a phone', async () => {
    for (const address of [
      '/roles/workshop-engineer/bench/',
      '/roles/workshop-engineer/',
      '/interviews/bench-exercise/',
    ]) {
      const page = await stage.open(address, { viewport: PHONE });
      const columns = await page
        .locator('.facts')
        .evaluateAll((lists) => lists.map((list) => getComputedStyle(list).gridTemplateColumns.split(' ').length));
      expect(columns.length, address).toBeGreaterThan(0);
      expect(columns, address).toEqual(columns.map(() => 2));
      await page.context().close();
    }
  });
});

describe('The page of a role', () => {
  it('keeps each session folded, and opens it with its preparation', async () => {
    const page = await stage.open('/roles/workshop-engineer/', { viewport: DESKTOP });
    const first = page.locator('details.session').first();
    expect(await first.locator('.checklist').first().isVisible()).toBe(false);
    await first.locator('summary').first().click();
    expect(await first.locator('.checklist').first().isVisible()).toBe(true);
    await first.getByRole('link', { name: 'Its page, minute by minute' }).click();
    await page.waitForURL('**/roles/workshop-engineer/bench/');
    await page.context().close();
  });
});

describe('The first page', () => {
  it('begins with the search, which a click and a key open', async () => {
    const page = await stage.open('/', { viewport: DESKTOP });
    await page.locator('.search-field').click();
    await page.locator('.search-dialog[open] input[type="search"]').waitFor();
    await page.keyboard.press('Escape');
    await page.locator('.search-dialog').waitFor({ state: 'hidden' });
    await page.locator('.search-field').press('Enter');
    await page.locator('.search-dialog[open]').waitFor();
    await page.keyboard.press('Escape');
    expect(await depth(page, '#know-the-interview')).toBeLessThan(1);
    await page.context().close();
  });
});
