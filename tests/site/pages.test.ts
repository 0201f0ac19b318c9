import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'parse5';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadHandbook } from '../../src/load/load-content.ts';
import { build, sandbox } from '../helpers/site-build.ts';
import { FIXTURE } from '../helpers/site-fixture.ts';
import {
  addressOfFile,
  attribute,
  elementsOf,
  filesBelow,
  fileOfAddress,
  hasClass,
  metaOf,
  pagesOf,
  readPage,
  refreshOf,
  runTogether,
  textOf,
} from '../helpers/site-pages.ts';
import { splitEntry } from '../helpers/site-secrets.ts';
import { testSites, type TestSites } from '../helpers/site-shared.ts';

const box = sandbox();
afterAll(box.remove);

const SITES = ['candidate', 'interviewer'] as const;
const HANDBOOKS = ['real', 'fixture'] as const;
let sites: TestSites;
beforeAll(() => {
  sites = testSites();
});

/** Ids of published entries, by their files. */
function idsOf(content: string, side: string, kind: string): string[] {
  const folder = join(content, side, kind);
  if (!existsSync(folder)) return [];
  return filesBelow(folder)
    .filter(
      (file) =>
        file.endsWith('.mdx') && !/^status: draft$/m.test(splitEntry(readFileSync(join(folder, file), 'utf8')).yaml),
    )
    .map((file) => file.slice(0, -4));
}

const has = (site: string, address: string) => existsSync(join(site, fileOfAddress(address)));
const pageAt = (site: string, address: string) => readPage(site, fileOfAddress(address));
const redirectsOf = (site: string) =>
  Object.fromEntries(
    pagesOf(site).flatMap((file) => {
      const to = refreshOf(readPage(site, file));
      return to === undefined ? [] : [[addressOfFile(file), to]];
    }),
  );

/** Kinds whose entries have a page of their own, with the first part of its address. */
const PAGED = {
  roles: 'roles',
  'interview-types': 'interviews',
  stages: 'stages',
  competencies: 'competencies',
  guides: 'guides',
};
const STANDING = [
  '/',
  '/roles/',
  '/interviews/',
  '/stages/',
  '/competencies/',
  '/questions-to-ask/',
  '/practice/',
  '/renamed/',
];

