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
    await page.keyboard.type('bench exercise');
    const said = () => page.locator('.search-status').textContent();
    await expect.poll(said, PATIENT).toMatch(/^For “bench exercise”: \d+ by name/);
    expect(await page.locator('.search-results > li > a').first().textContent()).toBe('Bench exercise');
    await page.context().close();
  });

  it.each(['Control+k', 'Meta+k'])(
    'opens with %s, and leads to a page by its former name with the keyboard alone',
    async (keys) => {
      const page = await stage.open('/roles/');
      await page.locator('.search-open').waitFor();
      await page.keyboard.press(keys);
      expect(await isOpen(page)).toBe(true);
      // Enter comes with the last letter, before anything of it is shown.
      await page.keyboard.type('Trial day');
      await page.keyboard.press('Enter');
      await page.waitForURL('**/workshop-day/**');
      expect(await page.locator('h1').textContent()).toBe('Workshop day');
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
    await page.keyboard.type('bench');
    await page.keyboard.press('Escape');
    expect(await isOpen(page)).toBe(false);
    await page.keyboard.press('Control+k');
    expect(await isOpen(page)).toBe(true);
    expect(await page.locator('.search-dialog input[type="search"]').inputValue()).toBe('bench');
    await page.keyboard.type('drawing');
    expect(await page.locator('.search-dialog input[type="search"]').inputValue()).toBe('drawing');
    await page.context().close();
  });

  it.each(['zq#', 'zq{count}', "zq$&$'"])('says back what was typed as it was typed: %s', async (term) => {
    const page = await stage.open('/');
    await page.keyboard.press('Control+k');
    await page.keyboard.type(term);
    await expect.poll(() => page.locator('.search-status').textContent(), PATIENT).toContain(`“${term}”`);
    await page.context().close();
  });

  const NAMES_ONLY =
    /^For “bench”: [1-9]\d* by name\. Their text cannot be searched in this browser or on this connection\.$/;

  it.each([
    '**/_astro/text-worker-*.js',
    '**/pagefind/pagefind.js',
    '**/pagefind/wasm.*',
    '**/pagefind/pagefind-entry.json*',
  ])(
    'shows names, and says in a sentence that the text cannot be searched, where %s cannot be loaded',
    async (file) => {
      const page = await stage.open('/', {
        before: async (made) => {
          await made.route(file, (route) => route.abort());
        },
      });
      await page.keyboard.press('Control+k');
      await page.keyboard.type('bench');
      await expect.poll(() => page.locator('.search-status').textContent(), PATIENT).toMatch(NAMES_ONLY);
      expect(await page.locator('[data-part="names"] > li').count()).toBeGreaterThan(0);
      await page.context().close();
    },
  );

  it('says the same where a policy forbids WebAssembly', async () => {
    const page = await stage.open('/', {
      before: async (made) => {
        // A worker goes by the policy that its own script is sent with.
        for (const file of ['**/', '**/_astro/text-worker-*.js'])
          await made.route(file, async (route) => {
            const response = await route.fetch();
            const policy = "script-src 'self' 'unsafe-inline'";
            await route.fulfill({ response, headers: { ...response.headers(), 'content-security-policy': policy } });
          });
      },
    });
    await page.keyboard.press('Control+k');
    await page.keyboard.type('bench');
    await expect.poll(() => page.locator('.search-status').textContent(), PATIENT).toMatch(NAMES_ONLY);
    await page.context().close();
  });

  it('says so where nothing is found, and shows the nearest names all the same', async () => {
    const page = await stage.open('/');
    await page.keyboard.press('Control+k');
    await page.keyboard.type('xylophonquarz');
    await page.waitForFunction(() => document.querySelector('.search-status')?.textContent.startsWith('Nothing found'));
    expect(await page.locator('.search-results > li').count()).toBe(3);
    expect(await page.locator('site-search [data-part="nearest-title"]').isVisible()).toBe(true);
    await page.context().close();
  });

  const hrefs = (page: Page) =>
    page.locator('.search-dialog ol a').evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  const type = async (page: Page, text: string) => {
    await page.keyboard.press('Control+k');
    await page.keyboard.type(text);
    await page.locator('site-search[data-state="done"]').waitFor();
  };

  it('moves through the results with the arrow keys, and back to the field', async () => {
    const page = await stage.open('/');
    await type(page, 'bench exercise');
    const focusedHref = () => page.evaluate(() => document.activeElement?.getAttribute('href') ?? null);
    const [first, second] = await hrefs(page);
    await page.keyboard.press('ArrowDown');
    expect(await focusedHref()).toBe(first);
    await page.keyboard.press('ArrowDown');
    expect(await focusedHref()).toBe(second);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    expect(await focused(page)).toBe('input');
    await page.context().close();
  });

  it('reaches results with the Tab key', async () => {
    const page = await stage.open('/');
    await type(page, 'bench exercise');
    const first = await page.locator('[data-part="names"] a').first().elementHandle();
    for (let turn = 0; turn < 12; turn++) {
      await page.keyboard.press('Tab');
      if (await page.evaluate((link) => document.activeElement === link, first)) break;
    }
    expect(await page.evaluate((link) => document.activeElement === link, first)).toBe(true);
    await page.context().close();
  });

  it('opens with "/", but not while somebody types, and not where that is switched off', async () => {
    const page = await stage.open('/');
    await page.locator('.search-open').waitFor();
    await page.keyboard.press('/');
    expect(await isOpen(page)).toBe(true);
    await page.keyboard.type('a/b');
    expect(await page.locator('.search-dialog input[type="search"]').inputValue()).toBe('a/b');
    await page.locator('.search-settings summary').click();
    await page.locator('[data-part="keys"]').uncheck();
    await page.keyboard.press('Escape');
    await page.keyboard.press('/');
    await page.keyboard.press('Control+k');
    expect(await isOpen(page)).toBe(false);
    await page.context().close();
  });

  it('finds a page by a worry, and says it back to nobody; by another name, and says which', async () => {
    const page = await stage.open('/');
    await type(page, 'my hands will shake');
    const item = page.locator('[data-part="names"] li').first();
    expect((await hrefs(page))[0]).toBe('/interviews/bench-exercise/');
    expect(await item.textContent()).not.toMatch(/my hands/);
    await page.locator('.search-dialog input[type="search"]').fill('carpentry trial');
    await expect.poll(() => item.textContent(), PATIENT).toContain('Also called: carpentry trial');
    await page.context().close();
  });

  it('puts a slip right, says so, and searches for what was typed where that is wanted', async () => {
    const page = await stage.open('/');
    await type(page, 'workshp enginer');
    expect((await hrefs(page))[0]).toBe('/roles/workshop-engineer/');
    expect(await page.locator('[data-part="correction"]').textContent()).toContain('Results for “workshop engineer”.');
    await page.locator('[data-part="as-typed"]').click();
    await expect.poll(() => page.locator('[data-part="correction"]').isVisible(), PATIENT).toBe(false);
    await page.context().close();
  });

  it('keeps what was typed at the end of the address, adds nothing to the history, and has it again after Back', async () => {
    const page = await stage.open('/roles/');
    const before = await page.evaluate(() => history.length);
    await type(page, 'my hands');
    await expect.poll(() => new URL(page.url()).hash, PATIENT).toBe('#search=my%20hands');
    expect(new URL(page.url()).search).toBe('');
    expect(await page.evaluate(() => history.length)).toBe(before);
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => !url.pathname.startsWith('/roles/'));
    await page.goBack();
    await page.locator('site-search[data-state="done"]').waitFor();
    expect(await isOpen(page)).toBe(true);
    expect(await page.locator('.search-dialog input[type="search"]').inputValue()).toBe('my hands');
    await page.keyboard.press('Escape');
    await expect.poll(() => new URL(page.url()).hash, PATIENT).toBe('');
    await page.context().close();
  });

  it('changes the address when nobody has typed for a while, and not with each key, and before a result is followed', async () => {
    const page = await stage.open('/roles/');
    await page.evaluate(() => {
      const count = { changes: 0 };
      Object.assign(globalThis, { count });
      const replace = history.replaceState.bind(history);
      history.replaceState = (...all) => {
        count.changes += 1;
        replace(...all);
      };
    });
    const changes = () => page.evaluate(() => (globalThis as unknown as { count: { changes: number } }).count.changes);
    await page.keyboard.press('Control+k');
    await page.evaluate(() => {
      const input = document.querySelector<HTMLInputElement>('.search-dialog input[type="search"]')!;
      for (let length = 1; length <= 'bench exercise'.length; length++) {
        input.value = 'bench exercise'.slice(0, length);
        input.dispatchEvent(new Event('input', { bubbles: true }));
      }
    });
    await expect.poll(() => new URL(page.url()).hash, PATIENT).toBe('#search=bench%20exercise');
    expect(await changes()).toBe(1);
    await page.locator('[data-part="names"] a').first().waitFor();
    await page.evaluate(() => {
      const input = document.querySelector<HTMLInputElement>('.search-dialog input[type="search"]')!;
      input.value = 'bench';
      input.dispatchEvent(new Event('input', { bubbles: true }));
      document.querySelector<HTMLElement>('[data-part="names"] a')!.click();
    });
    await page.waitForURL('**/bench-exercise/**');
    await page.goBack();
    await expect.poll(() => new URL(page.url()).hash, PATIENT).toBe('#search=bench');
    await page.context().close();
  });

  it('prints the page, and not the search that is open above it', async () => {
    const page = await stage.open('/roles/');
    await page.keyboard.press('Control+k');
    expect(await page.locator('.search-dialog').isVisible()).toBe(true);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.search-dialog').isVisible()).toBe(false);
    expect(await page.locator('h1').isVisible()).toBe(true);
    await page.context().close();
  });

  it('reads and compares no name on the thread of the page, which has time for whoever types', async () => {
    const page = await stage.open('/', {
      before: async (made) => {
        // Every name and every word that is typed is brought into one form before it is compared.
        await made.addInitScript(() => {
          const count = { normalized: 0 };
          Object.assign(globalThis, { count });
          const { normalize } = String.prototype as { normalize: (this: string, form?: string) => string };
          String.prototype.normalize = function (this: string, form?: string) {
            count.normalized += 1;
            return normalize.call(this, form);
          };
        });
      },
    });
    const normalized = () =>
      page.evaluate(() => {
        'ä'.normalize();
        return (globalThis as unknown as { count: { normalized: number } }).count.normalized;
      });
    expect(await normalized()).toBe(1);
    await type(page, 'carpentry trial');
    expect(await page.locator('[data-part="names"] li').first().textContent()).toContain(
      'Also called: carpentry trial',
    );
    await type(page, 'xylophonquarz');
    expect(await normalized()).toBe(2);
    await page.context().close();
  });

  it('says that nothing can be searched where what reads names cannot be loaded', async () => {
    const page = await stage.open('/', {
      before: async (made) => {
        for (const file of ['**/_astro/names-worker-*.js', '**/_astro/text-worker-*.js'])
          await made.route(file, (route) => route.abort());
      },
    });
    await type(page, 'bench');
    expect(await hrefs(page)).toEqual([]);
    expect(await page.locator('.search-status').textContent()).toMatch(/./);
    await page.context().close();
  });

  it('finds by titles where the file of other names cannot be loaded', async () => {
    const page = await stage.open('/', {
      before: async (made) => {
        await made.route('**/search-names.json', (route) => route.abort());
      },
    });
    await type(page, 'bench exercise');
    expect((await hrefs(page))[0]).toBe('/interviews/bench-exercise/');
    await page.context().close();
  });

  it('narrows the results to a kind', async () => {
    const page = await stage.open('/');
    await type(page, 'bench exercise');
    const chip = page.locator('.search-facet', { hasText: 'Interviews' });
    await chip.click();
    await page.locator('.search-facet[aria-pressed="true"]').waitFor();
    await page.locator('site-search[data-state="done"]').waitFor();
    const kinds = await page.locator('.search-results .search-kind').allTextContents();
    expect(new Set(kinds.map((kind) => kind.trim()))).toEqual(new Set(['Interviews']));
    await expect.poll(() => new URL(page.url()).hash, PATIENT).toBe('#search=bench%20exercise&kind=Interviews');
    await page.context().close();
  });

  it('remembers opened pages only where that is switched on, and forgets them when it is switched off', async () => {
    const page = await stage.open('/');
    const openFirst = async () => {
      await page.goto(new URL('/', page.url()).href);
      await page.locator('.search-open').waitFor();
      await type(page, 'bench exercise');
      await page.keyboard.press('Enter');
      await page.waitForURL('**/bench-exercise/**');
      await page.locator('.search-open').waitFor();
    };
    await openFirst();
    await page.keyboard.press('Control+k');
    expect(await page.locator('[data-part="recent"]').isVisible()).toBe(false);
    await page.locator('.search-settings summary').click();
    await page.locator('[data-part="remember"]').check();
    await page.keyboard.press('Escape');
    await openFirst();
    await page.keyboard.press('Control+k');
    expect(await page.locator('[data-part="visits"] a').allTextContents()).toEqual(['Bench exercise']);
    await page.locator('.search-settings summary').click();
    await page.locator('[data-part="remember"]').uncheck();
    expect(await page.locator('[data-part="recent"]').isVisible()).toBe(false);
    await page.context().close();
  });

  it('finds kits on the interviewer site, and nothing of them on the candidate site', async () => {
    const find = async (audience: 'candidate' | 'interviewer') => {
      const page = await stage.open('/', { audience });
      await page.keyboard.press('Control+k');
      await page.keyboard.type('bench exercise');
      await expect.poll(() => page.locator('.search-status').textContent(), PATIENT).toContain('“bench exercise”');
      const addresses = await page
        .locator('.search-results a')
        .evaluateAll((links) => links.map((link) => new URL((link as HTMLAnchorElement).href).pathname));
      await page.context().close();
      return addresses;
    };
    expect(await find('interviewer')).toContain('/interviewer/interviews/bench-exercise/');
    expect((await find('candidate')).filter((address) => address.startsWith('/interviewer/'))).toEqual([]);
  });

  it('looks on the page for missing addresses for what the address says', async () => {
    const page = await stage.open('/interviews/bench-exercize/');
    await page.getByRole('link', { name: 'Search for “interviews bench exercize”' }).click();
    await page.locator('[data-part="names"] a').first().click();
    await page.waitForURL('**/interviews/bench-exercise/');
    await page.context().close();
  });
});
