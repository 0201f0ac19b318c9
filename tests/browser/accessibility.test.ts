import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeResults } from '../helpers/axe.ts';
import { pageKinds } from '../helpers/page-kinds.ts';
import { forEachPageKind, openDetails, openStage, type Stage } from '../helpers/site-browser.ts';

const THEMES = ['light', 'dark'] as const;

let stage: Stage;
beforeAll(async () => {
  stage = await openStage('real');
});
afterAll(() => stage.close());

/** What axe finds in a page as it is shown now, and how many rules had something to look at. */
async function look(page: Page): Promise<{ objections: string[]; passes: number }> {
  const { violations, passes } = await axeResults(page);
  return {
    objections: violations.flatMap(({ id, help, nodes }) =>
      nodes.map(
        (node) =>
          `${id} (${help}): ${node.target.join(' ')}: ${node.failureSummary?.split('\n').slice(1).join(' ').trim() ?? ''}`,
      ),
    ),
    passes: passes.length,
  };
}

describe('axe finds nothing to object to', () => {
  /** Objections by theme, and the fewest rules that had something to look at on a page. */
  const found = { light: [] as string[], dark: [] as string[], fewest: Infinity, pages: 0 };

  beforeAll(async () => {
    await forEachPageKind(stage, async ({ audience, address }) => {
      const page = await stage.open(address, { audience, reducedMotion: 'reduce' });
      await openDetails(page);
      for (const colorScheme of THEMES) {
        await page.emulateMedia({ colorScheme });
        await page.waitForFunction((theme) => document.documentElement.dataset['theme'] === theme, colorScheme);
        const { objections, passes } = await look(page);
        found[colorScheme].push(...objections.map((objection) => `${audience} ${address}: ${objection}`));
        found.fewest = Math.min(found.fewest, passes);
      }
      found.pages += 1;
      await page.context().close();
    });
  }, 900_000);

  it.each(THEMES)('on any page kind of either site, in the %s theme', (theme) => {
    expect(found[theme]).toEqual([]);
    expect(found.pages).toBe(pageKinds(stage.handbook).length);
    expect(found.fewest).toBeGreaterThan(10);
  });

  const PLACES = [
    ['candidate', '/interviews/pairing-exercise/'],
    ['interviewer', '/interviews/pairing-exercise/'],
    ['interviewer', '/interviewer/interviews/pairing-exercise/'],
  ] as const;
  const EVERYWHERE = THEMES.flatMap((theme) =>
    PLACES.map(([audience, address]) => [theme, audience, address] as const),
  );

  const SCHEMES = [
    ['light', {}],
    ['dark', {}],
    ['forced', { forcedColors: 'active' }],
  ] as const;
  const SEARCHES = SCHEMES.flatMap(([scheme, colours]) =>
    (['candidate', 'interviewer'] as const).map((audience) => ({ scheme, colours, audience })),
  );

  it.each(SEARCHES)(
    'in the open search of the $audience site, empty, with results, narrowed, corrected and without any, in $scheme colours',
    async ({ scheme, colours, audience }) => {
      const colorScheme = scheme === 'light' ? 'light' : 'dark';
      const page = await stage.open('/', { ...colours, colorScheme, audience, reducedMotion: 'reduce' });
      const field = page.locator('.search-dialog input[type="search"]');
      const found: string[] = [];
      const check = async (name: string) => {
        await page.locator('site-search:not([data-state="names"])').waitFor({ state: 'attached' });
        found.push(...(await look(page)).objections.map((objection) => `${name}: ${objection}`));
      };
      await page.keyboard.press('Control+k');
      await page.locator('.search-settings summary').click();
      await check('empty');
      await field.fill('design');
      await page.locator('.search-results > li > a').first().waitFor();
      await check('with results');
      await page.locator('.search-facet').first().click();
      await page.locator('.search-facet[aria-pressed="true"]').waitFor();
      await check('narrowed');
      await page.locator('.search-facet[aria-pressed="true"]').click();
      await field.fill('behavoural interveiw');
      await page.locator('[data-part="correction"]').waitFor();
      await check('corrected');
      await field.fill('xylophonquarz');
      await page.locator('[data-part="nothing"]').waitFor();
      await check('without any');
      expect(found).toEqual([]);
      await page.context().close();
    },
  );

  it.each(EVERYWHERE)(
    'in the open menu and the open list of parts of a phone, in the %s theme of the %s site at %s',
    async (colorScheme, audience, address) => {
      const page = await stage.open(address, { colorScheme, audience, viewport: { width: 360, height: 640 } });
      await page.locator('.toc-fold summary').click();
      await page.locator('.toc-fold .toc').waitFor({ state: 'visible' });
      expect((await look(page)).objections).toEqual([]);
      await page.keyboard.press('Escape');
      await page.locator('.toc-fold .toc').waitFor({ state: 'hidden' });
      await page.locator('.menu-button').click();
      await page.locator('#starlight__sidebar').waitFor({ state: 'visible' });
      expect((await look(page)).objections).toEqual([]);
      await page.context().close();
    },
  );
});

describe('axe', () => {
  it('objects where there is something to object to', async () => {
    const page = await stage.open('/roles/');
    await page.evaluate(() => {
      // By script: the site's policy allows no style in an attribute.
      const pale = Object.assign(document.createElement('p'), { textContent: 'pale' });
      Object.assign(pale.style, { color: '#ccc', background: '#fff' });
      document
        .querySelector('main')!
        .append(pale, Object.assign(document.createElement('img'), { src: '/favicon.svg' }));
    });
    const { objections } = await look(page);
    expect(objections.some((objection) => objection.startsWith('color-contrast'))).toBe(true);
    expect(objections.some((objection) => objection.startsWith('image-alt'))).toBe(true);
    await page.context().close();
  });
});
