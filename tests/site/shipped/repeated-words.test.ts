import { expect, it } from 'vitest';
import { repeatedWords } from '../../helpers/repeated-words.ts';
import { addressOfFile, elementsOf, linesOf, pagesOf, readPage, refreshOf } from '../../helpers/site-pages.ts';
import { testSites } from '../../helpers/site-shared.ts';

/** A sentence may stand on so many other pages before it counts. */
const OTHERS = 5;
const MOST = 0.25;

it('At most a quarter of an interview’s page stands on five or more other pages as well', () => {
  const site = testSites().real.candidate;
  const pages = pagesOf(site)
    .map((file) => ({ file, page: readPage(site, file) }))
    .filter(({ page }) => refreshOf(page) === undefined)
    .map(({ file, page }) => ({
      address: addressOfFile(file),
      text: elementsOf(page, 'page-folds').map(linesOf).join('\n'),
    }));
  const interviews = repeatedWords(pages, OTHERS)
    .filter(({ address }) => /^\/interviews\/[^/]+\/$/.test(address))
    .toSorted((a, b) => b.share - a.share);
  expect(interviews.length).toBeGreaterThan(25);
  const percent = (share: number) => `${(100 * share).toFixed(1)} %`;
  for (const { address, words, share, runs } of interviews.slice(0, 3))
    console.log(`${address}: ${percent(share)} of ${String(words)} words. ${runs.slice(0, 2).join(' | ')}`);
  expect(
    interviews.filter(({ share }) => share > MOST).map(({ address, share }) => `${address}: ${percent(share)}`),
  ).toEqual([]);
});
