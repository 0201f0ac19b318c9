import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import ICAL from 'ical.js';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { planHash, planIn } from '../../src/handbook/plan/plan-link.ts';
import type { Plan, PlanData } from '../../src/handbook/plan/plan.ts';
import { openStage, untilQuiet, type OpenOptions, type Stage } from '../helpers/site-browser.ts';

const ROLE = 'weir-warden';
/** A role that one may choose instead. */
const ANOTHER = `option[data-file]:not([value="${ROLE}"])`;

let stage: Stage;
let data: PlanData;
/** A plan of a role's first three sessions, a week from the browser's day on. */
let plan: Plan;
beforeAll(async () => {
  stage = await openStage();
  const page = await stage.open('/plan/');
  const file = await page.locator(`select[name="role"] option[value="${ROLE}"]`).getAttribute('data-file');
  data = (await (await fetch(new URL(file!.slice(1), stage.candidate.url))).json()) as PlanData;
  plan = {
    role: data.role,
    made: '2026-11-28T10:15Z',
    sessions: data.sessions.slice(0, 3).map(({ id, state }, index) => ({
      id,
      start: `2026-12-0${String(3 + 2 * index)}T13:30Z`,
      names: index === 0 ? ['Ada', 'Mary Ann'] : [],
      state,
    })),
  };
});
afterAll(() => stage.close());

const NOW = '2026-12-01T18:00:00Z';

/** Opens the page of a plan on a day, somewhere. */
async function open(hash: string, { zone = 'Europe/Berlin', ...options }: OpenOptions & { zone?: string } = {}) {
  const page = await stage.open(`/plan/${hash}`, {
    timezoneId: zone,
    acceptDownloads: true,
    ...options,
    before: async (own, context) => {
      await own.clock.setFixedTime(NOW);
      await options.before?.(own, context);
    },
  });
  await untilQuiet(page);
  return page;
}

/** Types into a field of a session, and leaves it. */
async function type(fields: Locator, name: string, value: string): Promise<void> {
  await fields.locator(`input[name="${name}"]`).fill(value);
  await fields.locator(`input[name="${name}"]`).blur();
}

const boxes = (page: Page) => page.locator('[data-part="days"] input[type="checkbox"]');
const status = (page: Page) => page.locator('plan-page [data-part="status"]').textContent();

async function calendarOf(page: Page) {
  const [download] = await Promise.all([page.waitForEvent('download'), page.click('button[name="calendar"]')]);
  const text = readFileSync(await download.path(), 'utf8');
  return new ICAL.Component(ICAL.parse(text) as unknown[])
    .getAllSubcomponents('vevent')
    .map((component) => new ICAL.Event(component));
}

describe.each([
  ['on a desktop', { viewport: { width: 1280, height: 900 } }],
  ['on a phone', { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true }],
] as const)('A plan from a link, %s', (_where, options) => {
  it('says when it was made, what to do by day, and when the sessions are where its reader is', async () => {
    const page = await open(planHash(plan), options);
    expect(await page.locator('[data-part="made"]').textContent()).toContain('November 28, 2026');
    expect(await page.locator('[data-part="changes"]').isVisible()).toBe(false);
    expect(await page.locator('[data-part="undated"]').textContent()).toBe(
      `Not dated yet: ${new Intl.ListFormat('en').format(data.sessions.slice(3).map(({ title }) => title))}.`,
    );
    expect(await page.locator('[data-part="where"]').textContent()).toBe(
      `${data.title}. Times are those of Europe/Berlin.`,
    );
    const first = page.locator('[data-part="sessions"] li').first();
    expect(await first.textContent()).toContain(`14:30 ${data.sessions[0]!.title}`);
    expect(await first.textContent()).toContain('With Ada and Mary Ann');
    expect(await first.locator('a').getAttribute('href')).toBe(data.sessions[0]!.path);
    expect(await page.locator('[data-part="days"] h3').first().textContent()).toMatch(/^Tonight: \d+ min$/);
    const asked = data.sessions.slice(0, 3).flatMap(({ prepare }) => prepare.map(({ id }) => id));
    expect(await boxes(page).count()).toBe(new Set(asked).size);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(options.viewport.width);
  });

  it('keeps ticks, and nothing else, over a reload; and erases them', async () => {
    const page = await open(planHash(plan), options);
    const all = await boxes(page).count();
    const name = await boxes(page).first().getAttribute('name');
    await boxes(page).first().check();
    expect(await page.locator('[data-part="progress"]').textContent()).toBe(`1 of ${String(all)} done`);
    await page.reload();
    await untilQuiet(page);
    expect(await boxes(page).count()).toBe(all - 1);
    expect(await page.evaluate(() => ({ ...localStorage }))).toEqual({
      'handbook-plan': JSON.stringify({ [data.role]: [name] }),
    });
    await page.click('button[name="erase"]');
    await page.click('button[name="keep"]');
    expect(await page.evaluate(() => localStorage.length)).toBe(1);
    await page.click('button[name="erase"]');
    await page.click('button[name="erase-all"]');
    expect(await boxes(page).count()).toBe(all);
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
  });
});

