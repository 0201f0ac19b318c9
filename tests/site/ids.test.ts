import { beforeAll, describe, expect, it } from 'vitest';
import { SIDES } from '../../src/handbook/entities/schemas.ts';
import { RULES } from '../../src/handbook/rules/index.ts';
import { siteMapOf } from '../../src/handbook/site-map.ts';
import { signpostsOf } from '../../src/handbook/signposts.ts';
import { loadHandbook } from '../../src/load/load-content.ts';
import { addressOfFile, attribute, elementsOf, pagesOf, readPage } from '../helpers/site-pages.ts';
import { testSites, type TestSites } from '../helpers/site-shared.ts';

/** Ids that the frame of every page has, and no link of a text has a reason to name. */
const OF_THE_FRAME = new Set(['_top', 'on-this-page', 'starlight__sidebar', 'starlight__on-this-page--mobile']);

let sites: TestSites;
beforeAll(() => {
  sites = testSites();
});

/** The ids in a page that are not of its frame, as often as they stand there. */
const idsIn = (site: string, file: string): string[] =>
  elementsOf(readPage(site, file))
    .flatMap((element) => attribute(element, 'id') ?? [])
    .filter((id) => !OF_THE_FRAME.has(id));

describe.each(['real', 'fixture'] as const)('The map of the %s handbook', (name) => {
  describe.each(SIDES)('for the %s site', (audience) => {
    const read = () => {
      const { handbook } = loadHandbook(sites[name].content, audience);
      return { handbook: handbook!, map: siteMapOf(handbook!, audience, RULES) };
    };

    it('has every page that is built, and no other', () => {
      const { handbook, map } = read();
      const signposts = new Set(signpostsOf(handbook, audience).map(({ path }) => path));
      const built = pagesOf(sites[name][audience])
        .map(addressOfFile)
        .filter((address) => address !== '/404.html' && !signposts.has(address));
      expect(built.sort()).toEqual(map.paths.filter((path) => path.endsWith('/')).sort());
      expect(new Set(map.paths).size).toBe(map.paths.length);
    });

    it('knows every id of every page, and no other; none stands twice', () => {
      const { map } = read();
      let compared = 0;
      for (const file of pagesOf(sites[name][audience])) {
        const known = map.idsOf(addressOfFile(file));
        if (!known) continue;
        const ids = idsIn(sites[name][audience], file);
        expect(ids.sort(), file).toEqual([...known].sort());
        compared += ids.length;
      }
      expect(compared).toBeGreaterThan(50);
    });
  });
});
