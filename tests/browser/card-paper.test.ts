import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PAIRING, sessionAddresses } from '../helpers/card-page.ts';
import { Random } from '../helpers/random.ts';
import { openStage, type Stage } from '../helpers/site-browser.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage('real');
});
afterAll(() => stage.close());

const asInterviewer = { audience: 'interviewer' as const };

async function sheets(page: Page): Promise<number> {
  const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)!.length;
}

describe('The blank card', () => {
  it('is two sheets at most, of the session with the most to rate and of twelve others', async () => {
    const random = new Random(11);
    const drawn = [PAIRING, ...Array.from({ length: 12 }, () => random.pick(sessionAddresses()))];
    const found: Record<string, number> = {};
    for (const address of new Set(drawn)) {
      const page = await stage.open(`${address}#card`, asInterviewer);
      found[address] = await sheets(page);
      await page.context().close();
    }
    expect(Object.keys(found).length).toBeGreaterThan(8);
    expect(Object.entries(found).filter(([, count]) => count > 2)).toEqual([]);
  });

  it('prints alone where the page was opened at it, without a script too, and not with the kit', async () => {
    for (const javaScriptEnabled of [true, false]) {
      const page = await stage.open(`${PAIRING}#card`, { ...asInterviewer, javaScriptEnabled });
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('#agenda').isVisible()).toBe(false);
      expect(await page.locator('[data-competency="communication"] .levels').isVisible()).toBe(true);
      expect(await page.locator('.print-warning').isVisible()).toBe(true);
      await page.goto('about:blank');
      await page.goto(new URL(PAIRING.slice(1), stage.interviewer.url).href);
      expect(await page.locator('#agenda').isVisible()).toBe(true);
      expect(await page.locator('#card').isVisible()).toBe(false);
      await page.context().close();
    }
  });

  it('rates primary competencies first, marks no level, and has nothing chosen', async () => {
    const page = await stage.open(PAIRING, asInterviewer);
    const rated = page.locator('.card [data-competency]');
    const folded = page.locator('.card-also [data-competency]');
    expect([await rated.count(), await folded.count()]).toEqual([5, 2]);
    expect(await folded.first().isVisible()).toBe(false);
    expect(await page.locator('.card :checked:not(option)').count()).toBe(0);
    expect(await page.locator('.card .levels .needed').count()).toBe(0);
    await page.context().close();
  });

  it('is none where nothing is rated, and the page says so', async () => {
    const page = await stage.open('/interviewer/roles/application-security-engineer/opening/', asInterviewer);
    expect(await page.locator('session-card').count()).toBe(0);
    await page.getByText('An informal meeting has no scorecard.').waitFor();
    await page.context().close();
  });
});
