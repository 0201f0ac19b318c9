import { beforeAll, describe, expect, it } from 'vitest';
import { sessionsOf } from '../../src/handbook/coverage.ts';
import type { Handbook } from '../../src/handbook/model.ts';
import { sessionPath } from '../../src/handbook/routes.ts';
import { loadHandbook } from '../../src/load/load-content.ts';
import { formatOf } from '../../src/words/format.ts';
import { attribute, elementsOf, firstFactsOf, pageAt, textOf } from '../helpers/site-pages.ts';
import { testSites, type TestSites } from '../helpers/site-shared.ts';

let sites: TestSites;
let handbook: Handbook;
beforeAll(() => {
  sites = testSites();
  handbook = loadHandbook(sites.fixture.content, 'candidate').handbook!;
});

const linksIn = (address: string) =>
  elementsOf(elementsOf(pageAt(sites.fixture.candidate, address), 'main')[0]!, 'a').flatMap(
    (link) => attribute(link, 'href') ?? [],
  );

describe('The page of a session, for candidates', () => {
  it('is where every link to a session on the page of its role and in its pack leads', () => {
    for (const role of handbook.roles) {
      const pages = sessionsOf(role).map(({ id }) => sessionPath(role.id, id));
      for (const address of [`/roles/${role.id}/`, `/roles/${role.id}/pack/`]) {
        const links = linksIn(address);
        expect(
          pages.filter((page) => !links.includes(page)),
          address,
        ).toEqual([]);
      }
      expect(
        linksIn(`/roles/${role.id}/`).filter((link) => link.startsWith('/interviews/')),
        role.id,
      ).toEqual([]);
    }
    expect(linksIn('/interviews/bench-exercise/')).toContain('/roles/workshop-engineer/bench/');
  });

  it('has the minutes of its role among its first facts', () => {
    const { duration } = formatOf('en');
    const live = handbook.roles.flatMap((role) =>
      sessionsOf(role)
        .filter(({ minutes }) => minutes > 0)
        .map(({ id, minutes }) => ({ address: sessionPath(role.id, id), minutes })),
    );
    expect(live.length).toBeGreaterThan(1);
    for (const { address, minutes } of live)
      expect(firstFactsOf(sites.fixture.candidate, address)).toContain(duration(minutes));
  });

  it('has what its own variant asks for, and nothing of another', () => {
    const own = textOf(pageAt(sites.fixture.candidate, '/roles/workshop-engineer/bench/'));
    for (const text of ['We find the driest corner.', 'Bring a coat.', 'The forecast']) expect(own).toContain(text);
    // The same interview indoors.
    expect(own).not.toContain('Everybody says who they are.');
    expect(textOf(pageAt(sites.fixture.candidate, '/interviews/bench-exercise/'))).toContain(
      'Everybody says who they are.',
    );
  });

  it('is no search result beside the page of its interview, and tells itself from others in a tab', () => {
    const page = pageAt(sites.fixture.candidate, '/roles/workshop-engineer/bench/');
    expect(elementsOf(page).some((element) => attribute(element, 'data-pagefind-body') !== undefined)).toBe(false);
    expect(
      elementsOf(pageAt(sites.fixture.candidate, '/interviews/bench-exercise/')).some(
        (element) => attribute(element, 'data-pagefind-body') !== undefined,
      ),
    ).toBe(true);
    expect(textOf(elementsOf(page, 'title')[0]!)).toContain('Bench exercise: Workshop engineer');
    expect(textOf(elementsOf(page, 'h1')[0]!).trim()).toBe('Bench exercise');
  });

  it('leads to its kit on the interviewers’ site alone, and the kit leads back', () => {
    const kit = '/interviewer/roles/workshop-engineer/bench/';
    const own = '/roles/workshop-engineer/bench/';
    const links = (site: string, address: string) =>
      elementsOf(pageAt(site, address), 'a').map((link) => attribute(link, 'href'));
    expect(links(sites.fixture.interviewer, own)).toContain(kit);
    expect(links(sites.fixture.interviewer, kit)).toContain(own);
    expect(links(sites.fixture.candidate, own)).not.toContain(kit);
  });
});
