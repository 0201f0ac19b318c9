import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  addressOfFile,
  attribute,
  elementsOf,
  filesBelow,
  fileOfAddress,
  metaOf,
  pageAt,
  pagesOf,
  readPage,
  redirectsOf,
  refreshOf,
  textOf,
} from '../helpers/site-pages.ts';
import { idsOf } from '../helpers/site-secrets.ts';
import { testSites, type TestSites } from '../helpers/site-shared.ts';

const SITES = ['candidate', 'interviewer'] as const;
const HANDBOOKS = ['real', 'fixture'] as const;
let sites: TestSites;
beforeAll(() => {
  sites = testSites();
});

const has = (site: string, address: string) => existsSync(join(site, fileOfAddress(address)));

/** Kinds whose entries have a page of their own, with the first part of its address. */
const PAGED = {
  roles: 'roles',
  'interview-types': 'interviews',
  stages: 'stages',
  competencies: 'competencies',
  'worked-examples': 'examples',
  'practice-tasks': 'practice-tasks',
  guides: 'guides',
};
const STANDING = [
  '/',
  '/roles/',
  '/interviews/',
  '/stages/',
  '/competencies/',
  '/questions-to-ask/',
  '/practical/',
  '/your-data/',
  '/practice/',
  '/examples/',
  '/practice-tasks/',
  '/renamed/',
];

describe.each(HANDBOOKS)('The routes of the sites (%s)', (name) => {
  it.each(SITES)('are all there for candidates on the %s site', (audience) => {
    const { content, [audience]: site } = sites[name];
    const entries = Object.entries(PAGED).flatMap(([kind, section]) =>
      idsOf(content, 'candidate', kind).map((id) => `/${section}/${id}/`),
    );
    expect(entries.length).toBeGreaterThan(10);
    const expected = [
      ...STANDING,
      ...entries,
      '/handbook.json',
      '/handbook.schema.json',
      '/llms.txt',
      '/llms-full.txt',
      '/search.json',
      '/search-names.json',
      '/404.html',
    ];
    expect(expected.filter((address) => !has(site, address))).toEqual([]);
  });

  it('are all there for interviewers on their site, and none of them on the candidate site', () => {
    const { content, interviewer, candidate } = sites[name];
    const entries = Object.entries({
      ...PAGED,
      prompts: 'prompts',
      rehearsals: 'rehearse',
      messages: 'messages',
    }).flatMap(([kind, section]) => idsOf(content, 'interviewer', kind).map((id) => `/interviewer/${section}/${id}/`));
    expect(entries.length).toBeGreaterThan(10);
    const invites = idsOf(content, 'interviewer', 'roles').map((id) => `/interviewer/roles/${id}/invite/`);
    const standing = [
      ...invites,
      '/interviewer/',
      '/interviewer/rehearse/',
      '/interviewer/messages/',
      '/interviewer/scorecard.schema.json',
    ];
    expect([...standing, ...entries].filter((address) => !has(interviewer, address))).toEqual([]);
    expect(filesBelow(candidate).filter((file) => file.startsWith('interviewer'))).toEqual([]);
  });

  it('show questions, archetypes and rubrics on the pages that they share', () => {
    const { content, candidate } = sites[name];
    const ids = (address: string) =>
      new Set(elementsOf(pageAt(candidate, address)).map((element) => attribute(element, 'id')));
    const shared = {
      'questions-to-ask': '/questions-to-ask/',
      practice: '/practice/',
      archetypes: '/archetypes/',
    };
    for (const [kind, address] of Object.entries(shared)) {
      const own = idsOf(content, 'candidate', kind);
      expect(own.length, kind).toBeGreaterThan(0);
      expect(own.filter((id) => !ids(address).has(id))).toEqual([]);
    }
  });

  it.each(SITES)('have a page for missing addresses on the %s site that leads on', (audience) => {
    const page = pageAt(sites[name][audience], '/404.html');
    const links = elementsOf(page, 'a').map((link) => attribute(link, 'href'));
    expect(links).toEqual(expect.arrayContaining(['/roles/', '/interviews/', '/renamed/']));
  });
});

