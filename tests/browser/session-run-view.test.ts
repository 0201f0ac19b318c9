import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pasteFields, pasteText } from '../../src/handbook/scorecard/write-fields.ts';
import { axeObjections } from '../helpers/axe.ts';
import { CROSSING, fileCard, keptText, ready, startRun, takeNote } from '../helpers/card-page.ts';
import { typeAndKill } from '../helpers/killable-browser.ts';
import { smallCard } from '../helpers/small-card.ts';
import { openStage, overWidth, type Stage } from '../helpers/site-browser.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());
const asInterviewer = { audience: 'interviewer' as const };

const objections = (page: Page) => axeObjections(page, 'session-card');

describe('The view of a run', () => {
  const COLOURS = [
    ['light', { colorScheme: 'light' }],
    ['dark', { colorScheme: 'dark' }],
    ['forced', { forcedColors: 'active' }],
  ] as const;

  it.each(COLOURS)(
    'has nothing to object to for axe before, on, after the end and filed, in %s colours',
    async (_name, colours) => {
      const page = await stage.open(CROSSING, {
        ...asInterviewer,
        ...colours,
        reducedMotion: 'reduce',
        viewport: { width: 320, height: 640 },
      });
      const found: Record<string, string[]> = {};
      const over: number[] = [];
      const look = async (name: string) => {
        await page.evaluate(() => {
          for (const fold of document.querySelectorAll<HTMLDetailsElement>('session-card details')) fold.open = true;
        });
        found[name] = await objections(page);
        over.push(await overWidth(page));
      };
      await ready(page);
      await look('as a form');
      await page.locator('button[data-run]').first().click();
      await look('before');
      await page.locator('input[name="reference"]').fill('ATS-12345');
      await page.locator('[data-do="start"]').click();
      await takeNote(page, 'She seemed smart.', 0);
      await look('on');
      await page.locator('.run-buttons [data-do="end"]').click();
      await look('after');
      await page.locator('[data-competency] input[value="3"]').first().check();
      await page.locator('input[name="recommendation"][value="yes"]').check();
      await page.locator('textarea[name="reason"]').fill('Would work with them.');
      await page.locator('[data-do="file"]').click();
      await page.locator('session-card[data-stage="filed"]').waitFor({ state: 'attached' });
      await look('filed');
      expect(found).toEqual({ 'as a form': [], before: [], on: [], after: [], filed: [] });
      expect(Math.max(...over)).toBeLessThanOrEqual(0);
      await page.context().close();
    },
  );

  it('is played by the keyboard alone; single keys are letters in a field, and can be switched off', async () => {
    const page = await stage.open(CROSSING, asInterviewer);
    await ready(page);
    await page.locator('button[data-run]').first().focus();
    await page.keyboard.press('Enter');
    await page.keyboard.type('ATS-12345');
    await page.keyboard.press('Enter');
    await page.keyboard.type('Asked for 2 numbers, then n more.');
    await page.keyboard.press('Enter');
    const pressed = page.locator('.jot').first().locator('[data-tag][aria-pressed="true"]');
    expect(await page.locator('.jot textarea').first().inputValue()).toBe('Asked for 2 numbers, then n more.');
    expect(await pressed.count()).toBe(0);
    await page.keyboard.press('Alt+2');
    expect(await pressed.getAttribute('data-tag')).toBe('foresight');
    await page.locator('.jot').first().focus();
    await page.keyboard.press('1');
    expect(await pressed.count()).toBe(2);
    await page.locator('.jot-keys input').uncheck();
    await page.locator('.jot').first().focus();
    await page.keyboard.press('1');
    expect(await pressed.count()).toBe(2);
    await page.context().close();
  });

  it('hides notes, exercise and ratings at one key, from inside of the field too, under a title that says nothing', async () => {
    const page = await stage.open(CROSSING, asInterviewer);
    const title = await page.title();
    await startRun(page);
    await takeNote(page, 'Asked who is on call.', 0);
    expect(await page.title()).toBe('Notes');
    await page.locator('[data-part="jot"]').focus();
    await page.keyboard.press('Escape');
    expect((await page.locator('body').innerText()).trim()).toBe('Hidden. Escape shows it again.');
    await page.keyboard.press('Escape');
    expect(await page.locator('.jot').isVisible()).toBe(true);
    await page.locator('[data-do="back"]').click();
    expect(await page.title()).toBe(title);
    await page.context().close();
  });

  it('takes a sign after the end and not before, and marks what is no evidence as it is typed', async () => {
    const page = await stage.open(CROSSING, asInterviewer);
    await startRun(page);
    await page.locator('[data-part="jot"]').pressSequentially('She seemed smart');
    await page.locator('.jot-marks').getByText('A verdict').waitFor();
    await page.keyboard.press('Enter');
    await page.locator('.jot').first().locator('[data-tag]').first().click();
    expect(await page.locator('.card-signs').first().isVisible()).toBe(false);
    await page.locator('.jot-lead summary').click();
    await page.locator('[data-part="moments"] button').first().click();
    await page.locator('.jot').nth(1).waitFor();
    await page.locator('.run-buttons [data-do="end"]').click();
    const against = page.locator('.card-signs').first().getByText('against');
    await against.focus();
    await page.keyboard.press('Enter');
    expect(await page.locator('[data-sign="-"][aria-pressed="true"]').count()).toBe(1);
    expect(await against.evaluate((button) => button === document.activeElement)).toBe(true);
    const said = page.locator('.card-said').first();
    expect(await said.locator('.card-sign').isVisible()).toBe(false);
    await page.emulateMedia({ media: 'print' });
    expect(await said.locator('.card-sign').isVisible()).toBe(true);
    expect(await page.locator('.card-signs').first().isVisible()).toBe(false);
    expect((await said.innerText()).replace(/\s+/g, ' ').trim()).toBe('- She seemed smart');
    await page.emulateMedia({ media: 'screen' });
    // Nobody rates from memory.
    expect(await page.locator('.card-anchors').first().getAttribute('open')).not.toBeNull();
    await page.context().close();
  });

  it('says how much is left at once after a sleep, and that it is over time, and announces neither', async () => {
    const page = await stage.open(CROSSING, { ...asInterviewer, before: (own) => own.clock.install() });
    await startRun(page);
    expect(await page.locator('.run-clock').innerText()).toMatch(/45 min left in all/);
    await page.clock.fastForward('30:30');
    expect(await page.locator('.run-clock').innerText()).toMatch(/15 min left in all/);
    await page.clock.fastForward('20:00');
    expect(await page.locator('.run-clock').innerText()).toMatch(/6 min over time/);
    expect(await page.locator('.run-clock').getAttribute('aria-live')).toBe('off');
    await page.context().close();
  });
});

