import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'parse5';
import { beforeAll, describe, expect, it } from 'vitest';
import { KEPT_KEYS } from '../../src/client/kept-keys.ts';
import { INTERVIEWER_KEYS } from '../../src/handbook/interviewer-keys.ts';
import { loadHandbook } from '../../src/load/load-content.ts';
import { CODE } from '../../src/site/settings.ts';
import {
  attribute,
  elementsOf,
  pageAt,
  pagesOf,
  pagesOfInterviewers,
  readPage,
  runTogether,
  textOf,
} from '../helpers/site-pages.ts';
import { idsOf } from '../helpers/site-secrets.ts';
import { testSites, type TestSites } from '../helpers/site-shared.ts';

const SITES = ['candidate', 'interviewer'] as const;
let sites: TestSites;
beforeAll(() => {
  sites = testSites();
});

describe('The page of what a browser keeps', () => {
  it('lists what the interviewers’ site keeps there, and on the candidates’ site nothing of it', () => {
    const listed = (site: string) =>
      elementsOf(pageAt(site, '/your-data/'), 'ul').filter(
        (element) => attribute(element, 'data-interviewing') !== undefined,
      );
    const [list, ...others] = listed(sites.fixture.interviewer);
    expect(others).toEqual([]);
    expect(elementsOf(list!, 'li')).toHaveLength(Object.keys(INTERVIEWER_KEYS).length);
    expect(textOf(list!)).toContain('Notes and ratings');
    expect(listed(sites.fixture.candidate)).toEqual([]);
  });

  it('has a name for everything that scripts keep', () => {
    const folder = join(CODE, 'src/client');
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
    const named = files.flatMap((file) =>
      [...readFileSync(join(folder, file), 'utf8').matchAll(/'(handbook-[a-z-]+)'/g)].map(([, name]) => name!),
    );
    // What the candidates' pages keep has lines of its own on the page; one name is that of an event.
    expect(named.sort()).toEqual([...Object.values(KEPT_KEYS), 'handbook-kept', 'handbook-search'].sort());
  });
});

describe('The page of a role for interviewers', () => {
  it('begins with the verdict: each competency that the role claims is named in it, assessed or not', () => {
    const { content, interviewer } = sites.fixture;
    const { roles, competencies } = loadHandbook(content, 'interviewer').handbook!;
    const titles = new Map(competencies.map(({ id, title }) => [id, title]));
    expect(roles.flatMap((role) => role.candidate.competencies)).not.toEqual([]);
    for (const role of roles) {
      const page = pageAt(interviewer, `/interviewer/roles/${role.id}/`);
      const [first] = elementsOf(page, 'section').filter(
        (section) => attribute(section, 'aria-labelledby') !== undefined,
      );
      expect(attribute(first!, 'aria-labelledby'), role.id).toBe('verdict');
      for (const id of role.candidate.competencies) expect(textOf(first!), role.id).toContain(titles.get(id));
    }
  });
});

describe('The parts of a page come in the order in which its reader needs them:', () => {
  const partsOf = (site: string, address: string) =>
    elementsOf(pageAt(site, address), 'h2').flatMap((heading) => attribute(heading, 'id') ?? []);
  const ORDER = {
    '/interviews/': [
      'yours',
      'agenda',
      'prepare',
      'who-you-meet',
      'assessed',
      'asks-of-you',
      'ai-assistants',
      'after',
      'ask-us',
    ],
    '/interviewer/interviews/': ['before', 'agenda', 'questions', 'look-for', 'after'],
  };

  it.each(Object.entries(ORDER))('%s', (section, order) => {
    const whole = partsOf(sites.fixture.interviewer, `${section}bench-exercise/`);
    expect(whole.filter((id) => order.includes(id))).toEqual(order);
    const { interviewer, content } = sites.fixture;
    const ids = idsOf(content, section.startsWith('/interviewer/') ? 'interviewer' : 'candidate', 'interview-types');
    for (const id of ids) {
      const parts = partsOf(interviewer, `${section}${id}/`).filter((part) => order.includes(part));
      expect(parts, id).toEqual(order.filter((part) => parts.includes(part)));
    }
  });
});

describe('Every page', () => {
  it.each(SITES)('of the %s site keeps its words apart', (audience) => {
    const site = sites.real[audience];
    const pages = audience === 'candidate' ? pagesOf(site) : pagesOfInterviewers(site);
    expect(pages.flatMap((file) => runTogether(readPage(site, file)).map((at) => `${file}: ${at}`))).toEqual([]);
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
