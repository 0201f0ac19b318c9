import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pageKinds } from '../helpers/page-kinds.ts';
import { forEachPageKind, openDetails, openStage, type Stage } from '../helpers/site-browser.ts';
import { addressOfFile, pagesOf, readPage, refreshOf } from '../helpers/site-pages.ts';
import { testSites } from '../helpers/site-shared.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

const theme = (page: Page) => page.evaluate(() => document.documentElement.dataset['theme']);
/** The colour behind the text, as it is painted. */
const background = (page: Page) =>
  page.evaluate(() => {
    let element: Element | null = document.querySelector('main');
    while (element && /rgba\(0, 0, 0, 0\)|transparent/.test(getComputedStyle(element).backgroundColor))
      element = element.parentElement;
    return getComputedStyle(element ?? document.documentElement).backgroundColor;
  });
const widthsOf = (page: Page) =>
  page.evaluate(() => ({ scroll: document.documentElement.scrollWidth, client: document.documentElement.clientWidth }));
const text = (page: Page) => page.evaluate(() => document.querySelector('main')!.innerText.replace(/\s+/g, ' '));
const PAIRING = '/interviews/bench-exercise/';

describe('The theme', () => {
  it('follows the device until the reader chooses, and then stays as chosen on the next page', async () => {
    const page = await stage.open('/', { colorScheme: 'dark' });
    expect(await theme(page)).toBe('dark');
    const dark = await background(page);
    await page.emulateMedia({ colorScheme: 'light' });
    await expect.poll(() => theme(page)).toBe('light');
    expect(await background(page)).not.toBe(dark);

    await page.locator('[data-theme-select]').first().selectOption('dark');
    expect(await theme(page)).toBe('dark');
    await page.goto(new URL('roles/', stage.candidate.url).href);
    expect(await theme(page)).toBe('dark');
    expect(await page.locator('[data-theme-select]').first().inputValue()).toBe('dark');
    await page.reload();
    expect(await background(page)).toBe(dark);

    await page.locator('[data-theme-select]').first().selectOption('auto');
    expect(await theme(page)).toBe('light');
    await page.context().close();
  });
});

describe('On a phone', () => {
  const phone = { viewport: { width: 360, height: 640 }, hasTouch: true, isMobile: true };

  it('the menu opens and closes, and leads to the lists', async () => {
    const page = await stage.open(PAIRING, phone);
    const menu = page.locator('#starlight__sidebar');
    const button = page.locator('.menu-button');
    const stages = menu.getByRole('link', { name: 'Stages' });
    expect(await menu.isVisible()).toBe(false);
    await page.getByRole('button', { name: 'Menu' }).waitFor();
    await button.click();
    await menu.waitFor({ state: 'visible' });
    await page.keyboard.press('Escape');
    await menu.waitFor({ state: 'hidden' });
    await button.click();
    await stages.click();
    await page.waitForURL('**/stages/');
    await page.context().close();
  });

  it('no page kind scrolls sideways at 320 pixels', async () => {
    const widths = await forEachPageKind(stage, async ({ audience, address }) => {
      const page = await stage.open(address, { audience, viewport: { width: 320, height: 640 } });
      await openDetails(page);
      const { scroll, client } = await widthsOf(page);
      await page.context().close();
      return { name: `${audience} ${address}`, scroll, client };
    });
    expect(widths.length).toBe(pageKinds(stage.handbook).length);
    expect(widths.filter(({ client }) => client !== 320)).toEqual([]);
    expect(widths.filter(({ scroll, client }) => scroll > client)).toEqual([]);
  });
});

