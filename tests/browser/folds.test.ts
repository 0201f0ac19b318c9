import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStage, PATIENT, type Stage } from '../helpers/site-browser.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

const KIT = '/interviewer/interviews/bench-exercise/';
const SESSION = '/interviewer/roles/workshop-engineer/bench/';
/** Ids of the folds of a page that are open. */
const openFolds = (page: Page) =>
  page
    .locator('main details[id]')
    .evaluateAll((folds) => folds.filter((fold) => fold.hasAttribute('open')).map(({ id }) => id));
const isInView = (page: Page, id: string) =>
  page.evaluate((name) => {
    const { top } = document.getElementById(name)!.getBoundingClientRect();
    return top >= 0 && top < innerHeight;
  }, id);

describe('A fold', () => {
  it.each([
    ['candidate', '/interviews/bench-exercise/', 'variant-'],
    ['interviewer', KIT, 'variant-'],
    ['interviewer', KIT, 'exercise-'],
    ['interviewer', KIT, 'anchors-'],
    ['interviewer', SESSION, 'anchors-'],
  ] as const)('that an address names is open: on the %s’s %s, %s', async (audience, address, prefix) => {
    const page = await stage.open(address, { audience });
    const last = page.locator(`main details[id^="${prefix}"]`).last();
    const id = (await last.getAttribute('id'))!;
    const before = await openFolds(page);
    expect(before).not.toContain(id);
    await page.goto('about:blank');
    await page.goto(new URL(`${address.slice(1)}#${id}`, stage[audience].url).href);
    await expect.poll(() => openFolds(page), PATIENT).toEqual([...before, id]);
    await expect.poll(() => isInView(page, id), PATIENT).toBe(true);
    await page.context().close();
  });

  it('that an address names something in is open: a question kept in reserve, an exercise of its session', async () => {
    for (const selector of ['.reserve .question h3', '.exercise']) {
      const page = await stage.open(SESSION, { audience: 'interviewer' });
      const id = (await page.locator(selector).last().getAttribute('id'))!;
      await page.goto('about:blank');
      await page.goto(new URL(`${SESSION.slice(1)}#${id}`, stage.interviewer.url).href);
      await expect.poll(() => isInView(page, id), PATIENT).toBe(true);
      await expect.poll(() => page.locator(`[id="${id}"]`).isVisible(), PATIENT).toBe(true);
      await page.context().close();
    }
  });

  it('opens for a link to it, and again when its reader has closed it', async () => {
    const page = await stage.open(KIT, { audience: 'interviewer' });
    const id = (await page.locator('main details[id^="exercise-"]').first().getAttribute('id'))!;
    await page.evaluate((name) => {
      const link = Object.assign(document.createElement('a'), {
        href: `#${name}`,
        textContent: 'to the fold',
        id: 'to-the-fold',
      });
      document.querySelector('main')!.prepend(link);
    }, id);
    const follow = () => page.locator('#to-the-fold').evaluate((link) => (link as HTMLElement).click());
    await follow();
    await expect.poll(() => openFolds(page), PATIENT).toEqual([id]);
    await page.evaluate((name) => document.getElementById(name)!.removeAttribute('open'), id);
    await follow();
    await expect.poll(() => openFolds(page), PATIENT).toEqual([id]);
    await page.context().close();
  });

  it('is left alone by an address that names nothing, or nonsense', async () => {
    const errors: string[] = [];
    const page = await stage.open(`${KIT}#%E0%A4%A`, {
      audience: 'interviewer',
      before: (made) => {
        made.on('pageerror', ({ message }) => errors.push(message));
        return Promise.resolve();
      },
    });
    expect(await openFolds(page)).toEqual([]);
    expect(errors).toEqual([]);
    await page.context().close();
  });
});

describe('The table of all coverage', () => {
  it('says that there is more of it until its end is in view', async () => {
    const page = await stage.open('/interviewer/coverage/', {
      audience: 'interviewer',
      viewport: { width: 320, height: 300 },
    });
    const note = page.locator('.scroll-note');
    await expect
      .poll(() => note.textContent(), PATIENT)
      .toBe('There is more below and beside: scroll the table in both directions.');
    const scroll = (left: number, top: number) =>
      page.locator('.matrix.large').evaluate(
        (box, to) => {
          box.scrollTo(...to);
        },
        [left, top] as [number, number],
      );
    await scroll(9999, 0);
    await expect.poll(() => note.textContent(), PATIENT).toBe('There is more below: scroll the table down.');
    await scroll(0, 9999);
    await expect.poll(() => note.textContent(), PATIENT).toBe('There is more beside: scroll the table sideways.');
    await scroll(9999, 9999);
    await expect.poll(() => note.textContent(), PATIENT).toBe('');
    await page.context().close();
  });

  it('marks the row and the column of what the pointer is on, and of a heading with the focus', async () => {
    const page = await stage.open('/interviewer/coverage/', { audience: 'interviewer' });
    const veil = (selector: string, at: number) =>
      page
        .locator(selector)
        .nth(at)
        .evaluate((cell) => getComputedStyle(cell, '::after').content);
    const ground = (row: number) =>
      page
        .locator('tbody tr')
        .nth(row)
        .locator('td')
        .last()
        .evaluate((cell) => getComputedStyle(cell).backgroundColor);
    const plain = await ground(1);
    const box = await page.locator('.matrix.large').evaluate(({ scrollHeight }) => scrollHeight);
    await page.locator('tbody tr').nth(1).locator('td').nth(3).hover();
    expect(await veil('tbody tr:nth-child(2) td', 3)).toBe('""');
    expect(await veil('tbody tr:nth-child(2) td', 4)).toBe('none');
    expect(await ground(1)).not.toBe(plain);
    expect(await ground(2)).toBe(plain);
    await page.mouse.move(0, 0);
    await page.locator('thead th a').nth(2).focus();
    expect(await veil('thead th.turned:has(a)', 2)).toBe('""');
    await page.locator('tbody th a').nth(2).focus();
    expect(await veil('thead th.turned:has(a)', 2)).toBe('none');
    expect(await ground(2)).not.toBe(plain);
    // What is drawn over a column makes the table no longer.
    expect(await page.locator('.matrix.large').evaluate(({ scrollHeight }) => scrollHeight)).toBe(box);
    await page.context().close();
  });
});