describe('A card that comes back', () => {
  it('says which of its anchors has changed since it began, and loses nothing', async () => {
    const page = await stage.open(CROSSING, asInterviewer);
    await startRun(page);
    await takeNote(page, 'Said why.', 0);
    await expect.poll(() => keptText(page)).toContain('Said why.');
    await page.goto(new URL('interviewer/', stage.interviewer.url).href);
    await page.evaluate(async () => {
      const database = await new Promise<IDBDatabase>((resolve) => {
        const request = indexedDB.open('handbook-cards');
        request.onsuccess = () => {
          resolve(request.result);
        };
      });
      const store = database.transaction('cards', 'readwrite').objectStore('cards');
      await new Promise<void>((resolve) => {
        const all = store.getAll();
        all.onsuccess = () => {
          const [kept] = all.result as { draft: { content: { anchors: Record<string, string> } } }[];
          kept!.draft.content.anchors['patience/3'] = 'aaaaaaa';
          store.put(kept).onsuccess = () => {
            resolve();
          };
        };
      });
      database.close();
    });
    await page.goto(new URL(CROSSING.slice(1), stage.interviewer.url).href);
    await page.getByText('What a 3 in Patience looks like was changed since you began.').waitFor();
    expect(await page.locator('.card-says p').count()).toBe(1);
    expect(await page.locator('.jot textarea').inputValue()).toBe('Said why.');
    await page.context().close();
  });

  it('is changed as version 2 with what and why; another interview’s and hostile texts are refused in a sentence', async () => {
    const page = await stage.open(CROSSING, { ...asInterviewer, permissions: ['clipboard-read', 'clipboard-write'] });
    await startRun(page);
    await takeNote(page, 'Said why.', 0);
    await fileCard(page);
    await page.locator('[data-do="revise"]').click();
    await page.locator('[data-do="file"]').click();
    await page.getByText('Say what changed').waitFor();
    await page.locator('textarea[name="what"]').fill('The rating');
    await page.locator('textarea[name="why"]').fill('A note was misread');
    await page.locator('[data-do="file"]').click();
    await page.locator('[data-part="filed-as"]').getByText('Version 2').waitFor();
    await page.locator('.kept summary').click();
    const names = { recommendation: 'Recommendation', competency: (id: string) => id };
    const other = await smallCard();
    const texts = [
      pasteText(
        pasteFields(
          other,
          {
            ratings: { 1: '1', 2: '2', 3: '3', 4: '4' },
            notAssessed: '-',
            recommendations: { 'strong-no': 'a', no: 'b', yes: 'c', 'strong-yes': 'd', 'cannot-say': 'e' },
          },
          names,
        ),
      ),
      '<img src=x onerror="document.title=\'x\'">',
      '{'.repeat(100_000),
      '{"format":"hiring-handbook-scorecard/9"}',
    ];
    for (const text of texts) {
      await page.locator('[data-part="bring"]').fill(text);
      await page.locator('[data-do="bring"]').click();
      expect(await page.locator('[data-part="brought"]').innerText()).toMatch(/^[A-Z][^<>]+\.$/);
      expect(await page.locator('[data-part="filed-as"]').innerText()).toContain('Version 2');
    }
    expect(await page.locator('[data-part="brought"] img').count()).toBe(0);
    await page.context().close();
  });
});

describe('A browser that is killed a second after the last key', () => {
  it('has the text when it is started again, three times of three', async () => {
    for (const text of ['Asked for the numbers.', 'Drew it first, then wrote.', 'Named both risks.']) {
      const { typed, found } = await typeAndKill(stage.interviewer.url, text);
      expect(found).toBe(typed);
    }
  });
});
