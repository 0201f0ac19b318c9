import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStage, type Stage } from '../../helpers/site-browser.ts';
import { sessionPages } from '../../helpers/site-sessions.ts';
import { testSites } from '../../helpers/site-shared.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage('real');
});
afterAll(() => stage.close());

const SESSIONS = sessionPages(testSites().real.interviewer);

/** How far down the page each thing ends that somebody needs to begin, in pixels; without those that a session has not. */
const endsOf = (page: Page, selectors: Readonly<Record<string, string>>) =>
  page.evaluate(
    (wanted) =>
      Object.fromEntries(
        Object.entries(wanted).flatMap(([name, selector]) => {
          const element = document.querySelector(selector);
          return element ? [[name, Math.round(element.getBoundingClientRect().bottom)]] : [];
        }),
      ),
    selectors,
  );

const TO_BEGIN = { point: '.summary', start: '.now-start input', 'first words': '.now-opening' };
const ALL = {
  ...TO_BEGIN,
  exercise: '.now-exercise',
  clock: '.now-clock li:last-child',
  question: '.now-question',
  'last words': '.now-closing',
};

const SCREENS = [
  { name: 'desktop', viewport: { width: 1280, height: 900 }, holds: ALL },
  { name: 'phone', viewport: { width: 390, height: 844 }, holds: TO_BEGIN },
];

describe('The first screen of every session of every role', () => {
  it('holds what is needed to begin, on a desktop and on a phone', async () => {
    expect(SESSIONS.length).toBeGreaterThan(100);
    const page = await stage.open(SESSIONS[0]!, { audience: 'interviewer' });
    const seen: Record<string, number> = {};
    const below: string[] = [];
    for (const address of SESSIONS) {
      await page.goto(new URL(address.slice(1), stage.interviewer.url).href);
      for (const { name: screen, viewport, holds } of SCREENS) {
        await page.setViewportSize(viewport);
        for (const [name, end] of Object.entries(await endsOf(page, holds))) {
          seen[name] = (seen[name] ?? 0) + 1;
          if (end > viewport.height) below.push(`${address}, ${screen}: ${name} ends at ${String(end)}`);
        }
      }
    }
    expect(below).toEqual([]);
    // Work that is only done alone has no clock, and few conversations have an exercise; the rest is nearly everywhere.
    for (const name of Object.keys(ALL)) expect(seen[name], name).toBeGreaterThan(name === 'exercise' ? 30 : 90);
    await page.context().close();
  });
});