describe('A plan that is typed', () => {
  it('goes into the end of the address, and nowhere else', async () => {
    const asked: string[] = [];
    const page = await open('', {
      before: (own) => {
        own.on('request', (request) => asked.push(request.url()));
        return Promise.resolve();
      },
    });
    await page.selectOption('select[name="role"]', data.role);
    const fields = page.locator('[data-session]').first();
    await fields.waitFor();
    await fields.locator('input[name="day"]').fill('2026-12-04');
    await fields.locator('input[name="time"]').fill('09:00');
    await fields.locator('input[name="names"]').fill('Ada, call me on 0170');
    await fields.locator('input[name="names"]').blur();
    expect(await status(page)).toBe('A first name is one or two words of letters. Not taken: call me on 0170.');
    expect(planIn(new URL(page.url()).hash)).toMatchObject({
      role: data.role,
      sessions: [{ id: data.sessions[0]!.id, start: '2026-12-04T08:00Z', names: ['Ada'] }],
    });
    expect(await boxes(page).count()).toBe(data.sessions[0]!.prepare.length);
    expect(asked.join('\n')).not.toMatch(/Ada|2026-12|#/);
  });

  it('is made by the keyboard alone', async () => {
    const page = await open(`#role=${data.role}`);
    const box = boxes(page);
    const day = page.locator('[data-session] input[name="day"]').first();
    await day.focus();
    await page.keyboard.type('12052026');
    await page.locator('[data-session] input[name="time"]').first().focus();
    await page.keyboard.type('1030AM');
    await page.keyboard.press('Tab');
    await expect.poll(() => box.count()).toBeGreaterThan(0);
    const name = await box.first().getAttribute('name');
    await box.first().focus();
    await page.keyboard.press('Space');
    expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).name)).toBe(name);
  });
});

describe('A plan in the address', () => {
  it('stays there when a part of the page is opened', async () => {
    const page = await open(planHash(plan));
    const before = page.url();
    await page.evaluate(() => {
      location.hash = '#packs';
    });
    await expect.poll(() => page.url()).toBe(before);
    await page.reload();
    await untilQuiet(page);
    expect(await page.locator('[data-part="sessions"] li').count()).toBe(plan.sessions.length);
  });

  it('comes back with Back when another role was chosen', async () => {
    const page = await open(planHash(plan));
    const other = await page.locator(`select[name="role"] ${ANOTHER}`).first().getAttribute('value');
    await page.selectOption('select[name="role"]', other);
    await expect.poll(() => new URL(page.url()).hash).toBe(planHash({ role: other!, sessions: [] }));
    await expect.poll(() => page.locator('[data-part="sessions"] li').count()).toBe(0);
    await page.goBack();
    await expect.poll(() => page.locator('[data-part="sessions"] li').count()).toBe(plan.sessions.length);
    expect(await page.locator('select[name="role"]').inputValue()).toBe(plan.role);
  });

  it('has no time that nobody typed: a date alone is asked for its time, and so is one whose time was taken away', async () => {
    const page = await open(`#role=${data.role}`);
    const fields = page.locator('[data-session]').first();
    const asks = `Not in the plan until it has a date and a time: ${data.sessions[0]!.title}.`;
    await type(fields, 'day', '2026-12-04');
    expect(await fields.locator('input[name="time"]').inputValue()).toBe('');
    expect(await status(page)).toBe(asks);
    expect(new URL(page.url()).hash).toBe(`#role=${data.role}`);
    const said = page.locator('plan-page [data-part="status"]');
    await page.locator('[data-session]').last().scrollIntoViewIfNeeded();
    expect((await said.boundingBox())!.y).toBeGreaterThan(0);
    expect((await said.boundingBox())!.y).toBeLessThan(200);
    await type(fields, 'time', '09:45');
    expect(await status(page)).toBe('');
    expect(await page.locator('[data-part="sessions"] li').first().textContent()).toContain('09:45');
    await type(fields, 'time', '');
    expect(await fields.locator('input[name="time"]').inputValue()).toBe('');
    expect(await status(page)).toBe(asks);
    await page.click('button[name="copy"]');
    await expect.poll(() => status(page)).toMatch(new RegExp(`.+${asks}`));
  });

  it('has its dates back when its role is chosen again, and whether they are the link’s', async () => {
    const page = await open(planHash(plan));
    const select = page.locator('select[name="role"]');
    const other = await select.locator(ANOTHER).first().getAttribute('value');
    const shown = page.locator('[data-part="sessions"] li');
    await type(page.locator('[data-session]').first(), 'time', '11:05');
    for (const away of [other!, '']) {
      await select.selectOption(away);
      await expect.poll(() => shown.filter({ visible: true }).count()).toBe(0);
      await select.selectOption(plan.role);
      await expect.poll(() => shown.filter({ visible: true }).count()).toBe(plan.sessions.length);
      expect(await shown.first().textContent()).toContain('11:05');
      expect(await shown.first().textContent()).toContain('With Ada and Mary Ann');
      expect(await page.locator('[data-part="made"]').textContent()).toMatch(/November 28, 2026.*changed it here/);
    }
  });

  it('keeps the names that were there when one is typed that is none, and says so where it is copied', async () => {
    const page = await open(planHash(plan));
    const fields = page.locator('[data-session]').first();
    const names = () => planIn(new URL(page.url()).hash) as Plan;
    await type(fields, 'names', 'Ada & Mary Ann 2');
    expect(names().sessions[0]!.names).toEqual(['Ada', 'Mary Ann']);
    const refused = 'A first name is one or two words of letters. Not taken: Ada & Mary Ann 2.';
    expect(await status(page)).toBe(refused);
    await page.click('button[name="copy"]');
    await expect.poll(() => status(page)).toContain(`. ${refused}`);
    await type(fields, 'names', 'Bo, 7');
    expect(names().sessions[0]!.names).toEqual(['Bo']);
    await type(fields, 'names', '');
    expect(names().sessions[0]!.names).toEqual([]);
  });
});

