import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStage, PATIENT, type OpenOptions, untilQuiet, type Stage } from '../helpers/site-browser.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

const KIT = '/interviewer/interviews/bench-exercise/';
const ROLE = '/interviewer/roles/weir-warden/';
const SESSION = '/interviewer/roles/weir-warden/joint/';
const COVERAGE = '/interviewer/coverage/';
const asInterviewer = { audience: 'interviewer' as const };

/** What is asked of a page between two steps, so that a test can take an element out and put it back. */
interface Probe {
  /** How many listeners have ever been added, and how many of them still act. */
  added: () => number;
  acting: () => number;
  remove: (element: string) => void;
  putBack: (element: string) => void;
}
declare const probe: Probe;

/** Opens a page that counts its listeners. */
const open = (address: string, options: OpenOptions = {}) =>
  stage.open(address, {
    ...options,
    before: async (page) => {
      await page.addInitScript(() => {
        const signals: (AbortSignal | undefined)[] = [];
        // eslint-disable-next-line @typescript-eslint/unbound-method -- It is called with its target below.
        const original = EventTarget.prototype.addEventListener;
        EventTarget.prototype.addEventListener = function (type, listener, settings) {
          // What waits for a signal to abort ends with it.
          if (!(this instanceof AbortSignal)) signals.push(typeof settings === 'object' ? settings.signal : undefined);
          original.call(this, type, listener, settings);
        };
        const places = new Map<string, [Element, Node, Node | null]>();
        const made: Probe = {
          added: () => signals.length,
          acting: () => signals.filter((signal) => !signal?.aborted).length,
          remove: (name) => {
            const element = document.querySelector(name)!;
            places.set(name, [element, element.parentNode!, element.nextSibling]);
            element.remove();
          },
          putBack: (name) => {
            const [element, parent, next] = places.get(name)!;
            parent.insertBefore(element, next);
          },
        };
        Object.assign(globalThis, { probe: made });
      });
    },
  });

const remove = (page: Page, element: string) =>
  page.evaluate((name) => {
    probe.remove(name);
  }, element);
const move = (page: Page, element: string) =>
  page.evaluate((name) => {
    probe.remove(name);
    probe.putBack(name);
  }, element);

/**
 * Waits until an element has begun, and every other on its page, whose listeners would be counted with its own: their
 * scripts are loaded, and What if's when the reader comes near.
 */
async function begun(page: Page, element: string): Promise<void> {
  await page.locator(element).first().waitFor({ state: 'attached' });
  await page.waitForFunction(() => document.readyState === 'complete' && !document.querySelector(':not(:defined)'));
  if (element !== 'what-if') return;
  await page.locator(element).scrollIntoViewIfNeeded();
  await expect.poll(() => page.locator('.what-if-status').textContent(), PATIENT).not.toBe('');
}

describe('An element with a script', () => {
  it.each([
    ['site-search', KIT],
    ['page-folds', KIT],
    ['page-contents', KIT],
    ['what-if', ROLE],
    ['coverage-filter', COVERAGE],
    ['compare-roles', '/interviewer/compare/'],
    ['scroll-note', COVERAGE],
    ['look-for-list', '/interviewer/look-for/'],
    ['session-clock', SESSION],
    ['copy-link', SESSION],
  ])(
    '%s ends what it began when it leaves the page, and begins it once when it comes back',
    async (element, address) => {
      const page = await open(address, asInterviewer);
      await begun(page, element);
      const count = () => page.evaluate(() => ({ added: probe.added(), acting: probe.acting() }));
      // In one task, so that nothing else on the page begins or ends in between.
      const { before, gone } = await page.evaluate((name) => {
        const counted = () => ({ added: probe.added(), acting: probe.acting() });
        const all = counted();
        probe.remove(name);
        const rest = counted();
        probe.putBack(name);
        return { before: all, gone: rest };
      }, element);
      expect(gone.acting).toBeLessThan(before.acting);
      if (element === 'what-if')
        await expect.poll(async () => (await count()).acting, PATIENT).toBeGreaterThan(gone.acting);
      const back = await count();
      // As many as it adds had ended.
      expect(before.acting - gone.acting).toBe(back.added - gone.added);
      expect(back.acting).toBe(before.acting);

      await page.evaluate((name) => {
        (document.querySelector(name) as unknown as { connectedCallback: () => void }).connectedCallback();
      }, element);
      await expect.poll(async () => (await count()).acting, PATIENT).toBe(before.acting);
      await page.context().close();
    },
  );
});

