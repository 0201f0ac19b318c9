import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeResults } from '../helpers/axe.ts';
import { pageKinds } from '../helpers/page-kinds.ts';
import { forEachPageKind, openDetails, openStage, type Stage } from '../helpers/site-browser.ts';

const THEMES = ['light', 'dark'] as const;

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
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

/** Shows a page in other colours, and waits until it has taken them. */
async function showIn(page: Page, colours: { colorScheme: 'light' | 'dark'; forcedColors?: 'active' | 'none' }) {
  await page.emulateMedia(colours);
  await page.waitForFunction((theme) => document.documentElement.dataset['theme'] === theme, colours.colorScheme);
}

describe('axe finds nothing to object to', () => {
  /** Objections by theme, and the fewest rules that had something to look at on a page. */
  const found = { light: [] as string[], dark: [] as string[], fewest: Infinity, pages: 0 };

  beforeAll(async () => {
    await forEachPageKind(stage, async ({ audience, address }) => {
      const page = await stage.open(address, { audience, reducedMotion: 'reduce' });
      await openDetails(page);
      for (const colorScheme of THEMES) {
        await showIn(page, { colorScheme });
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

  const SCHEMES = {
    light: { colorScheme: 'light', forcedColors: 'none' },
    dark: { colorScheme: 'dark', forcedColors: 'none' },
    forced: { colorScheme: 'dark', forcedColors: 'active' },
  } as const;

  /** What axe finds in a page as it is now, in each of some colours. */
  async function lookIn(page: Page, schemes: readonly (keyof typeof SCHEMES)[], state: string): Promise<string[]> {
    const found: string[] = [];
    for (const scheme of schemes) {
      await showIn(page, SCHEMES[scheme]);
      found.push(...(await look(page)).objections.map((objection) => `${state}, ${scheme}: ${objection}`));
    }
    return found;
  }

  it.each(['candidate', 'interviewer'] as const)(
    'in the open search of the %s site, empty, with results, narrowed, corrected and without any, in any colours',
    async (audience) => {
      const page = await stage.open('/', { audience, reducedMotion: 'reduce' });
      const field = page.locator('.search-dialog input[type="search"]');
      const found: string[] = [];
      const check = async (state: string) => {
        await page.locator('site-search:not([data-state="names"])').waitFor({ state: 'attached' });
        found.push(...(await lookIn(page, ['light', 'dark', 'forced'], state)));
      };
      await page.keyboard.press('Control+k');
      await page.locator('.search-settings summary').click();
      await check('empty');
      await field.fill('bench');
      await page.locator('.search-results > li > a').first().waitFor();
      await check('with results');
      await page.locator('.search-facet').first().click();
      await page.locator('.search-facet[aria-pressed="true"]').waitFor();
      await check('narrowed');
      await page.locator('.search-facet[aria-pressed="true"]').click();
      await field.fill('draiwng reveiw');
      await page.locator('[data-part="correction"]').waitFor();
      await check('corrected');
      await field.fill('xylophonquarz');
      await page.locator('[data-part="nothing"]').waitFor();
      await check('without any');
      expect(found).toEqual([]);
      await page.context().close();
    },
  );

  it.each([
    ['candidate', '/interviews/bench-exercise/'],
    ['interviewer', '/interviews/bench-exercise/'],
    ['interviewer', '/interviewer/interviews/bench-exercise/'],
  ] as const)(
    'in the open menu and the open list of parts of a phone, in both themes of the %s site at %s',
    async (audience, address) => {
      const page = await stage.open(address, {
        audience,
        reducedMotion: 'reduce',
        viewport: { width: 360, height: 640 },
      });
      await page.locator('.toc-fold summary').click();
      await page.locator('.toc-fold .toc').waitFor({ state: 'visible' });
      expect(await lookIn(page, THEMES, 'list of parts')).toEqual([]);
      await page.keyboard.press('Escape');
      await page.locator('.toc-fold .toc').waitFor({ state: 'hidden' });
      await page.locator('.menu-button').click();
      await page.locator('#starlight__sidebar').waitFor({ state: 'visible' });
      expect(await lookIn(page, THEMES, 'menu')).toEqual([]);
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
