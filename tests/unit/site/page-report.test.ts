import type { AstroPrerenderer, RouteData } from 'astro';
import { describe, expect, it } from 'vitest';
import { AT_A_TIME, withReports } from '../../../src/site/page-report.ts';
import { Random } from '../../helpers/random.ts';

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

interface Path {
  pathname: string;
  route: RouteData;
}

/** Paths of a folder with a page of its own and one for each entry. */
const folder = (name: string, entries: number): Path[] => [
  path(`/${name}/`, []),
  ...Array.from({ length: entries }, (_, index) => path(`/${name}/${String(index)}/`, ['id'])),
];
const path = (pathname: string, params: string[]): Path => ({
  pathname,
  route: {
    params,
    segments: pathname.split('/').flatMap((content) => (content ? [[{ content }]] : [])),
  } as unknown as RouteData,
});

/** Makes pages as Astro's build does: some at a time, each rendered and then written, in the order of the paths. */
async function makeSite(paths: Path[], seed: number, again: Path[] = []) {
  const random = new Random(seed);
  const written = new Set<string>();
  const reports: { folder: string; missing: string[] }[] = [];
  let counted = 0;
  const inner: AstroPrerenderer = {
    name: 'test',
    getStaticPaths: () => Promise.resolve([...paths, ...again]),
    async render() {
      await pause(random.below(3));
      return new Response('page');
    },
  };
  const prerenderer = withReports(inner, (report) => {
    if ('pages' in report) counted = report.pages;
    else {
      const own = paths.map(({ pathname }) => pathname).filter((name) => name.startsWith(`/${report.written}/`));
      reports.push({ folder: report.written, missing: own.filter((name) => !written.has(name)) });
    }
  });
  const asked = await prerenderer.getStaticPaths();
  const queue = asked.filter(({ pathname }, place) => asked.findIndex((item) => item.pathname === pathname) === place);
  const turns = Array.from({ length: AT_A_TIME }, async () => {
    for (let next = queue.shift(); next; next = queue.shift()) {
      await prerenderer.render(new Request(`https://site.example${next.pathname}`), { routeData: next.route });
      await pause(random.below(4));
      written.add(next.pathname);
    }
  });
  await Promise.all(turns);
  const early = reports.length;
  await prerenderer.teardown?.();
  return { reports, early, counted, made: written.size };
}

const SITE = [
  path('/', []),
  ...folder('competencies', 20),
  ...folder('guides', 1),
  ...folder('interviews', 9),
  path('/practice/', []),
  ...folder('roles', 3),
  ...folder('stages', 2),
];

describe('The report of a folder', () => {
  it('comes when all its pages are written, most of the time while others are being made, in one order', async () => {
    for (let seed = 0; seed < 25; seed++) {
      const { reports, early, counted, made } = await makeSite(SITE, seed);
      expect(reports.map((report) => report.folder)).toEqual([
        'competencies',
        'guides',
        'interviews',
        'roles',
        'stages',
      ]);
      expect(reports.flatMap((report) => report.missing)).toEqual([]);
      expect(early).toBeGreaterThanOrEqual(3);
      expect([counted, made]).toEqual([SITE.length, SITE.length]);
    }
  });

  it.each([0, 1, 2, 3, 4, 5, 6])('comes, and no page waits for ever, with %i pages after it', async (after) => {
    const paths = [
      ...folder('roles', 5),
      ...Array.from({ length: after }, (_, index) => path(`/p${String(index)}/`, [])),
    ];
    const { reports, made } = await makeSite(paths, after);
    expect(reports).toEqual([{ folder: 'roles', missing: [] }]);
    expect(made).toBe(paths.length);
  });

  it('comes where two paths have one address, of which Astro makes one page', async () => {
    const { reports, made } = await makeSite(SITE, 7, [SITE.at(-1)!]);
    expect(reports.map((report) => report.folder)).toContain('stages');
    expect(made).toBe(SITE.length);
  });

  it('counts a page to the route that makes it, where a later route has the address as well', async () => {
    const other = { pathname: '/competencies/3/', route: path('/anything/', ['slug']).route };
    const { reports } = await makeSite(SITE, 7, [other]);
    expect(reports.flatMap((report) => report.missing)).toEqual([]);
    expect(reports.map((report) => report.folder)).toContain('competencies');
  });
});