describe('With JavaScript off', () => {
  it.each([PAIRING, '/roles/workshop-engineer/', '/practice/', '/questions-to-ask/'])(
    '%s reads as it does with it',
    async (address) => {
      const [on, off] = await Promise.all([
        stage.open(address, { colorScheme: 'light' }),
        stage.open(address, { javaScriptEnabled: false, colorScheme: 'light' }),
      ]);
      // What does nothing without a script is there with one alone.
      await on.evaluate(() => {
        for (const control of document.querySelectorAll('.needs-script')) control.remove();
      });
      const withScripts = await text(on);
      const without = await text(off);
      expect(without.length).toBeGreaterThan(500);
      expect(without).toBe(withScripts);
      for (const control of await off.locator('.needs-script').all()) expect(await control.isVisible()).toBe(false);
      await on.context().close();
      await off.context().close();
    },
  );

  it('the theme follows the device', async () => {
    const seen: Record<string, string> = {};
    for (const colorScheme of ['light', 'dark'] as const) {
      const [on, off] = await Promise.all([
        stage.open(PAIRING, { colorScheme }),
        stage.open(PAIRING, { javaScriptEnabled: false, colorScheme }),
      ]);
      seen[colorScheme] = await background(off);
      expect(seen[colorScheme], colorScheme).toBe(await background(on));
      await on.context().close();
      await off.context().close();
    }
    expect(seen['light']).not.toBe(seen['dark']);
  });

  it('a former name still leads to its page', async () => {
    const site = testSites().plain.candidate;
    const file = pagesOf(site).find((one) => refreshOf(readPage(site, one)) !== undefined)!;
    const page = await stage.open(addressOfFile(file), { javaScriptEnabled: false });
    await page.waitForURL(`**${refreshOf(readPage(site, file))!}`);
    expect(await page.locator('h1').isVisible()).toBe(true);
    await page.context().close();
  });
});

describe('In print', () => {
  const CHROME = [
    'header .site-menu',
    'nav.sidebar',
    '.search-open',
    '[data-theme-select]',
    '.print-button',
    '.right-sidebar',
    'nav.turn',
  ];
  const shown = async (page: Page) => {
    const visible: string[] = [];
    for (const selector of CHROME) {
      for (const element of await page.locator(selector).all()) if (await element.isVisible()) visible.push(selector);
    }
    return visible;
  };

  it('a kit has no menus and buttons, says that it is for interviewers only, and is dark on light', async () => {
    const page = await stage.open('/interviewer/interviews/bench-exercise/', {
      audience: 'interviewer',
      colorScheme: 'dark',
    });
    expect((await shown(page)).length).toBeGreaterThan(2);
    await page.emulateMedia({ media: 'print' });
    expect(await shown(page)).toEqual([]);
    const warnings = page.getByText('Interviewers only', { exact: false });
    const visible = await Promise.all((await warnings.all()).map((warning) => warning.isVisible()));
    expect(visible).toContain(true);
    const luminance = (colour: string) =>
      colour
        .match(/[\d.]+/g)!
        .slice(0, 3)
        .map(Number)
        .reduce((sum, part) => sum + part, 0);
    const { ink, paper } = await page.evaluate(() => ({
      ink: getComputedStyle(document.querySelector('main p')!).color,
      paper: getComputedStyle(document.documentElement).backgroundColor,
    }));
    expect(luminance(ink)).toBeLessThan(250);
    if (!paper.endsWith(', 0)')) expect(luminance(paper)).toBeGreaterThan(700);
    await page.context().close();
  });

  it("a candidate's page has no menus and buttons, and says nothing of interviewers only", async () => {
    const page = await stage.open(PAIRING);
    await page.emulateMedia({ media: 'print' });
    expect(await shown(page)).toEqual([]);
    expect(await page.getByText('Interviewers only').count()).toBe(0);
    expect(await page.locator('main').innerText()).toContain('How to prepare');
    await page.context().close();
  });

  it('every page kind fits the paper', async () => {
    const widths = await forEachPageKind(stage, async ({ audience, address }) => {
      const page = await stage.open(address, { audience, viewport: { width: 718, height: 1000 } });
      await page.emulateMedia({ media: 'print' });
      const { scroll, client } = await widthsOf(page);
      await page.context().close();
      return { name: `${audience} ${address}`, over: scroll - client };
    });
    expect(widths.length).toBe(pageKinds(stage.handbook).length);
    expect(widths.filter(({ over }) => over > 0)).toEqual([]);
  });
});
