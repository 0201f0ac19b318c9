import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { accentShades } from '../../src/site/accent.ts';
import { CODE } from '../../src/site/settings.ts';
import { attribute, elementsOf, pagesOf, readPage } from '../helpers/site-pages.ts';
import { testSites } from '../helpers/site-shared.ts';
import { layersOf } from '../helpers/styles.ts';

const sites = testSites();

/** The sheets that a page names for the screen. */
const sheetsOf = (site: string, page: string) =>
  elementsOf(readPage(site, page), 'link')
    .filter((link) => attribute(link, 'rel') === 'stylesheet' && attribute(link, 'media') !== 'print')
    .map((link) => attribute(link, 'href')!);
/**
 * Pages with a sheet of their own besides, by its name. That of examples is for each of them, and what a browser keeps
 * looks alike where one practises and where it is explained.
 */
const OWN_SHEETS = {
  practice: 'practice',
  'your-data': 'kept-data',
  'questions-to-ask': 'questions',
  plan: 'plan',
  examples: 'examples',
};
const OWN = /^(?:practice|your-data|questions-to-ask|plan)\/index|^examples\/[\w-]+\/index/;

/** The one sheet that all pages of a site have. */
function sheetOf(site: string): string {
  const [sheet, ...others] = new Set(
    pagesOf(site)
      .filter((page) => !OWN.test(page))
      .flatMap((page) => sheetsOf(site, page)),
  );
  expect(others).toEqual([]);
  return readFileSync(join(site, sheet!.replace(/^.*(?=\/_astro\/)/, '')), 'utf8');
}

describe.each(['candidate', 'interviewer'] as const)('The style sheet of the %s site', (audience) => {
  it('is one, and names the layers in the order that is declared', () => {
    const declared = layersOf(readFileSync(join(CODE, 'src/styles/layers.css'), 'utf8'));
    expect(declared.length).toBeGreaterThan(5);
    expect(layersOf(sheetOf(sites.fixture[audience]))).toEqual(declared);
    expect(layersOf(sheetOf(sites.real[audience]))).toEqual(declared);
  });

  it('has beside it those of single pages, which name the layers in the same order', () => {
    const declared = layersOf(readFileSync(join(CODE, 'src/styles/layers.css'), 'utf8'));
    const pages = pagesOf(sites.fixture[audience]).filter((page) => OWN.test(page));
    expect(pages.length).toBeGreaterThanOrEqual(Object.keys(OWN_SHEETS).length);
    for (const page of pages) {
      const name = OWN_SHEETS[page.split('/')[0] as keyof typeof OWN_SHEETS];
      const own = sheetsOf(sites.fixture[audience], page).filter((sheet) => sheet.includes(`/_astro/${name}.`));
      expect(own, page).toHaveLength(1);
      const text = readFileSync(join(sites.fixture[audience], own[0]!.replace(/^.*(?=\/_astro\/)/, '')), 'utf8');
      const named = layersOf(text);
      expect(named.length, page).toBeGreaterThan(2);
      expect(named, page).toEqual(declared.slice(0, named.length));
    }
  });

  it('has the shades of the accent that company.yaml sets', () => {
    const [, accent] = /^accent: ["'](#\w{6})["']$/m.exec(
      readFileSync(join(CODE, 'tests/fixtures/handbook/company.yaml'), 'utf8'),
    )!;
    const { light, dark } = accentShades(accent!);
    const own = [
      `--accent:light-dark(${light.text},${dark.text})`,
      `--accent-mark:light-dark(${light.mark},${dark.text})`,
      `--accent-soft:light-dark(${light.soft},${dark.soft})`,
    ];
    const set = (site: string) => sheetOf(site).match(/--accent(?:-mark|-soft)?:[^;}]*/g);
    expect(set(sites.fixture[audience])).toEqual(own);
    expect(set(sites.real[audience])).toHaveLength(3);
    expect(set(sites.real[audience])).not.toEqual(own);
  });
});