describe('The search', () => {
  /** Whether something took Control and K for itself. */
  const takesKeys = (page: Page) =>
    page.evaluate(() => !dispatchEvent(new KeyboardEvent('keydown', { key: 'k', ctrlKey: true, cancelable: true })));

  it('leaves the keys to the browser when it is gone', async () => {
    const page = await open('/');
    await begun(page, 'site-search');
    expect(await takesKeys(page)).toBe(true);
    await remove(page, 'site-search');
    expect(await takesKeys(page)).toBe(false);
    await page.context().close();
  });

  it('opens and finds where it has been moved to, although it was open when it was moved', async () => {
    const page = await open('/');
    await begun(page, 'site-search');
    await page.keyboard.press('Control+k');
    await move(page, 'site-search');
    const dialog = page.locator('.search-dialog');
    expect(await dialog.isVisible()).toBe(false);
    await page.keyboard.press('Control+k');
    expect(await dialog.evaluate((element) => element.matches(':modal'))).toBe(true);
    await page.keyboard.type('bench exercise');
    await page.locator('.search-results > li > a').first().waitFor();
    await page.context().close();
  });

  it('sends nothing that is typed: it is at the end of the address alone, which no server is asked for', async () => {
    const page = await open('/');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url() + (request.postData() ?? '')));
    await begun(page, 'site-search');
    const address = page.url();
    await page.keyboard.press('Control+k');
    await page.keyboard.type('nervous about whiteboards');
    await page.locator('site-search[data-state="done"]').waitFor();
    expect(page.url().replace(/#.*/, '')).toBe(address);
    expect(asked.length).toBeGreaterThan(0);
    expect(asked.filter((url) => /nervous|whiteboard/i.test(url))).toEqual([]);
    await page.context().close();
  });
});

describe('The table of contents', () => {
  it('marks no part any more when it has left the page', async () => {
    const page = await open(KIT, asInterviewer);
    await begun(page, 'page-contents');
    const current = () => page.evaluate(() => document.querySelector('.toc a[aria-current]')?.textContent);
    const scrollDown = (place: number) =>
      page.evaluate(async (top) => {
        scrollTo({ top, behavior: 'instant' });
        await new Promise((resolve) => setTimeout(resolve, 200));
      }, place);
    const first = await current();
    await scrollDown(100_000);
    await expect.poll(current, PATIENT).not.toBe(first);
    // Its lists stay where they are, out of its hands.
    await page.evaluate(() => {
      const contents = document.querySelector('page-contents')!;
      contents.replaceWith(...contents.childNodes);
    });
    const last = await current();
    await scrollDown(0);
    expect(await current()).toBe(last);
    await page.context().close();
  });
});

