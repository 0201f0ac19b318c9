import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { build, sandbox } from '../helpers/site-build.ts';
import { FIXTURE } from '../helpers/site-fixture.ts';
import {
  addressOfFile,
  attribute,
  elementsOf,
  filesBelow,
  metaOf,
  pageAt,
  pagesOf,
  readPage,
  redirectsOf,
  refreshOf,
  textOf,
} from '../helpers/site-pages.ts';
import { testSites, type TestSites } from '../helpers/site-shared.ts';

const box = sandbox();
afterAll(box.remove);

const HANDBOOKS = ['real', 'fixture'] as const;
let sites: TestSites;
beforeAll(() => {
  sites = testSites();
});

describe('Who a page is for', () => {
  it.each(HANDBOOKS)('is said in words on every page for interviewers (%s)', (name) => {
    const site = sites[name].interviewer;
    const pages = pagesOf(site).filter(
      (file) => file.startsWith('interviewer/') && refreshOf(readPage(site, file)) === undefined,
    );
    expect(pages.length).toBeGreaterThan(10);
    expect(
      pages.filter((file) => !textOf(elementsOf(readPage(site, file), 'main')[0]!).includes('Interviewers only')),
    ).toEqual([]);
  });

  it.each(HANDBOOKS)('keeps every page of the interviewer site away from search engines (%s)', (name) => {
    const site = sites[name].interviewer;
    expect(pagesOf(site).filter((file) => !metaOf(readPage(site, file), 'robots')?.includes('noindex'))).toEqual([]);
    expect(filesBelow(site).filter((file) => file.includes('sitemap'))).toEqual([]);
  });

  it.each(HANDBOOKS)('leaves no trace of the interviewer site on the candidate site (%s)', (name) => {
    const site = sites[name].candidate;
    const readable = filesBelow(site).filter((file) => /\.(?:html|json|xml|txt)$/.test(file));
    expect(
      readable.filter((file) => /Interviewers only|\/interviewer\//.test(readFileSync(join(site, file), 'utf8'))),
    ).toEqual([]);
    const hidden = pagesOf(site).filter((file) => metaOf(readPage(site, file), 'robots')?.includes('noindex'));
    expect(hidden.map(addressOfFile).filter((address) => address !== '/404.html')).toEqual(
      Object.keys(redirectsOf(site)).sort(),
    );
  });

  it('leads from a page to the same entry on the other side, for interviewers only', () => {
    const links = (site: string, address: string) =>
      elementsOf(pageAt(site, address), 'a').map((link) => attribute(link, 'href'));
    expect(links(sites.fixture.interviewer, '/interviews/bench-exercise/')).toContain(
      '/interviewer/interviews/bench-exercise/',
    );
    expect(links(sites.fixture.interviewer, '/interviewer/interviews/bench-exercise/')).toContain(
      '/interviews/bench-exercise/',
    );
  });
});

describe('A class of interviewers’ pages', () => {
  const classesOf = (site: string) =>
    new Set(
      pagesOf(site).flatMap((file) =>
        elementsOf(readPage(site, file)).flatMap((element) => attribute(element, 'class')?.split(/\s+/) ?? []),
      ),
    );
  const styledIn = (site: string) =>
    new Set(
      filesBelow(site)
        .filter((file) => file.startsWith('_astro/') && file.endsWith('.css'))
        .flatMap((file) => [...readFileSync(join(site, file), 'utf8').matchAll(/\.(-?[_a-z][\w-]*)/gi)])
        .map((match) => match[1]!),
    );

  it('is in no style sheet of the candidate site', () => {
    const { candidate, interviewer } = sites.real;
    const shared = classesOf(candidate);
    const own = [...classesOf(interviewer)].filter((name) => !shared.has(name));
    const styled = styledIn(interviewer);
    expect(own.filter((name) => styled.has(name)).length).toBeGreaterThan(10);
    const leaked = styledIn(candidate);
    expect(own.filter((name) => leaked.has(name))).toEqual([]);
  });
});

describe('The link to edit a page', () => {
  const REPOSITORY = 'https://git.fixture-works.example/people/handbook';
  const CLOSED = 'https://git.fixture-works.example/people/closed';
  const editLinks = (site: string) =>
    pagesOf(site).flatMap((file) =>
      elementsOf(readPage(site, file), 'a').flatMap((link) => {
        const href = attribute(link, 'href') ?? '';
        return href.startsWith(REPOSITORY) || href.startsWith(CLOSED) ? [href] : [];
      }),
    );

  it('is for interviewers only while the repository is not public', () => {
    expect(editLinks(sites.fixture.candidate)).toEqual([]);
    expect(editLinks(sites.fixture.interviewer)).toEqual(
      expect.arrayContaining([
        `${REPOSITORY}/edit/main/src/content/candidate/interview-types/bench-exercise.mdx`,
        `${CLOSED}/edit/trunk/kits/interview-types/bench-exercise.mdx`,
      ]),
    );
  });

  it('is for candidates too once it is, and leads to their side alone', async () => {
    const place = box.place('public', FIXTURE);
    const file = join(place.content, 'company.yaml');
    writeFileSync(file, readFileSync(file, 'utf8').replace('public: false', 'public: true'));
    expect((await build(place, 'candidate')).code).toBe(0);
    const links = editLinks(join(place.out, 'candidate'));
    expect(links).toContain(`${REPOSITORY}/edit/main/src/content/candidate/interview-types/bench-exercise.mdx`);
    expect(links.filter((link) => !link.includes('/src/content/candidate/'))).toEqual([]);
  });
});
