import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serve, type Served } from '../../src/site/serve.ts';
import { findBrowser } from '../helpers/browser.ts';
import { ownHome, PICTURES } from '../helpers/own-home.ts';
import { writeFile } from '../helpers/content-root.ts';
import { finished, sandbox, startScript } from '../helpers/site-build.ts';

const box = sandbox();
const home = join(box.folder, 'company');
/** Components that the documentation does not show. */
const OTHERS = {
  HomeIntro: '<p class="ours-home">Begin here.</p>',
  NotFound: '<p class="ours-missing">Nothing stands here.</p>',
  SiteTitle: '<span class="ours-title">Sons</span>',
};
let browser: Browser;
const served = {} as Record<'candidate' | 'interviewer', Served>;

beforeAll(async () => {
  ownHome(home);
  for (const [name, more] of Object.entries(OTHERS))
    writeFile(
      home,
      `components/${name}.astro`,
      `---\nimport Ours from 'hiring-handbook/components/${name}.astro';\n---\n\n<Ours />\n${more}\n`,
    );
  const { code, output } = await finished(
    startScript('src/cli/build.ts', [], { HANDBOOK_HOME: home, HANDBOOK_TODAY: '2026-11-20' }),
  );
  expect(code, output).toBe(0);
  const { executablePath, args } = await findBrowser();
  browser = await chromium.launch({ executablePath, args });
  for (const audience of ['candidate', 'interviewer'] as const)
    served[audience] = await serve(join(home, 'dist', audience), '/', 0);
});
afterAll(async () => {
  await browser.close();
  await Promise.all(Object.values(served).map((one) => one.close()));
  box.remove();
});

async function open(audience: 'candidate' | 'interviewer', address: string, colorScheme: 'light' | 'dark') {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, colorScheme });
  const page = await context.newPage();
  const problems: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text());
  });
  const elsewhere: string[] = [];
  page.on('request', (request) => {
    if (new URL(request.url()).origin !== new URL(served[audience].url).origin) elsewhere.push(request.url());
  });
  await page.goto(new URL(address.slice(1), served[audience].url).href);
  return { page, problems, elsewhere };
}

const styleOf = (page: Page, selector: string, property: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property);

describe.each(['candidate', 'interviewer'] as const)('The %s site of a company with looks of its own', (audience) => {
  describe.each(['light', 'dark'] as const)('on a %s device', (scheme) => {
    it('has its colours, its logo, its font, its words, its components and its links', async () => {
      const { page, problems, elsewhere } = await open(audience, '/roles/workshop-engineer/', scheme);
      const dark = scheme === 'dark';
      expect(await styleOf(page, 'html', '--radius')).toBe('0');
      expect(await styleOf(page, 'body', 'background-color')).toBe(dark ? 'rgb(16, 20, 24)' : 'rgb(255, 255, 255)');
      expect(await styleOf(page, '.offices', 'border-block-start-color')).toMatch(
        dark ? /^rgb\(2\d\d, / : /^rgb\(13\d, /,
      );
      expect(await styleOf(page, 'main p', 'font-family')).toMatch(/^system-ui/);
      expect(await page.evaluate(() => [...document.fonts].map(({ family }) => family))).not.toContain('Figtree');

      const logo = page.locator('.brand img:visible');
      expect(await logo.count()).toBe(1);
      const file = await logo.getAttribute('src');
      expect(file).toBe(dark || audience === 'interviewer' ? '/logo-dark.svg' : '/logo.svg');
      expect(await (await page.request.get(new URL(file!, page.url()).href)).text()).toBe(
        PICTURES[file!.slice(1) as 'logo.svg'],
      );

      expect(await page.title()).toContain(
        audience === 'candidate' ? 'Working with Examples and Sons' : 'Interviewing for Examples and Sons',
      );
      expect(await page.locator('.brand-what').innerText()).toBe('How we hire');
      expect(
        await page.locator('.site-foot').getByRole('link', { name: 'Imprint', exact: true }).getAttribute('href'),
      ).toBe('https://examples-and-sons.example/imprint');
      expect(await page.locator('.offices').innerText()).toBe('Our doors: Harbour Street and the old mill.');
      expect(await page.locator('.promise').innerText()).toMatch(/^We answer everybody who applies as \w/);
      expect(await page.locator('.ours-title').isVisible()).toBe(true);
      expect(await page.getByRole('link', { name: /^Roles?: \d+ page|: all \d+ pages$/ }).count()).toBeGreaterThan(0);
      expect([problems, elsewhere]).toEqual([[], []]);
      await page.context().close();
    });
  });

  it('says the words of its scripts in its own way, and has its own beginning and missing page', async () => {
    const { page, problems } = await open(audience, '/', 'light');
    expect(await page.locator('.ours-home').innerText()).toBe('Begin here.');
    await page.keyboard.press('/');
    await page.keyboard.type('xqzzy');
    await page.getByText('We found nothing for “xqzzy”.').first().waitFor();
    expect(problems).toEqual([]);
    await page.goto(new URL('nowhere/', served[audience].url).href);
    expect(await page.locator('.ours-missing').innerText()).toBe('Nothing stands here.');
    await page.context().close();
  });
});
