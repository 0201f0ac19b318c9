import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Audience } from '../../../src/handbook/entities/schemas.ts';
import { openStage, PATIENT, type Stage } from '../../helpers/site-browser.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage('real');
});
afterAll(() => stage.close());

/** What somebody comes for, how they come to it in one step, and the first element that answers. */
interface Task {
  who: string;
  wants: string;
  /** What they search for, or the page that they are on and the link there that they follow. */
  by: { search: string } | { page: string; link: string };
  /** Where that leads. */
  to: string;
  answer: string;
  audience?: Audience;
}

const ROLE = '/roles/mid-level-backend-engineer/';
const KITS = '/interviewer/roles/mid-level-backend-engineer/';
const TASKS: Task[] = [
  {
    who: 'A candidate',
    wants: 'to know what to do tonight',
    by: { page: ROLE, link: `.timeline a[href$="${ROLE}pairing/"]` },
    to: `${ROLE}pairing/`,
    answer: '.facts.large a[href="#prepare"]',
  },
  {
    who: 'A candidate',
    wants: 'to know whether an AI assistant is allowed',
    by: { page: ROLE, link: `.timeline a[href$="${ROLE}design/"]` },
    to: `${ROLE}design/`,
    answer: '.facts.large a[href="#ai-assistants"]',
  },
  {
    who: 'A candidate',
    wants: 'to know how long it takes, and whether it can be split',
    by: { search: 'mid-level backend engineer' },
    to: ROLE,
    answer: '.facts a[href="#choices"]',
  },
  {
    who: 'A candidate',
    wants: 'captions, and whom to ask for them',
    by: { search: 'captions' },
    to: '/guides/accommodations/',
    answer: 'main a[href^="mailto:accommodations@"]',
  },
  {
    who: 'A candidate',
    wants: 'something to ask back',
    by: { search: 'questions to ask' },
    to: '/questions-to-ask/',
    answer: 'main :is(h3, li)',
  },
  {
    who: 'A candidate',
    wants: 'to know whether they are ready',
    by: { search: 'am i ready' },
    to: '/practice/',
    answer: 'main :is(td, input)',
  },
  {
    who: 'A candidate',
    wants: 'to know how long their papers are kept',
    by: { search: 'how long do you keep my CV' },
    to: '/your-data/',
    answer: '.kept dd:nth-of-type(2)',
  },
  {
    who: 'An interviewer',
    wants: 'to begin in ten minutes',
    by: { page: KITS, link: `main a[href$="${KITS}design/"]` },
    to: `${KITS}design/`,
    answer: 'section[aria-labelledby="now"] blockquote, section[aria-labelledby="now"] p',
    audience: 'interviewer',
  },
  {
    who: 'An interviewer',
    wants: 'the exercise of this session',
    by: { page: KITS, link: `main a[href$="${KITS}pairing/"]` },
    to: `${KITS}pairing/`,
    answer: 'section[aria-labelledby="now"] a[href^="#exercise-"]',
    audience: 'interviewer',
  },
  {
    who: 'A hiring manager',
    wants: 'to know whether the loop is any good',
    by: { page: '/interviewer/', link: `main a[href$="${KITS}"]` },
    to: KITS,
    answer: 'section[aria-labelledby="verdict"] li',
    audience: 'interviewer',
  },
];

const SCREENS = [
  { name: 'a desktop', viewport: { width: 1280, height: 900 }, most: 1 },
  { name: 'a phone', viewport: { width: 390, height: 844 }, most: 2 },
];

/** Follows the one step of a task, and waits until its page is there. */
async function follow(page: Page, by: Task['by'], to: string): Promise<void> {
  if ('search' in by) {
    await page.keyboard.press('Control+k');
    await page.locator('.search-dialog[open] input[type="search"]').fill(by.search);
    const first = page.locator('.search-results > li > a').first();
    await expect.poll(async () => new URL((await first.getAttribute('href'))!, page.url()).pathname, PATIENT).toBe(to);
    // What is found later is shown below, and a click while that is done is lost on a busy machine.
    await page.locator('site-search[data-state="done"]').waitFor();
    await first.click();
  } else await page.locator(`${by.link}:visible`).first().click();
  await page.waitForURL((url) => url.pathname === to);
}

/** In screens from the top of the page: where what answers ends; without end where nothing does. */
const depth = (page: Page, answer: string) =>
  page.evaluate((css) => {
    const element = [...document.querySelectorAll(css)].find((one) => one.checkVisibility());
    return element ? (element.getBoundingClientRect().bottom + scrollY) / innerHeight : 1e9;
  }, answer);

describe.each(SCREENS)('One click or one search away, on $name', ({ viewport, most }) => {
  it.each(TASKS)('$who finds what they want: $wants', async ({ by, to, answer, audience = 'candidate' }) => {
    const page = await stage.open('page' in by ? by.page : '/', { audience, viewport });
    await follow(page, by, to);
    const screens = await depth(page, answer);
    console.log(`${to} answers after ${screens.toFixed(2)} screens.`);
    expect(screens).toBeLessThan(most);
    await page.context().close();
  });
});
