import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStage, type Stage } from '../../helpers/site-browser.ts';
import { addressOfFile, pagesOf, readPage, refreshOf } from '../../helpers/site-pages.ts';
import { testSites } from '../../helpers/site-shared.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage('real');
});
afterAll(() => stage.close());

const DESKTOP = { width: 1280, height: 900 };
/** As many screens as a page may have before anything in it is opened. */
const MOST = 8;

/** The pages of a site that lead nowhere else; of the interviewers' site those that candidates do not have. */
function addressesOf(audience: 'candidate' | 'interviewer'): string[] {
  const site = testSites().real[audience];
  return pagesOf(site)
    .filter((file) => refreshOf(readPage(site, file)) === undefined)
    .map(addressOfFile)
    .filter((address) => audience === 'candidate' || address.startsWith('/interviewer/'));
}

async function screensOf(audience: 'candidate' | 'interviewer', addresses: readonly string[]) {
  const screens: { address: string; screens: number }[] = [];
  await Promise.all(
    [0, 1, 2].map(async (start) => {
      const page = await stage.open('/', { audience, viewport: DESKTOP });
      for (let index = start; index < addresses.length; index += 3) {
        const address = addresses[index]!;
        await page.goto(new URL(address.slice(1), stage[audience].url).href);
        const height = await page.evaluate(() => document.documentElement.scrollHeight);
        screens.push({ address, screens: height / DESKTOP.height });
      }
      await page.context().close();
    }),
  );
  return screens.toSorted((a, b) => b.screens - a.screens);
}

describe.each(['candidate', 'interviewer'] as const)('The longest page of the %s site', (audience) => {
  it('has at most eight screens on a desktop before a fold is opened', { timeout: 600_000 }, async () => {
    const addresses = addressesOf(audience);
    expect(addresses.length).toBeGreaterThan(200);
    const screens = await screensOf(audience, addresses);
    const [longest] = screens;
    console.log(
      `The longest page of the ${audience} site is ${longest!.address}: ${longest!.screens.toFixed(2)} screens.`,
    );
    expect(
      screens.filter((one) => one.screens > MOST).map((one) => `${one.address}: ${one.screens.toFixed(2)}`),
    ).toEqual([]);
  });
});
