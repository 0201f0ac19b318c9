import { statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { printed, sheetsOf } from '../../helpers/printed.ts';
import { Random } from '../../helpers/random.ts';
import { openStage, type Stage } from '../../helpers/site-browser.ts';
import { fileOfAddress } from '../../helpers/site-pages.ts';
import { sessionPages } from '../../helpers/site-sessions.ts';
import { testSites } from '../../helpers/site-shared.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage('real');
});
afterAll(() => stage.close());

const asInterviewer = { audience: 'interviewer' as const };
const site = testSites().real.interviewer;
const SESSIONS = sessionPages(site);
const sizeOf = (address: string) => statSync(join(site, fileOfAddress(address))).size;
const longest = SESSIONS.toSorted((a, b) => sizeOf(b) - sizeOf(a)).slice(0, 4);
const random = new Random(20261127);
/** Some of them drawn, and those that hold the most. `npm run bench:print` prints them all. */
const SAMPLE = [...new Set([...longest, ...Array.from({ length: 8 }, () => random.pick(SESSIONS))])];

describe('A shipped session on paper', () => {
  it.each(SAMPLE)('has a kit of at most six sheets, and a blank card of at most two: %s', async (address) => {
    // As wide as A4 between the margins of a kit.
    const page = await stage.open(address, { ...asInterviewer, viewport: { width: 703, height: 1000 } });
    const kit = sheetsOf(await printed(page));
    await page.emulateMedia({ media: 'print' });
    const wider = await page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return scrollWidth - clientWidth;
    });
    // The card prints alone where the page was opened at it.
    await page.goto('about:blank');
    await page.goto(new URL(`${address.slice(1)}#card`, stage.interviewer.url).href);
    const card = sheetsOf(await printed(page));
    await page.context().close();
    expect(kit).toBeGreaterThan(1);
    expect(kit).toBeLessThanOrEqual(6);
    expect(wider).toBeLessThanOrEqual(0);
    expect(card).toBeGreaterThan(0);
    expect(card).toBeLessThanOrEqual(2);
  });
});

describe('What to look for in one competency', () => {
  it('is at most two sheets for each that is shipped', async () => {
    const page = await stage.open('/interviewer/look-for/', asInterviewer);
    const competencies = await page
      .getByLabel('Competency')
      .locator('option')
      .evaluateAll((options) => options.map((option) => (option as HTMLOptionElement).value).filter(Boolean));
    expect(competencies.length).toBeGreaterThan(10);
    const sheets: Record<string, number> = {};
    for (const id of competencies) {
      await page.getByLabel('Competency').selectOption(id);
      sheets[id] = sheetsOf(await printed(page));
    }
    expect(Object.entries(sheets).filter(([, count]) => count > 2)).toEqual([]);
    await page.context().close();
  });
});
