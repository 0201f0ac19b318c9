import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeObjections } from '../helpers/axe.ts';
import { openDetails, openStage, untilQuiet, type OpenOptions, type Stage } from '../helpers/site-browser.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

async function open(options: OpenOptions = {}, end = ''): Promise<Page> {
  const page = await stage.open(`/questions-to-ask/${end}`, options);
  await untilQuiet(page);
  return page;
}

const SESSION = '/roles/workshop-engineer/bench/';
const picks = (page: Page, id: string) => page.locator(`input[data-question="${id}"]`);
const list = (page: Page) => page.locator('questions-list [data-part="list"] li').allTextContents();

describe.each([
  ['on a desktop', { viewport: { width: 1280, height: 900 } }],
  ['on a phone', { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true }],
  ['on a small phone', { viewport: { width: 320, height: 640 } }],
] as const)('The page of questions to ask us, %s', (_where, options) => {
  it('begins with three for each whom one meets, and picks are one list wherever they are ticked', async () => {
    const page = await open(options);
    const lists = page.locator('.short-lists > section');
    expect(await lists.count()).toBe(3);
    for (const own of await lists.all()) expect(await own.locator('> ul > li').count()).toBe(3);
    await picks(page, 'review-habits').first().check();
    expect(await picks(page, 'review-habits').last().isChecked()).toBe(true);
    await picks(page, 'quiet-hours').last().check();
    expect(await list(page)).toEqual([
      await page.locator('#review-habits').textContent(),
      await page.locator('#quiet-hours').textContent(),
    ]);
    await picks(page, 'review-habits').last().uncheck();
    expect(await list(page)).toHaveLength(1);
    expect(await page.evaluate(() => ({ ...localStorage }))).toEqual({ 'handbook-questions': '["quiet-hours"]' });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(options.viewport.width);
  });
});

describe('A list of questions to take along', () => {
  it('is there after a reload and in another tab, is copied, and is emptied', async () => {
    const page = await open({ permissions: ['clipboard-read', 'clipboard-write'] });
    const other = await page.context().newPage();
    await other.goto(page.url());
    await picks(page, 'review-habits').first().check();
    await picks(other, 'quiet-hours').last().check();
    await expect.poll(() => list(page)).toHaveLength(2);
    await page.reload();
    await untilQuiet(page);
    const texts = await list(page);
    await page.getByRole('button', { name: 'Copy the list' }).click();
    await expect
      .poll(() => page.evaluate(() => navigator.clipboard.readText()))
      .toBe(texts.map((text) => `- ${text}`).join('\n'));
    await page.getByRole('button', { name: 'Empty the list' }).click();
    expect(await list(page)).toEqual([]);
    await expect.poll(() => list(other)).toEqual([]);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('your-list');
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
  });

  it('is printed alone', async () => {
    const page = await open({
      before: async (own) => {
        await own.addInitScript(() => {
          window.print = () => undefined;
        });
      },
    });
    await picks(page, 'review-habits').first().check();
    await page.getByRole('button', { name: 'Print the list' }).click();
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.taken li').isVisible()).toBe(true);
    expect(await page.locator('.ask').first().isVisible()).toBe(false);
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    expect(await page.locator('.ask').first().isVisible()).toBe(true);
  });

  it('is made by the keyboard alone', async () => {
    const page = await open();
    await picks(page, 'review-habits').first().focus();
    await page.keyboard.press('Space');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    expect(await list(page)).toHaveLength(2);
  });

  it('stays until the page is closed where the browser keeps nothing, which is said', async () => {
    const forbid = () =>
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new Error('no');
        },
      });
    const page = await open({
      before: async (own) => {
        await own.addInitScript(forbid);
      },
    });
    await picks(page, 'review-habits').first().check();
    await picks(page, 'quiet-hours').last().check();
    expect(await list(page)).toHaveLength(2);
    expect(await page.locator('questions-list [data-part="status"]').textContent()).toContain('keeps nothing');
  });

  it('that names what is no question any more shows the others, and keeps what it cannot show', async () => {
    const page = await open({
      before: async (own) => {
        await own.addInitScript(() => localStorage.setItem('handbook-questions', '["gone","quiet-hours"]'));
      },
    });
    expect(await list(page)).toHaveLength(1);
  });

  it('is text where somebody wrote something else into what is kept', async () => {
    const page = await open({
      before: async (own) => {
        await own.addInitScript(() => localStorage.setItem('handbook-questions', '["<img src=x>",7]'));
      },
    });
    expect(await list(page)).toEqual([]);
    expect(await page.locator('main img').count()).toBe(0);
  });
});

describe('A question', () => {
  it('says behind its fold what a good answer sounds like, and what can be found out beforehand', async () => {
    const page = await open({}, '#quiet-hours');
    const question = page.locator('article', { has: page.locator('#quiet-hours') });
    await question.locator('summary').click();
    expect(await question.getByText('What you can find out yourself beforehand').isVisible()).toBe(true);
  });

  it('is there with its answers where there is no script, without boxes that nothing would keep', async () => {
    const page = await open({ javaScriptEnabled: false });
    expect(await page.locator('article').count()).toBe(6);
    expect(await page.locator('input').filter({ visible: true }).count()).toBe(0);
    await page.locator('article summary').first().click();
    expect(await page.locator('article dt').first().isVisible()).toBe(true);
  });

  it('has nothing for axe to object to with everything open, in every theme', async () => {
    for (const options of [{ colorScheme: 'light' }, { colorScheme: 'dark' }, { forcedColors: 'active' }] as const) {
      const page = await open({ reducedMotion: 'reduce', ...options });
      await picks(page, 'review-habits').first().check();
      await openDetails(page);
      expect(await axeObjections(page, 'main'), JSON.stringify(options)).toEqual([]);
    }
  });
});

describe('The page of a session', () => {
  it('shows the list that was picked, and asks for the questions only then', async () => {
    const asked: string[] = [];
    const page = await stage.open(SESSION, {
      before: (own) => {
        own.on('request', (request) => asked.push(new URL(request.url()).pathname));
        return Promise.resolve();
      },
    });
    await untilQuiet(page);
    expect(await page.locator('your-questions').isVisible()).toBe(false);
    expect(asked).not.toContain('/questions-to-ask/questions.json');
    await page.evaluate(() => localStorage.setItem('handbook-questions', '["quiet-hours","gone","review-habits"]'));
    await page.reload();
    await untilQuiet(page);
    expect(await page.locator('your-questions li').allTextContents()).toEqual([
      expect.stringContaining('When does nobody'),
      expect.stringContaining('Who reads a change'),
    ]);
    expect(asked).toContain('/questions-to-ask/questions.json');
    expect(await axeObjections(page, 'your-questions')).toEqual([]);
  });
});
