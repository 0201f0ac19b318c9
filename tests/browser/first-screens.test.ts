import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { openStage, type Stage } from '../helpers/site-browser.ts';

const DESKTOP = { width: 1280, height: 900 };
const PHONE = { width: 390, height: 844 };
const SESSIONS = [
  '/roles/mid-level-backend-engineer/pairing/',
  '/roles/frontend-engineer/pairing/',
  '/roles/release-engineer/pairing/',
  '/roles/senior-software-engineer/design/',
  '/roles/mid-level-backend-engineer/take-home/',
  '/roles/data-engineer/values/',
];

let stage: Stage;
beforeAll(async () => {
  stage = await openStage('real');
});
afterAll(() => stage.close());

/** In screens from the top of the page: where the first element that is found ends. */
const depth = (page: Page, found: string) =>
  page.evaluate((css) => {
    const element = document.querySelector(css);
    return element ? (element.getBoundingClientRect().bottom + scrollY) / innerHeight : Infinity;
  }, found);

const isSideways = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth > innerWidth);

describe('What somebody asks the evening before is answered', () => {
  it.each(SESSIONS)(
    'in the first screen of %s: how much preparation is enough, and whether an assistant may help',
    async (address) => {
      const page = await stage.open(address, { viewport: DESKTOP });
      expect(await depth(page, '.facts.large a[href="#prepare"]')).toBeLessThan(1);
      expect(await depth(page, '.facts.large a[href="#ai-assistants"]')).toBeLessThan(1);
      await page.context().close();
    },
  );

  it.each(SESSIONS)(
    'in two screens of a phone on %s: the first thing to do, and nothing is off screen',
    async (address) => {
      const page = await stage.open(address, { viewport: PHONE });
      expect(await depth(page, 'section[aria-labelledby="prepare"] li')).toBeLessThan(2);
      expect(await isSideways(page)).toBe(false);
      await page.context().close();
    },
  );

  it('on a phone with the facts in two columns', async () => {
    for (const address of [
      '/roles/mid-level-backend-engineer/pairing/',
      '/roles/data-engineer/',
      '/interviews/system-design/',
    ]) {
      const page = await stage.open(address, { viewport: PHONE });
      const columns = await page
        .locator('.facts')
        .evaluateAll((lists) => lists.map((list) => getComputedStyle(list).gridTemplateColumns.split(' ').length));
      expect(columns, address).toEqual(columns.map(() => 2));
      await page.context().close();
    }
  });
});

describe('The page of a role', () => {
  it('keeps each session folded, and opens it with its preparation', async () => {
    const page = await stage.open('/roles/mid-level-backend-engineer/', { viewport: DESKTOP });
    const first = page.locator('details.session').first();
    expect(await first.locator('.checklist').first().isVisible()).toBe(false);
    await first.locator('summary').first().click();
    expect(await first.locator('.checklist').first().isVisible()).toBe(true);
    await first.getByRole('link', { name: 'Its page, minute by minute' }).click();
    await page.waitForURL('**/roles/mid-level-backend-engineer/recruiter/');
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
