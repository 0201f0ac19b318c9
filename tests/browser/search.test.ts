import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStage, PATIENT, type Stage } from '../helpers/site-browser.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

const isOpen = (page: Page) => page.locator('.search-dialog').evaluate((dialog) => (dialog as HTMLDialogElement).open);
const focused = (page: Page) => page.evaluate(() => document.activeElement?.tagName.toLowerCase());

describe('Search', () => {
  it('opens with a click, takes the focus, and finds an interview by its name', async () => {
    const page = await stage.open('/');
    await page.getByRole('button', { name: 'Search' }).click();
    expect(await isOpen(page)).toBe(true);
    expect(await focused(page)).toBe('input');
    await page.keyboard.type('pairing exercise');
    const first = page.locator('.search-results > li > a').first();
    await first.waitFor();
    expect(await first.textContent()).toBe('Pairing exercise');
    expect(await page.locator('.search-status').textContent()).toMatch(/^\d+ pages? for “pairing exercise”$/);
    await page.context().close();
  });

  it.each(['Control+k', 'Meta+k'])(
    'opens with %s, and leads to a page by its former name with the keyboard alone',
    async (keys) => {
      const page = await stage.open('/roles/');
      await page.locator('.search-open').waitFor();
      await page.keyboard.press(keys);
      expect(await isOpen(page)).toBe(true);
      await page.keyboard.type('Recruiter Connect');
      await page.locator('.search-results > li > a').first().waitFor();
      await page.keyboard.press('Enter');
      await page.waitForURL('**/recruiter-screen/**');
      expect(await page.locator('h1').textContent()).toBe('Recruiter screen');
      await page.context().close();
    },
  );

  it('closes with Escape and gives the focus back to where it was', async () => {
    const page = await stage.open('/');
    await page.locator('.search-open').focus();
    await page.keyboard.press('Enter');
    expect(await isOpen(page)).toBe(true);
    await page.keyboard.press('Escape');
    expect(await isOpen(page)).toBe(false);
    expect(await page.evaluate(() => document.activeElement?.className)).toContain('search-open');
    await page.context().close();
  });

  it('closes with the first Escape although something is typed, and has it again when it opens', async () => {
    const page = await stage.open('/');
    await page.keyboard.press('Control+k');
    await page.keyboard.type('pairing');
    await page.keyboard.press('Escape');
    expect(await isOpen(page)).toBe(false);
    await page.keyboard.press('Control+k');
    expect(await isOpen(page)).toBe(true);
    expect(await page.locator('.search-dialog input').inputValue()).toBe('pairing');
    await page.keyboard.type('system');
    expect(await page.locator('.search-dialog input').inputValue()).toBe('system');
    await page.context().close();
  });

  it.each(['zq#', 'zq{count}', "zq$&$'"])('says back what was typed as it was typed: %s', async (term) => {
    const page = await stage.open('/');
    await page.keyboard.press('Control+k');
    await page.keyboard.type(term);
    await expect.poll(() => page.locator('.search-status').textContent(), PATIENT).toContain(`“${term}”`);
    await page.context().close();
  });

  const FAILED =
    'Search does not work in this browser or on this connection. The lists in the menu lead to every page.';

  it.each(['**/pagefind/pagefind.js', '**/pagefind/wasm.*', '**/pagefind/pagefind-entry.json*'])(
    'says in a sentence that it does not work where %s cannot be loaded',
    async (file) => {
      const page = await stage.open('/', {
        before: async (made) => {
          await made.route(file, (route) => route.abort());
        },
      });
      await page.keyboard.press('Control+k');
      await page.keyboard.type('pairing');
      await expect.poll(() => page.locator('.search-status').textContent(), PATIENT).toBe(FAILED);
      expect(await page.locator('.search-results > li').count()).toBe(0);
      await page.context().close();
    },
  );

  it('says the same where a policy forbids WebAssembly', async () => {
    const page = await stage.open('/', {
      before: async (made) => {
        await made.route('**/', async (route) => {
          const response = await route.fetch();
          const policy = "script-src 'self' 'unsafe-inline'";
          await route.fulfill({ response, headers: { ...response.headers(), 'content-security-policy': policy } });
        });
      },
    });
    await page.keyboard.press('Control+k');
    await page.keyboard.type('pairing');
    await expect.poll(() => page.locator('.search-status').textContent(), PATIENT).toBe(FAILED);
    await page.context().close();
  });

  it('says so where nothing is found, and where the list of former names is', async () => {
    const page = await stage.open('/');
    await page.keyboard.press('Control+k');
    await page.keyboard.type('xylophonquarz');
    await page.waitForFunction(() => document.querySelector('.search-status')?.textContent.startsWith('Nothing found'));
    expect(await page.locator('.search-results > li').count()).toBe(0);
    await page.context().close();
  });

  it('reaches every result with the Tab key', async () => {
    const page = await stage.open('/');
    await page.keyboard.press('Control+k');
    await page.keyboard.type('system design');
    const results = page.locator('.search-results > li > a:first-child');
    await results.nth(1).waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement === document.querySelector('.search-results a'))).toBe(
      true,
    );
    await page.context().close();
  });

  it('finds kits on the interviewer site, and nothing of them on the candidate site', async () => {
    const find = async (audience: 'candidate' | 'interviewer') => {
      const page = await stage.open('/', { audience });
      await page.keyboard.press('Control+k');
      await page.keyboard.type('pairing exercise');
      await page.locator('.search-results > li > a').first().waitFor();
      const addresses = await page
        .locator('.search-results a')
        .evaluateAll((links) => links.map((link) => new URL((link as HTMLAnchorElement).href).pathname));
      await page.context().close();
      return addresses;
    };
    expect(await find('interviewer')).toContain('/interviewer/interviews/pairing-exercise/');
    expect((await find('candidate')).filter((address) => address.startsWith('/interviewer/'))).toEqual([]);
  });
});
