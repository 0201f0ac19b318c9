import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { planIn } from '../../src/handbook/plan/plan-link.ts';
import type { Plan } from '../../src/handbook/plan/plan.ts';
import { axeObjections } from '../helpers/axe.ts';
import { openStage, untilQuiet, type OpenOptions, type Stage } from '../helpers/site-browser.ts';

const INVITE = '/interviewer/roles/weir-warden/invite/';
const ROLE = 'weir-warden';
const NOW = '2026-12-01T08:00:00Z';
const PHONE = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true };

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

/** Opens the page as somebody in Berlin, with a clipboard that the test can read. */
async function open(options: OpenOptions = {}) {
  const page = await stage.open(INVITE, {
    audience: 'interviewer',
    timezoneId: 'Europe/Berlin',
    permissions: ['clipboard-read', 'clipboard-write'],
    ...options,
    before: async (own, context) => {
      await own.clock.setFixedTime(NOW);
      await options.before?.(own, context);
    },
  });
  await untilQuiet(page);
  return page;
}

/** What a button of the form copies. */
async function copied(page: Page, button: string): Promise<string> {
  await page.click(`[data-gives="${button}"]`);
  await expect.poll(() => status(page)).toBe('Copied.');
  return clipboard(page);
}
const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());
const status = (page: Page) => page.locator('invite-form > [role="status"]').textContent();
const said = (page: Page) => expect.poll(() => status(page));
const session = (page: Page, id: string) => page.locator(`[data-session="${id}"]`);

const bodyOf = (page: Page, reader: 'candidate' | 'interviewers') =>
  page.locator(`[data-part="${reader}-body"]`).textContent();
const field = (page: Page, id: string, name: string) => session(page, id).locator(`input[name="${name}"]`);
const noted = (page: Page) => page.locator('[data-part="noted"]').textContent();
const choose = (page: Page, message: string) => page.selectOption('select[name="message"]', message);

/** What a recruiter does: chooses the loop, types the first session, lets the others follow, and names people. */
async function fillIn(page: Page) {
  await page.selectOption('select[name="message"]', 'five-doors');
  await session(page, 'storm').locator('input[name="day"]').fill('2026-12-10');
  await session(page, 'storm').locator('input[name="time"]').fill('10:00');
  await page.click('button[name="follow"]');
  await session(page, 'storm').locator('input[name="names"]').fill('Ana, Ben');
}

async function fillMessage(page: Page) {
  await page.fill('[data-fills="candidate_first_name"]', 'Sam');
  await page.fill('[data-fills="recruiter_first_name"]', 'Rea');
  await page.fill('[data-fills="meeting_link"]', 'https://call.example/loop');
}

const linkOf = (page: Page) => copied(page, 'link');
const planOf = (link: string) => planIn(new URL(link).hash) as Plan;