describe.each(HANDBOOKS)('The routes of the sites (%s)', (name) => {
  it.each(SITES)('are all there for candidates on the %s site', (audience) => {
    const { content, [audience]: site } = sites[name];
    const entries = Object.entries(PAGED).flatMap(([kind, section]) =>
      idsOf(content, 'candidate', kind).map((id) => `/${section}/${id}/`),
    );
    expect(entries.length).toBeGreaterThan(10);
    const expected = [...STANDING, ...entries, '/handbook.json', '/handbook.schema.json', '/llms.txt', '/404.html'];
    expect(expected.filter((address) => !has(site, address))).toEqual([]);
  });

  it('are all there for interviewers on their site, and none of them on the candidate site', () => {
    const { content, interviewer, candidate } = sites[name];
    const entries = Object.entries({ ...PAGED, prompts: 'prompts' }).flatMap(([kind, section]) =>
      idsOf(content, 'interviewer', kind).map((id) => `/interviewer/${section}/${id}/`),
    );
    expect(entries.length).toBeGreaterThan(10);
    expect(['/interviewer/', ...entries].filter((address) => !has(interviewer, address))).toEqual([]);
    expect(filesBelow(candidate).filter((file) => file.startsWith('interviewer'))).toEqual([]);
  });

  it('show questions, archetypes and rubrics on the pages that they share', () => {
    const { content, candidate } = sites[name];
    const ids = (address: string) =>
      new Set(elementsOf(pageAt(candidate, address)).map((element) => attribute(element, 'id')));
    const shared = {
      'questions-to-ask': '/questions-to-ask/',
      practice: '/practice/',
      archetypes: '/guides/how-loops-differ/',
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
      '/competencies/clarity/': '/competencies/communication/',
      '/interviews/workbench-session/': '/interviews/bench-exercise/',
      '/roles/bench-engineer/': '/roles/workshop-engineer/',
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

  it('stands in the handbook for every old name of the documents it was made from', () => {
    expect(Object.keys(redirectsOf(sites.real.candidate)).length).toBeGreaterThan(20);
  });
});

describe('A kit with variants', () => {
  it('has what an interviewer of a variant needs: its agenda, its competencies and their anchors', () => {
    const { content, interviewer } = sites.real;
    const [id, type] = loadHandbook(content, 'interviewer')
      .handbook!.interviewTypes.map((entry) => [entry.id, entry.candidate] as const)
      .find(([known]) => known === 'pairing-exercise')!;
    const kit = pageAt(interviewer, `/interviewer/interviews/${id}/`);
    const anchors = elementsOf(kit).filter((element) => hasClass(element, 'anchors'));
    const rated = anchors.map((element) => attribute(elementsOf(element, 'a')[0]!, 'href'));
    for (const variant of type.variants) {
      const part = elementsOf(kit).find((element) => attribute(element, 'id') === `variant-${variant.id}`)!;
      for (const box of variant.agenda ?? []) expect(textOf(part), variant.id).toContain(box.title);
      for (const competency of [...(variant.assesses?.primary ?? []), ...(variant.assesses?.secondary ?? [])]) {
        const address = `/interviewer/competencies/${competency}/`;
        expect(rated, variant.id).toContain(address);
        expect(elementsOf(part, 'a').map((link) => attribute(link, 'href'))).toContain(address);
      }
    }
    expect(type.variants.length).toBeGreaterThan(2);
    const codeQuality = anchors.find((element) => textOf(element).includes('Code quality'))!;
    expect(textOf(codeQuality)).toContain('Rated in: API client, Frontend (60 minutes) and Frontend (90 minutes).');
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
  const editLinks = (site: string) =>
    pagesOf(site).flatMap((file) =>
      elementsOf(readPage(site, file), 'a').flatMap((link) => {
        const href = attribute(link, 'href') ?? '';
        return href.startsWith(REPOSITORY) ? [href] : [];
      }),
    );

  it('is for interviewers only while the repository is not public', () => {
    expect(editLinks(sites.fixture.candidate)).toEqual([]);
    expect(editLinks(sites.fixture.interviewer)).toEqual(
      expect.arrayContaining([
        `${REPOSITORY}/edit/main/src/content/candidate/interview-types/bench-exercise.mdx`,
        `${REPOSITORY}/edit/main/src/content/interviewer/interview-types/bench-exercise.mdx`,
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

describe('The parts of a page come in the order in which its reader needs them:', () => {
  const partsOf = (site: string, address: string) =>
    elementsOf(pageAt(site, address), 'h2').flatMap((heading) => attribute(heading, 'id') ?? []);
  const ORDER = {
    '/interviews/': [
      'agenda',
      'who-you-meet',
      'prepare',
      'assessed',
      'ai-assistants',
      'accommodations',
      'after',
      'ask-us',
    ],
    '/interviewer/interviews/': ['before', 'agenda', 'questions', 'look-for', 'signals', 'rating', 'after'],
  };

  it.each(Object.entries(ORDER))('%s', (section, order) => {
    const whole = partsOf(sites.fixture.interviewer, `${section}bench-exercise/`);
    expect(whole.filter((id) => order.includes(id))).toEqual(order);
    const { interviewer, content } = sites.real;
    const ids = idsOf(content, section.startsWith('/interviewer/') ? 'interviewer' : 'candidate', 'interview-types');
    expect(ids.length).toBeGreaterThan(20);
    for (const id of ids) {
      const parts = partsOf(interviewer, `${section}${id}/`).filter((part) => order.includes(part));
      expect(parts, id).toEqual(order.filter((part) => parts.includes(part)));
    }
  });

  it('every candidate page of an interview says what happens after, who helps, and what to ask', () => {
    const { candidate, content } = sites.real;
    for (const id of idsOf(content, 'candidate', 'interview-types')) {
      expect(partsOf(candidate, `/interviews/${id}/`), id).toEqual(
        expect.arrayContaining(['assessed', 'ai-assistants', 'accommodations', 'after', 'ask-us']),
      );
    }
  });
});

describe('Every page', () => {
  it.each(SITES)('of the %s site keeps its words apart', (audience) => {
    const site = sites.real[audience];
    expect(pagesOf(site).flatMap((file) => runTogether(readPage(site, file)).map((at) => `${file}: ${at}`))).toEqual(
      [],
    );
  });

  it('would be caught if it did not', () => {
    const page = parse(
      '<p><strong>Allowed.</strong>Bring it.</p><p>To<a href="/">us</a></p><p>A <em>b</em>, <i>c</i>d</p>',
    );
    expect(runTogether(page)).toEqual(['Allowed.|Bring it.', 'To|us']);
  });

  it.each(SITES)('of the %s site has one title, one heading of the first level, and a language', (audience) => {
    const site = sites.real[audience];
    for (const file of pagesOf(site)) {
      const page = readPage(site, file);
      expect(elementsOf(page, 'h1').length, file).toBe(1);
      expect(textOf(elementsOf(page, 'title')[0]!).trim().length, file).toBeGreaterThan(1);
      expect(attribute(elementsOf(page, 'html')[0]!, 'lang'), file).toBe('en');
    }
  });

  it.each(SITES)(
    'of an entry on the %s site shows where it stands, who keeps it and when it was reviewed',
    (audience) => {
      const page = pageAt(sites.fixture[audience], '/interviews/bench-exercise/');
      const breadcrumbs = elementsOf(page, 'nav').find((nav) => attribute(nav, 'aria-label') === 'Breadcrumbs')!;
      expect(elementsOf(breadcrumbs, 'a').map((link) => attribute(link, 'href'))).toEqual(['/', '/interviews/']);
      expect(textOf(page)).toContain('October 3, 2026');
      expect(textOf(page)).toContain('workshop lead');
      expect(elementsOf(page, 'a').some((link) => attribute(link, 'rel') === 'next')).toBe(true);
    },
  );
});
