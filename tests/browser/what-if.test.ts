import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStage, type Stage } from '../helpers/site-browser.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

const ROLE = '/interviewer/roles/ferry-hand/';
const asInterviewer = { audience: 'interviewer' as const };
const status = (page: Page) => page.locator('.what-if-status').innerText();
/** The script is fetched when the reader comes near, and a busy machine is slow. */
const soon = { timeout: 15_000 };
/** A row of the table of times: as it is, with the choice, difference. */
const row = (page: Page, name: string) =>
  page.locator('what-if').getByRole('row', { name }).first().getByRole('cell').allInnerTexts();

describe('What if', () => {
  it('changes totals, coverage and findings at once when a session is left out, and the link carries it', async () => {
    const page = await stage.open(`${ROLE}#what-if`, asInterviewer);
    await expect.poll(() => status(page), soon).toBe('Nothing is changed yet.');
    await page.getByRole('checkbox', { name: /^River crossing/ }).uncheck();
    await expect.poll(() => row(page, 'Live interviews'), soon).toEqual(['1 hr 30 min', '45 minutes', '− 45 minutes']);
    const coverage = page.locator('what-if').getByRole('row', { name: 'Foresight' });
    expect(await coverage.innerText()).toContain('not assessed');
    expect(await page.locator('.what-if-result').innerText()).toContain('The role claims to assess Foresight');
    expect(new URL(page.url()).search).toBe('?without=crossing');
    expect(await page.getByRole('link', { name: 'Link to this choice' }).getAttribute('href')).toBe(
      '?without=crossing#what-if',
    );

    await page.reload();
    await page.locator('what-if').scrollIntoViewIfNeeded();
    await expect.poll(() => row(page, 'Live interviews'), soon).toEqual(['1 hr 30 min', '45 minutes', '− 45 minutes']);
    expect(await page.getByRole('checkbox', { name: /^River crossing/ }).isChecked()).toBe(false);

    await page.getByRole('button', { name: 'Back to the loop as it is' }).click();
    await expect.poll(() => status(page), soon).toBe('Nothing is changed yet.');
    expect(new URL(page.url()).search).toBe('');
    await page.context().close();
  });

  it('adds a session, which can be taken out again', async () => {
    const page = await stage.open(`${ROLE}?with=bench-exercise.outdoor#what-if`, asInterviewer);
    const added = page.getByRole('list', { name: 'Added sessions' });
    await added.getByText('Bench exercise: Outdoor bench').waitFor();
    const [was, now] = await row(page, 'People who rate');
    expect(Number(now)).toBeGreaterThan(Number(was));
    await added.getByRole('button', { name: 'Remove: Bench exercise: Outdoor bench' }).click();
    await expect.poll(() => status(page), soon).toBe('Nothing is changed yet.');

    await page.getByLabel('Add a session').focus();
    await expect.poll(() => page.getByLabel('Add a session').locator('option').count(), soon).toBeGreaterThan(4);
    await page.getByLabel('Add a session').selectOption('evening-task');
    await expect.poll(() => new URL(page.url()).search, soon).toBe('?with=evening-task');
    await page.context().close();
  });

  it('begins with the numbers that the page has', async () => {
    const page = await stage.open(`${ROLE}?without=chart#what-if`, asInterviewer);
    const facts = await page.locator('.facts').first().innerText();
    await page.locator('what-if table').first().waitFor();
    const [was] = await row(page, 'Live interviews');
    expect(facts).toContain(was);
    const [ours] = await row(page, 'Our time in all');
    expect(await page.locator('main').innerText()).toContain(`In all\n${ours!}`);
    await page.context().close();
  });

  it('is not there without JavaScript', async () => {
    const page = await stage.open(ROLE, { ...asInterviewer, javaScriptEnabled: false });
    expect(await page.locator('what-if').isVisible()).toBe(false);
    expect(await page.getByRole('heading', { name: 'What if' }).isVisible()).toBe(false);
    expect(await page.getByRole('heading', { name: 'Review of the loop' }).isVisible()).toBe(true);
    await page.context().close();
  });
});