describe.each([
  ['on a desktop', {}],
  ['on a phone', PHONE],
] as const)('A recruiter who invites one candidate, %s', (_where, options) => {
  it('gets a link and two messages, and the plan at the end of the link shows the same sessions', async () => {
    const page = await open(options);
    await fillIn(page);
    await fillMessage(page);
    const link = await linkOf(page);
    expect(link).toMatch(/^https:\/\/jobs\.fixture-works\.example\/plan\/#role=/);
    expect(planOf(link).sessions.map(({ id, start }) => [id, start])).toEqual([
      ['storm', '2026-12-10T09:00Z'],
      ['joint', '2026-12-10T10:00Z'],
      ['sluice', '2026-12-10T11:15Z'],
      ['tides', '2026-12-10T12:15Z'],
      ['ropes', '2026-12-10T13:00Z'],
    ]);
    expect(link).not.toContain('Sam');

    const message = await copied(page, 'candidate-body');
    expect(message).toContain('Hello Sam,');
    expect(message).toContain('Thursday, December 10, 10:00 to 10:45: Story of a storm, with Ana and Ben');
    expect(message).toContain(link);
    expect(message).not.toMatch(/[[\]{}]|\/interviewer\//);
    const theirs = await copied(page, 'interviewers-body');
    expect(theirs).toContain('45 minutes; Ana leads and Ben observes');
    expect(theirs).toContain(new URL(`/interviewer/roles/${ROLE}/storm/`, page.url()).href);

    const plan = await stage.open(`/plan/${new URL(link).hash}`, { timezoneId: 'Europe/Berlin' });
    await untilQuiet(plan);
    const shown = await plan.locator('[data-part="sessions"] li').allTextContents();
    expect(shown.map((text) => /\d\d:\d\d [\w ]+/.exec(text)![0])).toEqual([
      '10:00 Story of a storm',
      '11:00 Bench exercise',
      '12:15 Drawing review',
      '13:15 Tide tables',
      '14:00 Rope check',
    ]);
    expect(shown[0]).toContain('With Ana and Ben');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      page.viewportSize()!.width,
    );
  });

  it('is told what is still to fill in, and nothing is copied before', async () => {
    const page = await open(options);
    await page.evaluate(() => navigator.clipboard.writeText('as it was'));
    await page.selectOption('select[name="message"]', 'five-doors');
    await page.click('[data-gives="link"]');
    await said(page).toMatch(/^Not copied\. Still to fill in: Dates and times/);
    await fillIn(page);
    await page.click('[data-gives="candidate-body"]');
    await said(page).toBe(
      'Not copied. Still to fill in: Candidate’s first name; Link to the call, or office address; Your first name.',
    );
    expect(await page.evaluate(() => (document.activeElement as HTMLElement).dataset['fills'])).toBe(
      'candidate_first_name',
    );
    await session(page, 'storm').locator('input[name="names"]').fill('Ana, call 0170');
    await page.click('[data-gives="link"]');
    await said(page).toBe('Not copied. A first name is one or two words of letters: call 0170.');
    expect(await clipboard(page)).toBe('as it was');
  });
});

describe('The form for one candidate', () => {
  it('is filled in from an earlier link, so that moving a session is one change', async () => {
    const first = await open();
    await fillIn(first);
    const earlier = await linkOf(first);
    const page = await open();
    await page.selectOption('select[name="message"]', 'another-tide');
    await page.fill('[name="earlier"]', `see ${earlier}`);
    expect(await page.locator('[data-part="noted"]').textContent()).toMatch(/^Filled in from the link/);
    await session(page, 'sluice').locator('input[name="day"]').fill('2026-12-11');
    const [before, after] = [planOf(earlier), planOf(await linkOf(page))];
    expect(after.sessions).toEqual(
      before.sessions.map((one) => (one.id === 'sluice' ? { ...one, start: '2026-12-11T11:15Z' } : one)),
    );
    await fillMessage(page);
    expect(await copied(page, 'candidate-body')).toContain('Friday, December 11, 12:15 to 13:00: Drawing review');
  });

  it('takes no link that is broken or for another role', async () => {
    const page = await open();
    const noted = page.locator('[data-part="noted"]');
    await page.fill('[name="earlier"]', 'https://jobs.fixture-works.example/plan/#role=Nobody');
    expect(await noted.textContent()).toMatch(/^This is no whole link to a plan/);
    await page.fill('[name="earlier"]', 'https://jobs.fixture-works.example/plan/#role=workshop-engineer');
    expect(await noted.textContent()).toMatch(/^This link is for another role/);
  });

  it('says times to the candidate in their zone, and keeps moments when its own changes', async () => {
    const page = await open();
    await fillIn(page);
    await page.selectOption('select[name="their-zone"]', 'Asia/Tokyo');
    expect(await page.locator('[data-part="candidate-body"]').textContent()).toContain('18:00 to 18:45');
    expect(await page.locator('[data-part="interviewers-body"]').textContent()).toContain('10:00 to 10:45');
    const before = planOf(await linkOf(page)).sessions;
    await page.selectOption('select[name="zone"]', 'America/New_York');
    expect(await session(page, 'storm').locator('input[name="time"]').inputValue()).toBe('04:00');
    expect(planOf(await linkOf(page)).sessions).toEqual(before);
  });

  it('keeps minutes in the link only where they are not those of the role, and says the variant that is chosen', async () => {
    const page = await open();
    await fillIn(page);
    await session(page, 'joint').locator('input[name="minutes"]').fill('90');
    const variant = session(page, 'storm').locator('select[name="variant"]');
    const title = (await variant.locator('option').nth(1).textContent())!;
    await variant.selectOption(title);
    const minutes = planOf(await linkOf(page)).sessions.map((one) => one.minutes);
    expect(minutes).toEqual([undefined, 90, undefined, undefined, undefined]);
    const message = await page.locator('[data-part="candidate-body"]').textContent();
    expect(message).toContain('11:00 to 12:30: Bench exercise');
    expect(message).toContain(`Story of a storm (${title})`);
  });

  it('sends and stores nothing, and puts nothing into its own address', async () => {
    const asked: string[] = [];
    const page = await open({
      before: (own) => {
        own.on('request', (request) => asked.push(`${request.url()} ${request.postData() ?? ''}`));
        return Promise.resolve();
      },
    });
    const loaded = asked.length;
    await fillIn(page);
    await fillMessage(page);
    await linkOf(page);
    await page.keyboard.press('Enter');
    expect(loaded).toBeGreaterThan(0);
    expect(asked.slice(loaded)).toEqual([]);
    expect(page.url()).toMatch(/\/invite\/$/);
    expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
  });

  it('is filled in and copied by the keyboard alone', async () => {
    const page = await open();
    await page.focus('select[name="message"]');
    await page.keyboard.type('Five doors in a day');
    for (const [name, typed] of [
      ['day', '12102026'],
      ['time', '1000AM'],
    ]) {
      const input = session(page, 'storm').locator(`input[name="${name!}"]`);
      for (let tabs = 0; tabs < 12 && !(await input.evaluate((own) => own === document.activeElement)); tabs += 1)
        await page.keyboard.press('Tab');
      await page.keyboard.type(typed!);
    }
    const button = page.locator('button[name="follow"]');
    for (let tabs = 0; tabs < 60 && !(await button.evaluate((own) => own === document.activeElement)); tabs += 1)
      await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    const give = page.locator('[data-gives="link"]');
    for (let tabs = 0; tabs < 12 && !(await give.evaluate((own) => own === document.activeElement)); tabs += 1)
      await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await said(page).toBe('Copied.');
    expect(planOf(await clipboard(page)).sessions).toHaveLength(5);
  });

  it('has nothing that axe objects to, filled in and with something missing', async () => {
    const page = await open();
    await fillIn(page);
    await page.click('[data-gives="candidate-body"]');
    expect(await axeObjections(page, 'main')).toEqual([]);
  });
});

describe('What is typed for one candidate', () => {
  it('is all that the message counts: totals of dated sessions with the minutes that are typed, or none', async () => {
    const page = await open();
    await choose(page, 'five-doors');
    await field(page, 'storm', 'day').fill('2026-12-10');
    await field(page, 'storm', 'time').fill('09:00');
    expect(await bodyOf(page, 'candidate')).not.toMatch(/in all\.|With the breaks/);
    await page.click('button[name="follow"]');
    const usual = /The interviews take (.*) in all\.\nWith the breaks between them, plan for (.*)\./;
    expect(usual.exec((await bodyOf(page, 'candidate'))!)!.slice(1)).toEqual(['3 hr 30 min', '4 hr 30 min']);
    await field(page, 'ropes', 'minutes').fill('90');
    const [, interviews, whole] = usual.exec((await bodyOf(page, 'candidate'))!)!;
    expect([interviews, whole]).toEqual(['4 hr 30 min', '5 hr 30 min']);
  });

  it.each([
    ['a time without a day', 'time', '11:00', '', /a date is missing/],
    ['a day without a time', 'day', '2026-12-10', '', /the time needs both hours and minutes/],
    ['names without a day', 'names', 'Ana', '', /a date is missing/],
    ['a day long gone', 'day', '1999-12-10', '', /January 2, 2000 to December 30, 2099/],
    ['a day far off', 'day', '2101-12-10', '', /January 2, 2000 to December 30, 2099/],
    ['no minutes', 'minutes', '0', '2026-12-10', /whole number from 1 to 480/],
    ['minutes below none', 'minutes', '-5', '2026-12-10', /whole number from 1 to 480/],
    ['more minutes than a day has', 'minutes', '481', '2026-12-10', /whole number from 1 to 480/],
    ['half a minute', 'minutes', '90.5', '2026-12-10', /whole number from 1 to 480/],
    ['nine names', 'names', 'A, B, C, D, E, F, G, H, I', '2026-12-10', /at most 8 first names/],
  ])('is refused by its field where a link cannot carry it: %s', async (_what, name, value, day, says) => {
    const page = await open();
    await page.evaluate(() => navigator.clipboard.writeText('as it was'));
    await choose(page, 'five-doors');
    await field(page, 'storm', 'day').fill('2026-12-10');
    await field(page, 'storm', 'time').fill('09:00');
    await field(page, 'joint', 'day').fill(day);
    if (day !== '' && name !== 'day') await field(page, 'joint', 'time').fill('10:00');
    await field(page, 'joint', name).fill(value);
    await page.click('[data-gives="link"]');
    await said(page).toMatch(says);
    expect(await status(page)).toMatch(/^Not copied\. Bench exercise \(Outdoor bench\): /);
    expect(await page.evaluate(() => (document.activeElement as HTMLElement).dataset['gives'])).toBe('link');
    expect(await clipboard(page)).toBe('as it was');
  });

  it('is in the link and in the message to interviewers for the sessions of the message alone', async () => {
    const page = await open();
    await fillIn(page);
    await choose(page, 'come-to-the-gate');
    expect(await bodyOf(page, 'interviewers')).toContain('[Dates and times');
    expect(await bodyOf(page, 'interviewers')).not.toContain('Bench');
    await fillMessage(page);
    await page.click('[data-gives="interviewers-body"]');
    await said(page).toMatch(/^Not copied\. Still to fill in: Dates and times/);
    const call = page.locator('[data-session]:visible');
    await call.locator('input[name="day"]').fill('2026-12-03');
    await call.locator('input[name="time"]').fill('09:00');
    const ids = planOf(await linkOf(page)).sessions.map(({ id }) => id);
    expect(ids).toEqual([await call.getAttribute('data-session')]);
    await choose(page, 'another-tide');
    expect(planOf(await linkOf(page)).sessions).toHaveLength(6);
  });

  it.each(['letter-read', 'when-we-sit', 'bell-call'])(
    'makes no message for interviewers where nobody holds a session: %s',
    async (message) => {
      const page = await open();
      expect(await page.locator('[data-part="interviewers"]').isVisible()).toBe(true);
      await choose(page, message);
      expect(await page.locator('[data-part="interviewers"]').isVisible()).toBe(false);
      expect(await page.locator('[data-fills="meeting_link"]').isVisible()).toBe(false);
    },
  );

  it('stays where a link that is pasted is cut off or has no dates, and emptying its field says nothing', async () => {
    const page = await open();
    await fillIn(page);
    const before = planOf(await linkOf(page)).sessions;
    for (const pasted of [`https://jobs.fixture-works.example/plan/#role=${ROLE}`, 'https://hiring.example/plan/']) {
      await page.fill('[name="earlier"]', pasted);
      expect(await noted(page)).toMatch(/Nothing was filled in\.$/);
      expect(planOf(await linkOf(page)).sessions).toEqual(before);
    }
    await page.fill('[name="earlier"]', '');
    expect(await noted(page)).toBe('');
  });

  it('becomes that of a link’s own stage where the message is about another', async () => {
    const first = await open();
    await fillIn(first);
    const link = await linkOf(first);
    const page = await open();
    await choose(page, 'come-to-the-gate');
    await page.fill('[name="earlier"]', link.replaceAll('&', '&amp;').replaceAll('&amp;s=', '\n&amp;s='));
    expect(await page.locator('select[name="message"]').inputValue()).toBe('come-to-the-workshop');
    expect(await noted(page)).toContain('the message is now “Come to the workshop”');
    expect(planOf(await linkOf(page)).sessions).toEqual(planOf(link).sessions);
  });

  it('is looked at once more where it is past or at the same time, and is copied all the same', async () => {
    const page = await open();
    await fillIn(page);
    const remarks = page.locator('[data-part="remarks"]');
    expect(await remarks.textContent()).toBe('');
    await field(page, 'joint', 'time').fill('10:30');
    await field(page, 'sluice', 'day').fill('2026-11-20');
    await field(page, 'sluice', 'time').fill('09:00');
    expect(await remarks.textContent()).toBe(
      'In the past: Drawing review. At the same time: Story of a storm, Bench exercise (Outdoor bench).',
    );
    expect(planOf(await linkOf(page)).sessions).toHaveLength(5);
  });

  it('is gone for the next candidate, but for the recruiter’s own name, message and zone', async () => {
    const page = await open();
    await fillIn(page);
    await fillMessage(page);
    await page.selectOption('select[name="zone"]', 'Asia/Tokyo');
    await page.fill('[name="earlier"]', 'something');
    await page.click('button[name="next"]');
    const values = () =>
      page
        .locator('.invite-fields :is(input, textarea)')
        .evaluateAll((all) =>
          (all as HTMLInputElement[])
            .filter(({ name, value }) => name !== 'minutes' && value !== '')
            .map(({ value }) => value),
        );
    expect(await values()).toEqual(['Rea']);
    expect(await page.locator('select[name="zone"]').inputValue()).toBe('Asia/Tokyo');
    expect(await page.locator('select[name="message"]').inputValue()).toBe('five-doors');
    expect(await page.locator('[data-part="link"]').textContent()).toMatch(/#role=weir-warden$/);
  });

  it('may leave seats open, and says how many people for what', async () => {
    const page = await open();
    await fillIn(page);
    await field(page, 'storm', 'names').fill('Ana');
    expect(await bodyOf(page, 'interviewers')).toContain('Ana leads; still to be named: 1 person to observe');
  });
});

describe('What is done once per role', () => {
  it('names kits on the site that the page is on, and without a script leaves that open', async () => {
    const kit = (origin: string) =>
      `45 minutes, 1 person to lead and 1 person to observe: ${origin}/interviewer/roles/`;
    const seats = '[data-copied="who-holds-the-plank-body"]';
    const page = await open();
    expect(await page.locator(seats).textContent()).toContain(kit(new URL(page.url()).origin));
    const without = await stage.open(INVITE, { audience: 'interviewer', javaScriptEnabled: false });
    expect(await without.locator(seats).textContent()).toContain(kit('[address of this site]'));
  });

  it('copies each link and message with one click', async () => {
    const page = await open();
    const copy = async (id: string) => {
      await page.click(`[data-copy="${id}"]`);
      await expect.poll(() => page.locator('[data-part="copied"]').textContent()).toBe('Copied.');
      return clipboard(page);
    };
    expect(await copy('link-0')).toBe(`https://jobs.fixture-works.example/roles/${ROLE}/`);
    const message = await copy('five-doors-body');
    expect(message).toContain('Hello %FIRST%,');
    expect(message).toContain('[Your first name]');
    expect(message).toContain(
      `- Bench exercise (Outdoor bench), 60 minutes: https://jobs.fixture-works.example/roles/${ROLE}/joint/`,
    );
    expect(message).not.toMatch(/[{}]/);
  });

  it('is there without a script, and the form says that it needs one', async () => {
    const page = await stage.open(INVITE, { audience: 'interviewer', javaScriptEnabled: false });
    expect(await page.locator('#one-candidate ~ noscript, noscript p').first().textContent()).toContain(
      'needs a script',
    );
    expect(await page.locator('invite-form').isVisible()).toBe(false);
    await page
      .locator('[data-copied="five-doors-body"]')
      .evaluate((own) => own.closest('details')!.setAttribute('open', ''));
    expect(await page.locator('[data-copied="five-doors-body"]').isVisible()).toBe(true);
    expect(await page.locator('.invite-links a').count()).toBeGreaterThan(8);
  });

  it('loads less than 10 kB of script besides that of every page', async () => {
    const scripts = new Map<string, string>();
    const openAnd = (address: string) =>
      stage.open(address, {
        audience: 'interviewer',
        before: (own) => {
          own.on('response', (response) => {
            if (response.url().endsWith('.js')) void response.text().then((text) => scripts.set(response.url(), text));
          });
          return Promise.resolve();
        },
      });
    await untilQuiet(await openAnd('/interviewer/messages/'));
    const everywhere = new Set(scripts.keys());
    await untilQuiet(await openAnd(INVITE));
    const own = [...scripts].filter(([url]) => !everywhere.has(url));
    expect(own.length).toBeGreaterThan(0);
    expect(own.reduce((sum, [, text]) => sum + gzipSync(text).length, 0)).toBeLessThan(10_000);
  });
});
