import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CROSSING, fileCard, keptText, ready, startRun, takeNote } from '../helpers/card-page.ts';
import { openStage, PATIENT, type Stage } from '../helpers/site-browser.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

const asInterviewer = { audience: 'interviewer' as const, locale: 'en-GB' };
const CANARY = 'Zebrafink';
const boxes = (page: Page) =>
  page.locator('[data-box]:is(fieldset)').evaluateAll((all) => all.map((box) => (box as HTMLElement).dataset['box']!));
const said = (page: Page) => page.locator('[data-part="arrangement"]');
const goTo = (page: Page, hash: string) =>
  page.evaluate((end) => {
    location.hash = end;
  }, hash);
const noClipboard = {
  before: async (page: Page) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
    });
  },
};

describe('An arrangement that comes with a link', () => {
  it('is taken out of the address of a page that is open, holds for a clock that runs, and for the clock of the kit', async () => {
    const page = await stage.open(CROSSING, asInterviewer);
    await ready(page);
    const [first] = await boxes(page);
    await page.getByLabel('Start').fill('10:00');
    await startRun(page);
    await goTo(page, `#minutes=${first!}:77&breaks=${first!}:13&do=${CANARY}`);
    await said(page).getByText('holds from now on').waitFor();
    expect(page.url()).not.toContain('#');
    expect(await page.locator('.run-clock').innerText()).toContain('77 min left');
    expect(await page.locator('[data-part="todo"]').innerText()).toBe(CANARY);
    await page.locator('[data-do="back"]').click();
    const times = page.locator('.now-clock .at');
    expect(await times.nth(0).innerText()).toMatch(/^10:00( AM)?–11:17( AM)?$/);
    expect(await times.nth(1).innerText()).toMatch(/^11:30( AM)?–/);
    await page.getByLabel('Start').fill('');
    expect(await times.nth(0).innerText()).toBe('0–77 min');
    await page.locator('button[data-run]').first().click();
    await page.locator('.run-buttons [data-do="end"]').click();
    expect(await said(page).innerText()).toBe('');
    expect(await times.nth(0).textContent()).toMatch(/0–(?!77)\d+ min/);
    // Whoever ended it by mistake has the arrangement again.
    await page.locator('[data-do="undo"]').click();
    expect(await page.locator('.run-clock').innerText()).toContain('77 min left');
    await page.context().close();
  });

  it('of which nothing can be used leaves the address all the same, and says what it was', async () => {
    const page = await stage.open(`${CROSSING}#minutes=nowhere:5,hello:999`, asInterviewer);
    await ready(page);
    await said(page).getByText('Not used of the arrangement: nowhere 5').waitFor();
    expect(page.url()).not.toContain('#');
    expect(await keptText(page)).toBe('[]');
    await goTo(page, '#card');
    expect(page.url()).toContain('#card');
    await page.context().close();
  });

  it('waits for the next card where the interview is over', async () => {
    const page = await stage.open(CROSSING, asInterviewer);
    await startRun(page);
    await takeNote(page, 'Said why.', 0);
    await fileCard(page);
    await goTo(page, `#do=${CANARY}`);
    await said(page).getByText('for the next card').waitFor();
    expect(page.url()).not.toContain('#');
    await page.locator('.filed [data-do="another"]').click();
    await expect.poll(() => said(page).innerText(), PATIENT).toContain('holds from now on');
    expect(await page.locator('input[name="todo"]').inputValue()).toBe(CANARY);
    await page.context().close();
  });
});

describe('An arrangement that is set on the page', () => {
  it('says which minutes it cannot use and keeps them in their field; a link that is not copied is shown', async () => {
    const page = await stage.open(CROSSING, { ...asInterviewer, ...noClipboard });
    await ready(page);
    await page.locator('button[data-run]').first().click();
    await page.locator('[data-part="arranged"] summary').click();
    const minutes = page.locator('input[name^="minutes-"]');
    await minutes.nth(0).fill('999');
    const says = page.locator('[data-part="arranged-says"]');
    await says.getByText('999. Minutes are whole numbers up to 480').waitFor();
    await minutes.nth(1).fill('33');
    expect(await minutes.nth(0).inputValue()).toBe('999');
    expect(await minutes.nth(0).getAttribute('aria-invalid')).toBe('true');
    expect(await minutes.nth(1).getAttribute('aria-invalid')).toBe('false');
    await minutes.nth(0).fill('44');
    expect(await says.innerText()).toBe('');
    await page.locator('input[name="todo"]').fill(CANARY);
    await page.locator('[data-do="copy-arranged"]').click();
    const [first, second] = await boxes(page);
    await page.getByText(`#minutes=${first!}:44,${second!}:33&do=${CANARY}`).waitFor();
    expect(await page.locator('input[name="todo"]').inputValue()).toBe(CANARY);
    await page.context().close();
  });
});

describe('What is typed and not filed', () => {
  it('is said before, stays beside the filed card, and is in the note field of a new version', async () => {
    const page = await stage.open(CROSSING, { ...asInterviewer, ...noClipboard });
    await startRun(page);
    await takeNote(page, 'Said why.', 0);
    await page.locator('[data-part="jot"]').fill('By the way.');
    await page.keyboard.press('Enter');
    await page.locator('[data-part="jot"]').fill('Half a no');
    await page.locator('.run-buttons [data-do="end"]').click();
    const before = await page.locator('[data-part="untagged"]').innerText();
    expect(before).toContain('Notes that are evidence of nothing: 1.');
    expect(before).toContain('it will not be filed');
    await page.locator('[data-competency] input[value="3"]').first().check();
    await page.locator('input[name="recommendation"][value="yes"]').check();
    await page.locator('textarea[name="reason"]').fill('Would work with them.');
    await page.locator('[data-do="file"]').dblclick();
    await page.locator('session-card[data-stage="filed"]').waitFor({ state: 'attached' });
    expect(await page.locator('[data-part="left-text"]').innerText()).toBe('By the way.\nHalf a no');
    await page.locator('[data-do="copy"]').click();
    await page.getByText('Your browser did not allow that.').first().waitFor();
    expect(await page.locator('[data-part="whole"]').isVisible()).toBe(true);
    await expect.poll(() => keptText(page), PATIENT).toContain('"typing":"By the way.\\nHalf a no"');
    expect((await keptText(page)).split('"format"')).toHaveLength(2);
    await page.locator('[data-do="revise"]').click();
    expect(await page.locator('[data-part="jot"]').inputValue()).toBe('By the way.\nHalf a no');
    expect(await page.locator('[data-do="undo"]').isDisabled()).toBe(true);
    await page.context().close();
  });
});

describe('A field for what is written of a person', () => {
  it('has its words looked at by nobody’s spelling service and kept by no browser', async () => {
    const page = await stage.open(CROSSING, asInterviewer);
    await ready(page);
    const fields = page.locator('session-card :is(textarea:not([readonly]), input[type="text"])');
    const open = await fields.evaluateAll((all) =>
      all
        .filter((field) => {
          const isWords = field.getAttribute('inputmode') !== 'numeric';
          return (
            !field.matches('[autocomplete="off"], form[autocomplete="off"] *') ||
            (isWords && field.getAttribute('spellcheck') !== 'false')
          );
        })
        .map((field) => field.outerHTML),
    );
    expect(open).toEqual([]);
    expect(await fields.count()).toBeGreaterThanOrEqual(6);
    await page.context().close();
  });
});