describe('The ticks of a plan', () => {
  it('that are made in one tab show in another', async () => {
    const page = await open(planHash(plan));
    const other = await page.context().newPage();
    await other.goto(page.url());
    const name = await boxes(page).first().getAttribute('name');
    const there = other.locator(`[data-part="days"] input[name="${name!}"]`);
    await there.waitFor();
    await boxes(page).first().check();
    await expect.poll(() => there.isChecked()).toBe(true);
    expect(await other.locator('[data-part="progress"]').textContent()).toMatch(/^1 of /);
    await there.uncheck();
    await expect.poll(() => boxes(page).first().isChecked()).toBe(false);
  });

  it('are counted where the browser keeps nothing', async () => {
    const page = await open(planHash(plan), {
      before: async (own) => {
        await own.addInitScript(() => {
          Storage.prototype.setItem = () => {
            throw new Error('full');
          };
        });
      },
    });
    await boxes(page).nth(0).check();
    await boxes(page).nth(1).check();
    expect(await page.locator('[data-part="progress"]').textContent()).toMatch(/^2 of /);
    expect(await status(page)).toContain('This browser does not keep ticks.');
  });
});

describe('The calendar file of a plan', () => {
  it.each(['Europe/Berlin', 'America/New_York', 'Asia/Kolkata'])(
    'has what is left to prepare from the hour that was asked for, in %s, and the sessions only if they shall be in it',
    async (zone) => {
      const page = await open(planHash(plan), { zone });
      await page.fill('input[name="evening"]', '20:30');
      const prepared = await calendarOf(page);
      expect(prepared).toHaveLength(await boxes(page).count());
      const hour = new Intl.DateTimeFormat('en-GB', { timeZone: zone, timeStyle: 'short' });
      expect(hour.format(prepared[0]!.startDate.toJSDate())).toBe('20:30');
      await page.check('input[name="with-sessions"]');
      const all = await calendarOf(page);
      const sessions = all.filter(({ uid }) => uid.includes('.session.'));
      expect(sessions.map(({ startDate }) => startDate.toJSDate().toISOString().slice(0, 16))).toEqual(
        plan.sessions.map(({ start }) => start.slice(0, 16)),
      );
      expect(sessions[0]!.summary).toMatch(new RegExp(`^${data.sessions[0]!.title} at .+$`));
      expect(sessions.map(({ description }) => description)).toEqual(['With Ada and Mary Ann', null, null]);
      expect(all.filter(({ uid }) => !uid.includes('.session.')).map(({ uid }) => uid)).toEqual(
        prepared.map(({ uid }) => uid),
      );
    },
  );
});

