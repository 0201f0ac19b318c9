import type { Page } from 'playwright-core';

/** A session of the fixture with an agenda, an exercise with hints, and four competencies. */
export const CROSSING = '/interviewer/roles/ferry-hand/crossing/';

/** Waits until the card may be written on. */
export const ready = (page: Page) =>
  page.locator('session-card:not([data-read-only])[data-ready]').waitFor({ state: 'attached' });

/** What this browser keeps of real cards, or of another store of theirs, as text. */
export const keptText = (page: Page, store = 'handbook-cards'): Promise<string> =>
  page.evaluate(async (name) => {
    const answer = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => {
          resolve(request.result);
        };
        request.onerror = () => {
          reject(new Error('refused'));
        };
      });
    const database = await answer(indexedDB.open(name));
    const all: unknown = database.objectStoreNames.contains('cards')
      ? await answer(database.transaction('cards').objectStore('cards').getAll())
      : [];
    database.close();
    return JSON.stringify(all);
  }, store);

/** Opens the run and starts its clock. */
export async function startRun(page: Page, reference = 'ATS-12345'): Promise<void> {
  await ready(page);
  await page.locator('button[data-run]').first().click();
  await page.keyboard.type(reference);
  await page.keyboard.press('Enter');
  await page.locator('session-card[data-stage="running"]').waitFor({ state: 'attached' });
}

/** Takes a note that is evidence of the competency with a number, counted from 0. */
export async function takeNote(page: Page, text: string, competency: number): Promise<void> {
  await page.locator('[data-part="jot"]').fill(text);
  await page.keyboard.press('Enter');
  await page.locator('.jot').first().locator('[data-tag]').nth(competency).click();
}

/** Ends the interview, rates one competency, recommends and files. */
export async function fileCard(page: Page): Promise<void> {
  await page.locator('.run-buttons [data-do="end"]').click();
  await page.locator('[data-competency] input[value="3"]').first().check();
  await page.locator('input[name="recommendation"][value="yes"]').check();
  await page.keyboard.type('Would work with them.');
  await page.locator('[data-do="file"]').click();
  await page.locator('session-card[data-stage="filed"]').waitFor({ state: 'attached' });
}
