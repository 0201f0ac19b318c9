import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serve, type Served } from '../../src/site/serve.ts';
import { build, sandbox } from '../helpers/site-build.ts';
import { pageKinds } from '../helpers/page-kinds.ts';
import { forEachPageKind, openDetails, openStage, type Stage } from '../helpers/site-browser.ts';
import { addressOfFile, pagesOf, readPage, refreshOf } from '../helpers/site-pages.ts';
import { testSites } from '../helpers/site-shared.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

/** What has no words of the page: its title, numbers of lists, and the pieces that a line break makes of a word. */
const NOT_WORDS = new Set(['RootWebArea', 'ListMarker', 'InlineTextBox']);

/** Every text of the page as it is written, one piece a line. Runs in the page. */
const ownTexts = (): string => {
  const texts: string[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  // Code with an ending, such as `Request-Id`s, is one word on purpose.
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    texts.push(node.textContent!, `${node.previousSibling?.textContent ?? ''}${node.textContent!}`);
  for (const element of document.querySelectorAll('[aria-label], [alt], [placeholder], [title]'))
    for (const name of ['aria-label', 'alt', 'placeholder', 'title']) texts.push(element.getAttribute(name) ?? '');
  return texts.join('\n');
};

describe('What a screen reader says', () => {
  it('has no word on any page kind that two of the page have run into', async () => {
    const found = await forEachPageKind(stage, async ({ audience, address }) => {
      const page = await stage.open(address, { audience, colorScheme: 'light' });
      await openDetails(page);
      // A page's script may still be drawing: what it adds between the two readings is the page's own, too.
      const before = await page.evaluate(ownTexts);
      const client = await page.context().newCDPSession(page);
      const { nodes } = (await client.send('Accessibility.getFullAXTree')) as {
        nodes: { ignored: boolean; role?: { value?: string }; name?: { value?: string } }[];
      };
      const names = nodes
        .filter(({ ignored, role }) => !ignored && !NOT_WORDS.has(role?.value ?? ''))
        .map(({ name }) => name?.value ?? '');
      const lines = await page.evaluate(() => document.querySelector('main')!.innerText);
      const after = await page.evaluate(ownTexts);
      await page.context().close();
      const wordsIn = (text: string) => new Set(text.match(/[\p{L}\p{N}]+/gu) ?? []);
      const said = wordsIn([...names, lines].join('\n'));
      return {
        name: `${audience} ${address}`,
        said: said.size,
        glued: [...said.difference(wordsIn([before, after].join('\n')))],
      };
    });
    expect(found.length).toBe(pageKinds(stage.handbook).length);
    expect(Math.min(...found.map(({ said }) => said))).toBeGreaterThan(20);
    expect(found.filter(({ glued }) => glued.length > 0)).toEqual([]);
  });
});

describe('On a phone', () => {
  const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

  it('no table but the matrices is wider than the window, on any page kind', async () => {
    const found = await forEachPageKind(stage, async ({ audience, address }) => {
      const page = await stage.open(address, { ...phone, audience });
      await openDetails(page);
      const tables = await page
        .locator('main table:not(.matrix *):not(.prose *)')
        .evaluateAll((all) => all.map((table) => Math.ceil(table.getBoundingClientRect().right) - innerWidth));
      await page.context().close();
      return tables.map((over) => ({ name: `${audience} ${address}`, over }));
    });
    expect(found.flat().length).toBeGreaterThan(6);
    expect(found.flat().filter(({ over }) => over > 0)).toEqual([]);
  });

  it('a table whose rows have become blocks is still a table to a screen reader, and says its columns', async () => {
    const page = await stage.open('/practice/', phone);
    const table = page.locator('table.stacks').first();
    expect(await table.locator('thead').evaluate((head) => head.getBoundingClientRect().height)).toBeLessThan(2);
    expect(await page.getByRole('table').count()).toBeGreaterThan(0);
    expect(await page.getByRole('columnheader', { name: '2', exact: true }).count()).toBe(1);
    expect(await page.getByRole('rowheader').count()).toBeGreaterThan(3);
    const row = table.locator('tbody tr').first();
    expect(await row.locator('.points').filter({ visible: true }).allTextContents()).toEqual(['0', '1', '2']);
    const total = await table
      .locator('tfoot td')
      .evaluate((cell) => getComputedStyle(cell, '::before').content.split(' / ')[0]);
    expect(total).toBe('"Together: "');
    await page.context().close();
  });
});

describe('A handbook in a language that is written from right to left, with titles of one long word', () => {
  const box = sandbox();
  const LONG = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft';
  let site: string;
  let served: Served;
  beforeAll(async () => {
    const place = box.place('other-language', testSites().fixture.content);
    const edit = (file: string, change: (text: string) => string) => {
      const path = join(place.content, file);
      writeFileSync(path, change(readFileSync(path, 'utf8')));
    };
    // English, as if it were written in Arabic letters: the way of writing is what pages are looked at for.
    edit('company.yaml', (text) => `lang: en-Arab\n${text.replace(/^(?:lang|interfaceLang): .*\n/gm, '')}`);
    for (const file of [
      'candidate/interview-types/bench-exercise.mdx',
      'candidate/stages/workshop-day.mdx',
      'candidate/roles/workshop-engineer.mdx',
      'candidate/competencies/craft.mdx',
    ])
      edit(file, (text) => text.replace(/^title: .*$/m, `title: ${LONG} ${file.length.toString()}`));
    const { code, output } = await build(place, 'interviewer');
    expect(code, output).toBe(0);
    site = join(place.out, 'interviewer');
    served = await serve(site, '/', 0);
  }, 900_000);
  afterAll(async () => {
    await served.close();
    box.remove();
  });

  it('says so on every page', () => {
    const pages = pagesOf(site);
    expect(pages.length).toBeGreaterThan(20);
    for (const file of pages) {
      const root = /<html [^>]*>/.exec(readFileSync(join(site, file), 'utf8'))![0];
      expect(root, file).toMatch(/ lang="en-Arab" dir="rtl"/);
    }
  });

  it('has no page that scrolls sideways at 320 pixels', async () => {
    const page = await (await stage.browser.newContext({ viewport: { width: 320, height: 640 } })).newPage();
    const wide: string[] = [];
    // A signpost leads on at once, and the pages of checks are all alike.
    const pages = pagesOf(site).filter(
      (name) => !/checks\/[^/]+\//.test(name) && refreshOf(readPage(site, name)) === undefined,
    );
    expect(pages.length).toBeGreaterThan(20);
    for (const file of pages) {
      await page.goto(new URL(addressOfFile(file).slice(1), served.url).href);
      await openDetails(page);
      const over = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      if (over > 0) wide.push(`${file}: ${String(over)}`);
    }
    expect(wide).toEqual([]);
    await page.context().close();
  });
});
