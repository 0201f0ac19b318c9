import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CROSSING } from '../helpers/card-page.ts';
import { openStage, type Stage } from '../helpers/site-browser.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

describe('The kit of a session', () => {
  it('shows the times by the clock once it is said when the session begins', async () => {
    const page = await stage.open(CROSSING, { audience: 'interviewer', locale: 'en-GB' });
    const first = page.locator('.now-clock .at').first();
    expect(await first.innerText()).toMatch(/^0–\d+ min$/);
    await page.getByLabel('Start').fill('13:45');
    expect(await first.innerText()).toMatch(/^(?:13:45|01:45.PM)–/);
    await page.context().close();
  });
});