describe('What if', () => {
  it('that has been moved adds a session once, and keeps the choice that it had', async () => {
    const page = await open(`${ROLE}?without=tides#what-if`, asInterviewer);
    await begun(page, 'what-if');
    await move(page, 'what-if');
    await page.getByLabel('Add a session').focus();
    await expect.poll(() => page.getByLabel('Add a session').locator('option').count(), PATIENT).toBeGreaterThan(5);
    await page.getByLabel('Add a session').selectOption('river-crossing');
    await expect.poll(() => new URL(page.url()).search, PATIENT).toBe('?without=tides&with=river-crossing');
    await page.locator('.what-if-added li').first().waitFor();
    expect(await page.locator('.what-if-added li').count()).toBe(1);
    await page.context().close();
  });

  it('builds its tables with the marks and headings of the page, and leaves no place unfilled', async () => {
    const page = await open(`${ROLE}?without=tides&with=river-crossing#what-if`, asInterviewer);
    await begun(page, 'what-if');
    await page.locator('.what-if-result table').first().waitFor();
    const html = await page
      .locator('.what-if-result, .what-if-added')
      .evaluateAll((parts) => parts.map(({ innerHTML }) => innerHTML).join(''));
    expect(html).not.toMatch(/\{[a-z]+\}/i);
    expect(html).not.toMatch(/\sstyle=|<script/);
    expect(await page.locator('.what-if-result th[scope="row"]').count()).toBeGreaterThan(10);
    expect(await page.locator('.what-if-result .shape.primary + .sr-only').first().textContent()).toBe('Main focus');
    await page.context().close();
  });

  it('is left alone where its data is broken, and says nothing false', async () => {
    const errors: string[] = [];
    let broken = 0;
    const page = await stage.open('/interviewer/', {
      ...asInterviewer,
      before: async (own) => {
        own.on('pageerror', ({ message }) => errors.push(message));
        await own.route(
          ({ pathname }) => pathname === ROLE,
          async (route) => {
            const response = await route.fetch();
            const body = (await response.text()).replace('data-name="loop">{', () => {
              broken++;
              return 'data-name="loop">{{';
            });
            await route.fulfill({ response, body });
          },
        );
      },
    });
    const loaded = page.waitForResponse(/trial\.[^/]+\.js$/);
    await page.goto(new URL(`${ROLE.slice(1)}?without=tides#what-if`, stage.interviewer.url).href);
    await page.locator('what-if').scrollIntoViewIfNeeded();
    await loaded;
    await untilQuiet(page);
    await page.getByRole('checkbox').first().uncheck();
    expect(await page.locator('.what-if-status').textContent()).toBe('');
    expect(broken).toBe(1);
    expect(errors).toEqual([]);
    await page.context().close();
  });
});

describe('The coverage of all roles', () => {
  it('that is moved while one role is chosen still knows what it showed for all', async () => {
    const page = await open(COVERAGE, asInterviewer);
    await begun(page, 'coverage-filter');
    const table = () => page.locator('coverage-filter table').innerText();
    const all = await table();
    await page.getByLabel('Role').selectOption('weir-warden');
    await expect.poll(table, PATIENT).not.toBe(all);
    await move(page, 'coverage-filter');
    expect(await page.getByLabel('Role').inputValue()).toBe('weir-warden');
    await page.getByLabel('Role').selectOption('');
    await expect.poll(table, PATIENT).toBe(all);
    await page.context().close();
  });

  it('says no more of its end when it has left the page', async () => {
    const page = await open(COVERAGE, { ...asInterviewer, viewport: { width: 800, height: 600 } });
    await begun(page, 'scroll-note');
    const note = page.locator('.scroll-note');
    await expect.poll(() => note.textContent(), PATIENT).not.toBe('');
    const said = await note.textContent();
    await page.evaluate(async () => {
      const own = document.querySelector('scroll-note')!;
      own.replaceWith(...own.childNodes);
      const box = document.querySelector('.table-scroll')!;
      box.scrollTo(9999, 9999);
      box.querySelector('tbody')!.remove();
      await new Promise((resolve) => setTimeout(resolve, 200));
    });
    expect(await note.textContent()).toBe(said);
    await page.context().close();
  });
});

describe('Two roles side by side', () => {
  it('are put back among all as these were, also after a move', async () => {
    const page = await open('/interviewer/compare/', asInterviewer);
    await begun(page, 'compare-roles');
    const heads = () => page.locator('thead th:visible').allInnerTexts();
    const all = await heads();
    await page.getByLabel('One role').selectOption({ index: 4 });
    await page.getByLabel('Another role').selectOption({ index: 2 });
    await expect.poll(async () => (await heads()).length, PATIENT).toBe(3);
    await move(page, 'compare-roles');
    expect((await heads()).length).toBe(3);
    await page.getByLabel('One role').selectOption('');
    await expect.poll(heads, PATIENT).toEqual(all);
    await page.context().close();
  });
});
