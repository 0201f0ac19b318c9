import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serve } from '../../src/site/serve.ts';
import { sandbox } from '../helpers/site-build.ts';
import { pageKinds } from '../helpers/page-kinds.ts';
import { openStage, PATIENT, untilQuiet, type Stage } from '../helpers/site-browser.ts';
import { testSites } from '../helpers/site-shared.ts';

const box = sandbox();
let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(async () => {
  await stage.close();
  box.remove();
});

/** Notes what the policy of a page has stopped, in its workers too, and every error in its console. */
async function watch(page: Page, context: BrowserContext): Promise<string[]> {
  const seen: string[] = [];
  await context.exposeFunction('note', (text: string) => {
    seen.push(text);
  });
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const { note } = globalThis as unknown as { note: (text: string) => void };
      note(`${event.effectiveDirective} stopped ${event.blockedURI}`);
    });
  });
  context.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) seen.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => seen.push(`script: ${error.message}`));
  return seen;
}

/** Looks for a word, given at once: what is shown for its beginning is another answer. */
async function search(page: Page): Promise<string | null> {
  await page.keyboard.press('Control+k');
  await page.keyboard.insertText('communication');
  const first = page.locator('.search-results > li > a').first();
  await first.waitFor();
  return first.textContent();
}

describe('Under its own headers', () => {
  it.each(['candidate', 'interviewer'] as const)(
    'every kind of page of the %s site does all it does, and nothing is stopped',
    async (audience) => {
      const context = await stage.browser.newContext();
      const page = await context.newPage();
      const seen = await watch(page, context);
      const addresses = pageKinds(stage.handbook).filter((kind) => kind.audience === audience);
      expect(addresses.length).toBeGreaterThan(12);
      const stopped: string[] = [];
      for (const { address } of addresses) {
        await page.goto(new URL(address.slice(1), stage[audience].url).href);
        // Its scripts have run: the search is one of them, and is on every page.
        await page.waitForFunction(() => document.querySelector('site-search')?.matches(':defined'));
        stopped.push(...seen.splice(0).map((what) => `${address}: ${what}`));
      }
      await context.close();
      expect([...stopped, ...seen]).toEqual([]);
    },
  );

  it.each(['candidate', 'interviewer'] as const)(
    'the search of the %s site finds, with its workers',
    async (audience) => {
      let seen: string[] = [];
      const page = await stage.open('/', {
        audience,
        before: async (own, context) => {
          seen = await watch(own, context);
        },
      });
      expect(await search(page)).toBe('Communication');
      // That of names, and when they are there that of the text.
      await expect.poll(() => page.workers().length, PATIENT).toBe(2);
      await untilQuiet(page);
      expect(seen).toEqual([]);
      await page.context().close();
    },
  );

  it('a script, a style sheet and a picture that came with an entry are stopped, and this test sees it', async () => {
    const site = join(box.folder, 'planted');
    cpSync(testSites().fixture.candidate, site, { recursive: true });
    const file = join(site, 'practice/index.html');
    writeFileSync(
      file,
      readFileSync(file, 'utf8').replace(
        '</main>',
        `<script>document.title = 'taken over'</script><p onclick="document.title = 'taken over'" id="trap">x</p>
         <style>body { display: none }</style><img src="https://elsewhere.example/pixel.png" alt=""></main>`,
      ),
    );
    const served = await serve(site, '/', 0);
    const context = await stage.browser.newContext();
    const page = await context.newPage();
    const seen = await watch(page, context);
    await page.goto(`${served.url}practice/`);
    await page.locator('#trap').click();
    expect(await page.title()).not.toBe('taken over');
    await expect
      .poll(() => seen.filter((what) => !what.startsWith('console:')).sort(), PATIENT)
      .toEqual([
        'img-src stopped https://elsewhere.example/pixel.png',
        'script-src-attr stopped inline',
        'script-src-elem stopped inline',
        'style-src-elem stopped inline',
      ]);
    await context.close();
    await served.close();
  });

  it('no other page can show one of ours in a frame', async () => {
    const page = await stage.open('/');
    const blocked = await page.evaluate(
      (url) =>
        new Promise<boolean>((resolve) => {
          const frame = document.createElement('iframe');
          frame.src = url;
          frame.addEventListener('load', () => {
            // What may not be shown is an empty page of no origin.
            resolve(frame.contentDocument === null);
          });
          document.body.append(frame);
        }),
      `${stage.candidate.url}roles/`,
    );
    expect(blocked).toBe(true);
    await page.context().close();
  });
});