describe('An hour that clocks have twice', () => {
  it('is the one of the link, in the address and in the calendar', async () => {
    const [first] = plan.sessions;
    const hash = planHash({ ...plan, sessions: [{ ...first!, start: '2027-11-07T06:30Z' }] });
    const page = await open(hash, { zone: 'America/New_York' });
    await page.check('input[name="with-sessions"]');
    const events = await calendarOf(page);
    const session = events.find(({ uid }) => uid.includes('.session.'))!;
    expect(session.startDate.toJSDate().toISOString()).toBe('2027-11-07T06:30:00.000Z');
    await page.locator('[data-session] input[name="names"]').first().fill('Ana');
    await page.locator('[data-session] input[name="names"]').first().blur();
    expect(planIn(new URL(page.url()).hash)).toMatchObject({
      sessions: [{ start: '2027-11-07T06:30Z', names: ['Ana'] }],
    });
  });

  it('takes no date that no calendar has', async () => {
    const page = await open(planHash(plan));
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    const day = page.locator('[data-session] input[name="day"]').first();
    await day.evaluate((field: HTMLInputElement) => {
      field.value = '20267-12-03';
      field.dispatchEvent(new Event('change', { bubbles: true }));
    });
    expect(errors).toEqual([]);
    expect(await page.locator('[data-part="sessions"] li').count()).toBe(plan.sessions.length - 1);
  });
});

describe('A link that is not as it should be', () => {
  it.each([
    ['is cut off', () => `${planHash(plan)}~x`],
    ['names a role that is gone', () => '#role=nobody&made=2020-01-01T10%3A00Z'],
  ])('that %s leaves nothing of the plan that was open', async (_what, hash) => {
    const page = await open(planHash(plan));
    await page.evaluate((end) => {
      location.hash = end;
    }, hash());
    await expect.poll(() => page.locator('plan-page [data-part="plan"]').isVisible()).toBe(false);
    expect(await page.locator('plan-page [data-part="link"]').isVisible()).toBe(false);
    expect(await status(page)).toContain('This link');
  });

  it.each([
    ['is cut off', () => `${planHash(plan)}~x`, 'This link is not whole'],
    ['names a role that is gone', () => '#role=nobody', 'This link names a role that is not here any more'],
  ])('that %s is said so, and nothing of it is shown', async (_what, hash, said) => {
    const page = await open(hash());
    expect(await status(page)).toContain(said);
    expect(await page.locator('plan-page [data-part="plan"]').isVisible()).toBe(false);
  });

  it('says what changed in the process since it was made', async () => {
    const [first, second] = plan.sessions;
    const page = await open(
      planHash({
        ...plan,
        sessions: [
          { ...first!, state: ['0000', ...first!.state!.slice(1)] },
          { ...second!, id: 'was-here' },
        ],
      }),
    );
    const lines = await page.locator('[data-part="changed"] li').allTextContents();
    expect(lines).toContain('Sessions of your link that are no longer part of the process: 1.');
    expect(await page.locator('body').textContent()).not.toContain('was-here');
    expect(lines).toContain(`Changed since your link was made, ${data.sessions[0]!.title}: how long it takes.`);
  });
});

describe('When a link was made', () => {
  const made = (page: Page) => page.locator('[data-part="made"]').textContent();

  it('is written as the times of sessions are, and with it that dates were changed here', async () => {
    const page = await open(planHash(plan));
    expect(await made(page)).toBe(
      'This link was made on November 28, 2026, 11:15. If a later one was sent to you, use that: dates may have moved.',
    );
    await type(page.locator('[data-session]').first(), 'day', '2026-12-04');
    expect(await made(page)).toContain('You have changed it here since');
    expect(planIn(new URL(page.url()).hash)).toMatchObject({ made: '2026-12-01T18:00Z' });
  });

  it('is not said where it is still to come', async () => {
    const page = await open(planHash({ ...plan, made: '2031-01-01T10:00Z' }));
    expect(await made(page)).toMatch(/^If a later one/);
  });
});

describe('A plan on paper', () => {
  it('says the role and the time zone', async () => {
    const page = await open(planHash(plan));
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('[data-part="where"]').isVisible()).toBe(true);
    expect(await page.locator('select[name="role"]').isVisible()).toBe(false);
  });

  it('counts one day as one', async () => {
    const page = await open(planHash({ ...plan, sessions: [{ ...plan.sessions[0]!, start: '2026-12-02T09:00Z' }] }));
    expect(await page.locator('[data-part="sum"]').textContent()).toMatch(/^\d+ min in all, on one day\./);
  });
});

describe('The script of the page', () => {
  it('has at most 14 kB with what every page has', async () => {
    const sizes: number[] = [];
    const page = await open(planHash(plan), {
      before: (own) => {
        own.on('response', (response) => {
          if (new URL(response.url()).pathname.endsWith('.js'))
            void response.body().then((body) => sizes.push(gzipSync(body, { level: 9 }).length));
        });
        return Promise.resolve();
      },
    });
    await expect.poll(() => boxes(page).count()).toBeGreaterThan(0);
    expect(sizes.length).toBeGreaterThan(3);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(14_000);
  });
});

describe('Without a script', () => {
  it('the page leads to every role’s pack', async () => {
    const page = await stage.open('/plan/', { javaScriptEnabled: false });
    expect(await page.locator('plan-page').isVisible()).toBe(false);
    expect(await page.locator('section a[href$="/pack/"]').count()).toBe(4);
  });
});