describe('A former name', () => {
  it('with one successor leads to it', () => {
    const former = {
      '/competencies/clarity/': '/competencies/plain-speech/',
      '/interviews/workbench-session/': '/interviews/bench-exercise/',
      '/roles/bench-engineer/': '/roles/workshop-engineer/',
      '/roles/workshop-engineer/anvil-hour/': '/roles/workshop-engineer/bench/',
      '/stages/trial-day/': '/stages/workshop-day/',
    };
    expect(redirectsOf(sites.fixture.candidate)).toEqual(former);
    expect(redirectsOf(sites.fixture.interviewer)).toMatchObject(former);
  });

  it('says on its page what the name is now, and is not for search engines', () => {
    const page = pageAt(sites.fixture.candidate, '/interviews/workbench-session/');
    expect(textOf(page)).toContain('Workbench session');
    expect(elementsOf(page, 'a').map((link) => [attribute(link, 'href'), textOf(link)])).toEqual([
      ['/interviews/bench-exercise/', 'Bench exercise'],
    ]);
    expect(metaOf(page, 'robots')).toContain('noindex');
    const canonical = elementsOf(page, 'link').find((link) => attribute(link, 'rel') === 'canonical')!;
    expect(attribute(canonical, 'href')).toBe('https://jobs.fixture-works.example/interviews/bench-exercise/');
  });

  it('with several successors leads nowhere, and is listed with all of them', () => {
    expect(has(sites.fixture.candidate, '/interviews/bench-test-before-the-move/')).toBe(false);
    const row = elementsOf(pageAt(sites.fixture.candidate, '/renamed/'), 'tr').find((item) =>
      textOf(item).includes('Bench test'),
    )!;
    expect(textOf(row)).toContain('before the move');
    expect(
      elementsOf(row, 'a')
        .map((link) => attribute(link, 'href'))
        .sort(),
    ).toEqual(['/interviews/bench-exercise/', '/interviews/drawing-review/']);
  });

  it('is not needed for an entry that interviewers have no page of: its address leads to what candidates read', () => {
    expect(redirectsOf(sites.fixture.interviewer)['/interviewer/interviews/tea/']).toBe('/interviews/tea/');
    expect(textOf(pageAt(sites.fixture.interviewer, '/interviewer/interviews/tea/'))).toContain(
      'what candidates read: Tea with the team',
    );
  });
});

describe('A draft', () => {
  it.each(SITES)('is not on the %s site, and neither are its former names', (audience) => {
    const site = sites.fixture[audience];
    const text = filesBelow(site)
      .filter((file) => /\.(?:html|json|xml|txt)$/.test(file))
      .map((file) => readFileSync(join(site, file), 'utf8'))
      .join('\n');
    expect(text).toContain('Bench exercise');
    expect(text).not.toMatch(/umbragraph|hidden-draft|Hidden draft|penumbrascope|unlit-draft/i);
    expect(filesBelow(site).filter((file) => /umbragraph|draft/.test(file))).toEqual([]);
  });
});

describe('The sitemap', () => {
  it.each(HANDBOOKS)('names every page that is its own canonical address, and no other (%s)', (name) => {
    const site = sites[name].candidate;
    const origin = new URL(
      /^url: *["']?([^\s"']+)/m.exec(readFileSync(join(sites[name].content, 'company.yaml'), 'utf8'))![1]!,
    ).origin;
    const named = [...readFileSync(join(site, 'sitemap-0.xml'), 'utf8').matchAll(/<loc>([^<]+)<\/loc>/g)].map(
      (match) => match[1]!,
    );
    const canonical = pagesOf(site)
      .filter((file) => file !== '404.html' && refreshOf(readPage(site, file)) === undefined)
      .map((file) => `${origin}${addressOfFile(file)}`);
    expect(canonical.length).toBeGreaterThan(15);
    expect(named.sort()).toEqual(canonical.sort());
    for (const file of pagesOf(site).filter((one) => canonical.includes(`${origin}${addressOfFile(one)}`))) {
      const link = elementsOf(readPage(site, file), 'link').find((item) => attribute(item, 'rel') === 'canonical')!;
      expect(attribute(link, 'href')).toBe(`${origin}${addressOfFile(file)}`);
    }
  });
});
