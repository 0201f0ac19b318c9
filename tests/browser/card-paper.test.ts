import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CROSSING } from '../helpers/card-page.ts';
import { printed, sheetsOf } from '../helpers/printed.ts';
import { openStage, type Stage } from '../helpers/site-browser.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

const asInterviewer = { audience: 'interviewer' as const };

describe('The blank card', () => {
  it('is two sheets at most of a session that rates four competencies', async () => {
    const page = await stage.open(`${CROSSING}#card`, asInterviewer);
    const sheets = sheetsOf(await printed(page));
    expect(sheets).toBeGreaterThan(0);
    expect(sheets).toBeLessThanOrEqual(2);
    await page.context().close();
  });

  it('prints alone where the page was opened at it, without a script too, and not with the kit', async () => {
    for (const javaScriptEnabled of [true, false]) {
      const page = await stage.open(`${CROSSING}#card`, { ...asInterviewer, javaScriptEnabled });
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('#agenda').isVisible()).toBe(false);
      expect(await page.locator('[data-competency="patience"] .levels').isVisible()).toBe(true);
      expect(await page.locator('.print-warning').isVisible()).toBe(true);
      await page.goto('about:blank');
      await page.goto(new URL(CROSSING.slice(1), stage.interviewer.url).href);
      expect(await page.locator('#agenda').isVisible()).toBe(true);
      expect(await page.locator('#card').isVisible()).toBe(false);
      await page.context().close();
    }
  });

  it('rates primary competencies first, marks no level, and has nothing chosen', async () => {
    const page = await stage.open(CROSSING, asInterviewer);
    const rated = page.locator('.card [data-competency]');
    const folded = page.locator('.card-also [data-competency]');
    expect([await rated.count(), await folded.count()]).toEqual([4, 2]);
    expect(await folded.first().isVisible()).toBe(false);
    expect(await page.locator('.card :checked:not(option)').count()).toBe(0);
    expect(await page.locator('.card .levels .needed').count()).toBe(0);
    await page.context().close();
  });

  it('is none where nothing is rated, and the page says so', async () => {
    const page = await stage.open('/interviewer/roles/workshop-engineer/tea/', asInterviewer);
    expect(await page.locator('session-card').count()).toBe(0);
    await page.getByText('An informal meeting has no scorecard.').waitFor();
    await page.context().close();
  });
});
