import { beforeAll, describe, expect, it } from 'vitest';
import { sessionsOf } from '../../src/handbook/coverage.ts';
import type { Handbook } from '../../src/handbook/model.ts';
import { itemsOf, parted } from '../../src/handbook/preparation.ts';
import { sessionPath } from '../../src/handbook/routes.ts';
import { loadHandbook } from '../../src/load/load-content.ts';
import { formatOf } from '../../src/words/format.ts';
import { attribute, elementsOf, hasClass, pageAt, textOf } from '../helpers/site-pages.ts';
import { testSites, type TestSites } from '../helpers/site-shared.ts';

let sites: TestSites;
let handbook: Handbook;
beforeAll(() => {
  sites = testSites();
  handbook = loadHandbook(sites.real.content, 'candidate').handbook!;
});

const linksIn = (address: string) =>
  elementsOf(elementsOf(pageAt(sites.real.candidate, address), 'main')[0]!, 'a').flatMap(
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
    expect(linksIn('/interviews/pairing-exercise/')).toContain('/roles/software-engineer/pairing/');
  });

  it('has the minutes of its role, and how much preparation is enough, among its first facts', () => {
    const { duration } = formatOf('en');
    for (const role of handbook.roles)
      for (const session of sessionsOf(role)) {
        const page = pageAt(sites.real.candidate, sessionPath(role.id, session.id));
        const facts = elementsOf(page, 'dl').find((list) => hasClass(list, 'large'))!;
        const enough = parted(itemsOf(session)).enough.reduce((sum, { minutes = 0 }) => sum + minutes, 0);
        const values = elementsOf(facts, 'dd').map((value) => textOf(value).trim());
        expect(values, session.id).toContain(duration(enough));
        if (session.minutes > 0) expect(values, session.id).toContain(duration(session.minutes));
      }
  });

  it('has what its own variant asks for, and nothing of another', () => {
    const own = (role: string) => textOf(pageAt(sites.real.candidate, `/roles/${role}/pairing/`));
    expect(own('frontend-engineer')).toContain('set of tabs in React');
    expect(own('release-engineer')).toContain('The package, as we deliver it');
    for (const role of ['frontend-engineer', 'software-engineer', 'cloud-operations-engineer'])
      expect(own(role), role).not.toContain('The package, as we deliver it');
    expect(own('release-engineer')).not.toContain('React');
  });

  it('is no search result beside the page of its interview, and tells itself from others in a tab', () => {
    const page = pageAt(sites.real.candidate, '/roles/software-engineer/pairing/');
    expect(elementsOf(page).some((element) => attribute(element, 'data-pagefind-body') !== undefined)).toBe(false);
    expect(
      elementsOf(pageAt(sites.real.candidate, '/interviews/pairing-exercise/')).some(
        (element) => attribute(element, 'data-pagefind-body') !== undefined,
      ),
    ).toBe(true);
    expect(textOf(elementsOf(page, 'title')[0]!)).toContain('Pairing exercise: Software engineer');
    expect(textOf(elementsOf(page, 'h1')[0]!).trim()).toBe('Pairing exercise');
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
