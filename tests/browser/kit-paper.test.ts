import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CROSSING } from '../helpers/card-page.ts';
import { printed, sheetsOf } from '../helpers/printed.ts';
import { openStage, type Stage } from '../helpers/site-browser.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

const BENCH = '/interviewer/roles/workshop-engineer/bench/';
/** A session of each kind in which something is rated. */
const RATED = [
  BENCH,
  CROSSING,
  '/interviewer/roles/workshop-engineer/drawing/',
  '/interviewer/roles/workshop-engineer/evening/',
];

/** What of the kit is on paper, as the browser lays it out there. */
const onPaper = (page: Page) =>
  page.evaluate(() => {
    const visible = (element: Element) => element.checkVisibility();
    const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];
    const kit = document.querySelector('.hb.kit')!;
    const texts = [...kit.querySelectorAll<HTMLElement>('*')].filter(
      (element) =>
        visible(element) &&
        // Code within a line is a sixteenth smaller than the line, as Starlight draws it: its letters are the wider.
        !element.matches('.sr-only, .sr-only *, :not(pre) > code') &&
        [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent!.trim() !== ''),
    );
    return {
      smallest: Math.min(...texts.map((element) => parseFloat(getComputedStyle(element).fontSize))),
      rated: all('.watched').map((one) => ({
        name: one.querySelector('h3')!.textContent.trim(),
        levels: [...one.querySelectorAll('.levels > li')].filter(
          (level) => visible(level) && level.getBoundingClientRect().height > 0,
        ).length,
      })),
      headings: [...kit.querySelectorAll('h2, h3, h4')].filter(visible).map((one) => getComputedStyle(one).breakAfter),
      probes: all('.question .probes').filter(visible).length,
      reserve: all('.reserve .question').filter(visible).length,
      wordy: all('.reserve .probes, .asked-elsewhere, .kit-tools, .page-foot').filter(visible).length,
      cut: document.documentElement.scrollWidth > document.documentElement.clientWidth,
    };
  });

describe('The kit of a session on paper', () => {
  it.each(RATED)('can be read, and holds all that is rated: %s', async (address) => {
    // As wide as A4 between the margins of a kit.
    const page = await stage.open(address, { audience: 'interviewer', viewport: { width: 703, height: 1000 } });
    await page.emulateMedia({ media: 'print' });
    const { smallest, rated, headings, wordy, cut } = await onPaper(page);
    // Ten points are 13 1/3 pixels.
    expect(smallest).toBeGreaterThanOrEqual(13.3);
    expect(rated).not.toEqual([]);
    for (const { name, levels } of rated) expect(levels, name).toBe(4);
    expect(headings.length).toBeGreaterThan(3);
    expect(new Set(headings)).toEqual(new Set(['avoid']));
    expect(wordy).toBe(0);
    expect(cut).toBe(false);
    await page.context().close();
  });

  it('holds core questions with their probes, and reserve questions in their own words alone', async () => {
    const page = await stage.open(BENCH, { audience: 'interviewer' });
    const onScreen = await page.locator('.question .probes').count();
    await page.emulateMedia({ media: 'print' });
    const { rated, probes, reserve } = await onPaper(page);
    expect(rated.length).toBe(2);
    expect(probes).toBeGreaterThan(0);
    expect(reserve).toBeGreaterThan(0);
    expect(onScreen - probes).toBe(await page.locator('.reserve .probes').count());
    await page.context().close();
  });

  it('says on each sheet that it is for interviewers only', async () => {
    const page = await stage.open(BENCH, { audience: 'interviewer' });
    const sheets = sheetsOf(await printed(page));
    expect(sheets).toBeGreaterThan(1);
    const sizes = async () => {
      const bytes: number[] = [];
      for (let sheet = 1; sheet <= sheets; sheet += 1) bytes.push((await printed(page, String(sheet))).length);
      return bytes;
    };
    const withWarning = await sizes();
    // Its place is kept, so that each sheet lacks nothing but the words.
    await page.locator('.print-warning').evaluate((warning) => {
      warning.textContent = '';
    });
    const without = await sizes();
    expect(withWarning.filter((bytes, sheet) => bytes <= without[sheet]!)).toEqual([]);
    await page.context().close();
  });
});
