import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { build, sandbox, type BuildPlace } from '../helpers/site-build.ts';
import {
  addressIn,
  filesWithoutUse,
  followLinks,
  pagesWithoutLink,
  relativeAddresses,
  type LinkReport,
} from '../helpers/site-links.ts';
import { elementsOf, filesBelow, attribute, pagesOf, readPage, refreshOf } from '../helpers/site-pages.ts';
import { testSites, type TestSites } from '../helpers/site-shared.ts';

const box = sandbox();
afterAll(box.remove);

const SITES = ['candidate', 'interviewer'] as const;
let sites: TestSites;

beforeAll(() => {
  sites = testSites();
});

/** What the links of a site are like, found out once: the pages of the sites are the largest thing here to read. */
const reports = new Map<string, LinkReport>();
function reportOf(handbook: 'real' | 'fixture', audience: (typeof SITES)[number]): LinkReport {
  const site = sites[handbook][audience];
  const report = reports.get(site) ?? followLinks(site, addressIn(sites[handbook].content));
  reports.set(site, report);
  return report;
}

describe.each(SITES)('Every address of the %s site', (audience) => {
  it('leads to a page, a part of a page or a file, and nothing is loaded from elsewhere', () => {
    const report = reportOf('real', audience);
    expect(report.problems).toEqual([]);
    expect(report.followed).toBeGreaterThan(2000);
    expect(report.parts).toBeGreaterThan(200);
  });

  it('leads to one in the fixture, too, which has every kind of entry', () => {
    const report = reportOf('fixture', audience);
    expect(report.problems).toEqual([]);
    expect(report.followed).toBeGreaterThan(300);
  });

  it('can lead nowhere but to what the handbook has: the fixture shares no id with the one that is shipped', () => {
    const ids = (content: string) =>
      new Set(filesBelow(content).flatMap((file) => /([^/]+)\.mdx$/.exec(file)?.[1] ?? []));
    const shipped = ids(sites.real.content);
    expect([...ids(sites.fixture.content)].filter((id) => shipped.has(id))).toEqual([]);
    expect(shipped.size).toBeGreaterThan(50);
  });

  it('is asked for by a page, or read by the search: nothing else is published', () => {
    for (const handbook of ['real', 'fixture'] as const)
      expect(filesWithoutUse(sites[handbook][audience], reportOf(handbook, audience))).toEqual([]);
  });

  it('is found from another page', () => {
    const site = sites.real[audience];
    const lonely = pagesWithoutLink(site, reportOf('real', audience)).filter(
      (file) => file !== '404.html' && refreshOf(readPage(site, file)) === undefined,
    );
    expect(lonely).toEqual([]);
  });

  it('is absolute on the page for missing addresses, which is shown anywhere', () => {
    expect(relativeAddresses(sites.real[audience], '404.html')).toEqual([]);
  });
});

