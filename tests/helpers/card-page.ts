import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { Random } from './random.ts';
import { sessionPages } from './site-sessions.ts';
import { testSites } from './site-shared.ts';

/** A session with an agenda, an exercise with hints, and five competencies. */
export const PAIRING = '/interviewer/roles/application-security-engineer/pairing/';

/** The addresses of all sessions of all roles. */
export const sessionAddresses = (): string[] => sessionPages(testSites().real.interviewer);

/** A session that rates so many competencies at least, and has a clock. */
export function drawSession(random: Random, competencies: number): string {
  const fit = sessionAddresses().filter((address) => {
    const html = readFileSync(join(testSites().real.interviewer, address, 'index.html'), 'utf8');
    return html.split('data-competency=').length > competencies && html.includes('data-part="agenda"');
  });
  return random.pick(fit);
}

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