describe('The coverage of all roles', () => {
  const ADDRESS = '/interviewer/coverage/';
  const heads = (page: Page) => page.locator('thead th:visible').count();

  it('shows one role, and the address carries which', async () => {
    const page = await stage.open(ADDRESS, asInterviewer);
    const all = await heads(page);
    await page.getByLabel('Role').selectOption('ferry-hand');
    await expect.poll(() => heads(page), soon).toBeLessThan(all);
    expect(new URL(page.url()).search).toBe('?role=ferry-hand');
    const foresight = page.getByRole('row', { name: /^Foresight/ });
    expect(
      (await foresight.getByRole('cell').allInnerTexts()).filter((text) => text.includes('Main focus')),
    ).toHaveLength(1);
    const marks = await page.locator('tbody tr:visible td:visible .shape').count();
    const numbers = async (cells: string) =>
      (await page.locator(cells).allInnerTexts()).reduce((sum, text) => sum + Number(text), 0);
    expect([await numbers('tbody tr:visible .count'), await numbers('tfoot td:visible')]).toEqual([marks, marks]);
    await page.reload();
    expect(await page.getByLabel('Role').inputValue()).toBe('ferry-hand');
    await page.getByLabel('Role').selectOption('');
    await expect.poll(() => heads(page), soon).toBe(all);
    await page.context().close();
  });

  it('keeps its headings in view, on a phone too', async () => {
    const page = await stage.open(ADDRESS, { ...asInterviewer, viewport: { width: 320, height: 300 } });
    const scroller = page.locator('.matrix.large');
    const scrolled = await scroller.evaluate((element) => {
      element.scrollTo(300, 400);
      return [element.scrollLeft, element.scrollTop];
    });
    expect(Math.min(...scrolled)).toBeGreaterThan(0);
    const box = (await scroller.boundingBox())!;
    const corner = (await page.locator('thead th').first().boundingBox())!;
    expect(corner.x).toBeCloseTo(box.x, 0);
    expect(corner.y).toBeCloseTo(box.y, 0);
    await page.context().close();
  });

  it('shows all roles without JavaScript', async () => {
    const page = await stage.open(`${ADDRESS}?role=lock-keeper`, { ...asInterviewer, javaScriptEnabled: false });
    expect(await page.locator('select').count()).toBeGreaterThan(0);
    expect(await page.locator('coverage-filter select').isVisible()).toBe(false);
    // Besides the competencies and how many marks each has, every interview that rates something.
    expect(await heads(page)).toBeGreaterThan(5);
    expect(await heads(page)).toBe(await page.locator('thead th').count());
    await page.context().close();
  });
});

describe('Two roles side by side', () => {
  const ADDRESS = '/interviewer/compare/?a=workshop-engineer&b=lock-keeper';
  const heads = (page: Page) => page.locator('thead th:visible').allInnerTexts();

  it('are the ones that the address names, in its order', async () => {
    const page = await stage.open(ADDRESS, asInterviewer);
    await expect.poll(() => heads(page), soon).toEqual(['What', 'Workshop engineer', 'Lock keeper']);
    await page.getByLabel('Another role').selectOption('ferry-hand');
    await expect.poll(() => heads(page), soon).toEqual(['What', 'Workshop engineer', 'Ferry hand']);
    expect(new URL(page.url()).searchParams.get('b')).toBe('ferry-hand');
    await page.context().close();
  });

  it('are among all roles without JavaScript', async () => {
    const page = await stage.open(ADDRESS, { ...asInterviewer, javaScriptEnabled: false });
    expect(await heads(page)).toEqual(expect.arrayContaining(['Ferry hand', 'Lock keeper', 'Workshop engineer']));
    await page.context().close();
  });
});