describe('The look at links', () => {
  const planted: [string, string, string][] = [
    ['a page that is not there', '<a href="/roles/nobody/">x</a>', '/roles/nobody/ leads to no file'],
    ['a page without its last slash', '<a href="/roles">x</a>', '/roles leads to no file'],
    [
      'a part that is not there',
      '<a href="/roles/#nobody">x</a>',
      '/roles/#nobody names a part that the page does not have',
    ],
    ['a part of its own page', '<a href="#nobody">x</a>', '#nobody names a part that the page does not have'],
    ['a picture that is not there', '<img src="/_astro/x.png" alt="">', '/_astro/x.png leads to no file'],
    [
      'a script from elsewhere',
      '<script src="https://cdn.example/x.js"></script>',
      'https://cdn.example/x.js is loaded from elsewhere',
    ],
    [
      'a font from elsewhere',
      '<style>@font-face{src:url(//fonts.example/x.woff2)}</style>',
      '//fonts.example/x.woff2 is loaded from elsewhere',
    ],
    [
      'a style sheet from elsewhere',
      '<link rel="stylesheet" href="https://cdn.example/x.css">',
      'https://cdn.example/x.css is loaded from elsewhere',
    ],
    [
      'a picture for others that is not there',
      '<meta property="og:image" content="/og.png">',
      '/og.png leads to no file',
    ],
    ['a form that leads nowhere', '<button formaction="/send/">x</button>', '/send/ leads to no file'],
    ['a redirect to nowhere', '<meta http-equiv="refresh" content="0;url=/nowhere/">', '/nowhere/ leads to no file'],
  ];

  it.each(planted)('finds %s', (_what, html, problem) => {
    const site = join(box.folder, `planted-${String(planted.findIndex(([, own]) => own === html))}`);
    cpSync(sites.fixture.candidate, site, { recursive: true });
    const file = join(site, 'practice/index.html');
    writeFileSync(file, readFileSync(file, 'utf8').replace('</main>', `${html}</main>`));
    expect(followLinks(site, addressIn(sites.fixture.content)).problems).toEqual([`practice/index.html: ${problem}`]);
  });

  it('finds a module, a part in the results of the search, and a file that nobody asks for', () => {
    const site = join(box.folder, 'planted-files');
    cpSync(sites.fixture.candidate, site, { recursive: true });
    writeFileSync(join(site, '_astro/gone.js'), 'import{a}from"./nowhere.js";import("./nowhere-else.js")');
    writeFileSync(join(site, 'pagefind/pagefind-ui.js'), 'an interface that no page loads');
    const result = { url: '/practice/', anchors: [{ id: 'no-such-part' }] };
    writeFileSync(join(site, 'pagefind/fragment/en_planted.pf_fragment'), gzipSync(JSON.stringify(result)));
    const report = followLinks(site, addressIn(sites.fixture.content));
    expect(report.problems).toEqual([
      '_astro/gone.js: ./nowhere.js leads to no file',
      '_astro/gone.js: ./nowhere-else.js leads to no file',
      'pagefind/fragment/en_planted.pf_fragment: ../../practice/#no-such-part names a part that the page does not have',
    ]);
    expect(filesWithoutUse(site, report)).toEqual(['_astro/gone.js', 'pagefind/pagefind-ui.js']);
  });

  it('finds an address that leaves the base path', () => {
    const { problems } = followLinks(sites.fixture.candidate, {
      ...addressIn(sites.fixture.content),
      base: '/hiring/',
    });
    expect(problems).toContain('practice/index.html: /roles/ leaves /hiring/');
  });
});

describe('Under a base path', () => {
  let place: BuildPlace;
  const address = { origin: 'https://jobs.example', base: '/hiring/' };

  beforeAll(async () => {
    place = box.place('base', sites.fixture.content);
    const file = join(place.content, 'company.yaml');
    const before = readFileSync(file, 'utf8');
    const after = before.replace(/^(url|interviewerUrl): .*$/gm, `$1: ${address.origin}${address.base}`);
    expect(after).not.toBe(before);
    writeFileSync(file, after);
    const { code, output } = await build(place);
    expect(code, output).toBe(0);
  });

  it.each(SITES)('every address of the %s site leads somewhere', (audience) => {
    const report = followLinks(join(place.out, audience), address);
    expect(report.problems).toEqual([]);
    expect(report.followed).toBeGreaterThan(300);
  });

  it.each(SITES)('the %s site has the same pages as at the root', (audience) => {
    expect(pagesOf(join(place.out, audience))).toEqual(pagesOf(sites.fixture[audience]));
  });

  it.each(SITES)('redirects and search of the %s site stay below it', (audience) => {
    const site = join(place.out, audience);
    const redirects = pagesOf(site).flatMap((file) => refreshOf(readPage(site, file)) ?? []);
    expect(redirects.length).toBeGreaterThan(2);
    expect(redirects.filter((url) => !url.startsWith('/hiring/'))).toEqual([]);
    const search = elementsOf(readPage(site, 'index.html'), 'site-search')[0]!;
    expect(attribute(search, 'data-bundle')).toBe('/hiring/pagefind/pagefind.js');
    expect(filesBelow(site)).toContain('pagefind/pagefind.js');
  });
});
