import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SCHEMA_VERSION } from '../../src/handbook/migrations/index.ts';
import { CODE } from '../../src/site/settings.ts';
import { addressesSaid } from '../helpers/said.ts';
import { finished, plainEnv, sandbox } from '../helpers/site-build.ts';
import { FIXTURE } from '../helpers/site-fixture.ts';
import { attribute, elementsOf, filesBelow, pagesOf, readPage, textOf } from '../helpers/site-pages.ts';

const box = sandbox();
afterAll(box.remove);

const OPEN = 'https://git.fixture-works.example/people/open';
const CLOSED = 'https://git.fixture-works.example/people/umbra';
const CANDIDATES = 'https://jobs.fixture-works.example/hiring';
const INTERVIEWERS = 'https://umbra.fixture-works.example/inside';
const KIT = 'interviewer/interviews/bench-exercise/index.html';

/** A handbook at the root of its repository, whose interviewers' side and site lie elsewhere. */
const home = join(box.folder, 'open');
const start = (script: string, args: string[], env: Record<string, string> = {}) =>
  spawn(process.execPath, [join(CODE, 'src/cli', script), ...args], {
    cwd: home,
    env: plainEnv({ HANDBOOK_TODAY: '2026-11-20', ...env }),
    stdio: ['ignore', 'pipe', 'pipe'],
  });

const linksIn = (site: string, file: string) =>
  elementsOf(readPage(site, file), 'a').map((link) => ({ href: attribute(link, 'href') ?? '', text: textOf(link) }));
const textsOf = (site: string) =>
  filesBelow(site)
    .filter((file) => /\.(?:html|json|xml|txt|css|js|csv)$|^_/.test(file))
    .map((file) => ({
      file,
      text: readFileSync(join(site, file), 'utf8'),
    }));

describe('Two repositories and two addresses', () => {
  const candidates = join(home, 'dist/candidate');
  const interviewers = join(home, 'dist/interviewer');

  beforeAll(async () => {
    cpSync(FIXTURE, home, { recursive: true });
    renameSync(join(home, 'interviewer'), join(box.folder, 'closed'));
    writeFileSync(join(box.folder, 'closed/README.md'), 'Of the interviewers.');
    writeFileSync(join(home, 'handbook.config.yaml'), `interviewer: ../closed\nschema: ${String(SCHEMA_VERSION)}\n`);
    mkdirSync(join(home, 'public'));
    writeFileSync(join(home, 'public/robots.txt'), 'User-agent: *\n');
    writeFileSync(join(home, 'public/proof.html'), 'proof: 1');
    const company = join(home, 'company.yaml');
    const before = readFileSync(company, 'utf8');
    const after = before
      .replace(/^url: .*$/m, `url: ${CANDIDATES}/`)
      .replace(/^interviewerUrl: .*$/m, `interviewerUrl: ${INTERVIEWERS}/`)
      .replace(
        /^repository:[^]*?^interviewerRepository:\n(?: {2}.*\n)+/m,
        `repository:\n  url: ${OPEN}\n  public: true\ninterviewerRepository:\n  url: ${CLOSED}\n  branch: trunk\n`,
      );
    expect(after).toContain(CLOSED);
    expect(after).not.toContain('kits');
    expect(after).toContain(INTERVIEWERS);
    writeFileSync(company, after);
    const { code, output } = await finished(start('build.ts', []));
    expect(code, output).toBe(0);
  }, 600_000);

  it('lead who would change a page to the file in the repository of its side', () => {
    const edits = (site: string, file: string) =>
      linksIn(site, file).flatMap(({ href }) => (href.includes('/edit/') ? [href] : []));
    const own = `${CLOSED}/edit/trunk/interview-types/bench-exercise.mdx`;
    const shared = `${OPEN}/edit/main/candidate/interview-types/bench-exercise.mdx`;
    expect(edits(candidates, 'interviews/bench-exercise/index.html')).toEqual([shared]);
    expect(edits(interviewers, 'interviews/bench-exercise/index.html')).toEqual([shared]);
    expect(edits(interviewers, KIT)).toEqual([own, shared]);
    const findings = linksIn(interviewers, 'interviewer/checks/index.html').map(({ href }) => href);
    const of = (repository: string) => findings.filter((href) => href.startsWith(`${repository}/edit/`));
    expect(of(OPEN).length).toBeGreaterThan(0);
    expect([...of(OPEN), ...of(CLOSED)].filter((href) => /src\/content|\/\/[^/]*\/\//.test(href))).toEqual([]);
    expect(of(OPEN).filter((href) => href.includes('interviewer/'))).toEqual([]);
  });

  it('lead interviewers to what candidates read on the candidates’ site, and to the same page here', () => {
    const links = linksIn(interviewers, KIT).filter(({ href }) =>
      /(?<!\/interviewer)\/interviews\/bench-exercise\/$/.test(href),
    );
    expect(links).toEqual([
      { href: `${CANDIDATES}/interviews/bench-exercise/`, text: 'What candidates read' },
      { href: '/inside/interviews/bench-exercise/', text: 'preview here' },
    ]);
    const roles = pagesOf(interviewers).filter((file) =>
      /^interviewer\/roles\/[^/]+\/(?!invite)[^/]+\/index/.test(file),
    );
    // Former names lead on, and are no kits.
    const kits = roles.filter(
      (file) => !readFileSync(join(interviewers, file), 'utf8').includes('http-equiv="refresh"'),
    );
    expect(kits.length).toBeGreaterThan(0);
    for (const file of kits) {
      const path = file.replace(/^interviewer\/(.*)index\.html$/, '$1');
      const hrefs = linksIn(interviewers, file).map(({ href }) => href);
      expect(hrefs, file).toEqual(expect.arrayContaining([`${CANDIDATES}/${path}`, `/inside/${path}`]));
    }
  });

  it('stand each below its own path, and make links for candidates to their site', () => {
    const paths = (site: string) =>
      new Set(
        pagesOf(site).flatMap((file) =>
          linksIn(site, file).flatMap(({ href }) => (/^\/(?!\/)/.test(href) ? [href.split('/')[1]!] : [])),
        ),
      );
    expect([...paths(candidates)]).toEqual(['hiring']);
    expect([...paths(interviewers)]).toEqual(['inside']);
    const invite = pagesOf(interviewers).find((file) => file.endsWith('/invite/index.html'))!;
    const page = readFileSync(join(interviewers, invite), 'utf8');
    expect(page).toContain(`${CANDIDATES}/plan/`);
    expect(page).not.toContain(`${INTERVIEWERS}/plan/`);
    expect(readFileSync(join(interviewers, '_redirects'), 'utf8')).toMatch(/^(?:\/inside\/\S+ \/inside\/\S+ 301\n)+$/);
  });

  it('are said right to machines: canonical addresses, the list of pages, and llms.txt', () => {
    const canonical = (site: string) =>
      pagesOf(site).flatMap((file) =>
        elementsOf(readPage(site, file), 'link').flatMap((link) =>
          attribute(link, 'rel') === 'canonical' ? [attribute(link, 'href')!] : [],
        ),
      );
    expect(canonical(candidates).length).toBeGreaterThan(10);
    expect(canonical(candidates).filter((href) => !href.startsWith(`${CANDIDATES}/`))).toEqual([]);
    expect(canonical(interviewers).filter((href) => !href.startsWith('/inside/'))).toEqual([]);
    const listed = readFileSync(join(candidates, 'sitemap-0.xml'), 'utf8').match(/<loc>[^<]+/g)!;
    expect(listed.filter((one) => !one.startsWith(`<loc>${CANDIDATES}/`))).toEqual([]);
    for (const site of [candidates, interviewers]) {
      const addresses = readFileSync(join(site, 'llms.txt'), 'utf8').match(/\(https:[^)]+/g)!;
      expect(addresses.length).toBeGreaterThan(10);
      expect(addresses.filter((one) => !one.startsWith(`(${CANDIDATES}/`))).toEqual([]);
    }
  });

  it('have the company’s public files on the candidates’ site alone', () => {
    expect(readFileSync(join(candidates, 'robots.txt'), 'utf8')).toBe('User-agent: *\n');
    expect(readFileSync(join(candidates, 'proof.html'), 'utf8')).toBe('proof: 1');
    expect(['robots.txt', 'proof.html'].filter((file) => existsSync(join(interviewers, file)))).toEqual([]);
  });

  it('tell candidates nothing of where interviewers read and write', () => {
    const saying = (site: string) =>
      textsOf(site)
        .filter(({ text }) => text.includes('umbra'))
        .map(({ file }) => file);
    expect(saying(candidates)).toEqual([]);
    expect(saying(interviewers).length).toBeGreaterThan(10);
  });

  it('lead, served on this machine, to the candidates’ site that is served beside', async () => {
    const server = start('serve.ts', ['--port', '0']);
    const ended = finished(server);
    const urls = await addressesSaid(server, 2);
    const page = await (await fetch(new URL(KIT.replace('index.html', ''), urls[1]))).text();
    const [, href] = /<a data-site="candidate" href="([^"]+)"/.exec(page) ?? [];
    expect(href).toBe(`${urls[0]!}interviews/bench-exercise/`);
    expect((await fetch(href!)).status).toBe(200);
    server.kill();
    expect((await ended).code).toBe(0);
  });

  it('are for one build what HANDBOOK_URL says: the address of the site that is built, and of no other', async () => {
    const preview = 'https://preview.example/pr-7';
    const both = await finished(start('build.ts', [], { HANDBOOK_URL: `${preview}/` }));
    expect(both).toEqual({
      code: 2,
      output: 'HANDBOOK_URL is the address of one site, and two are to be built: name one with --audience.\n',
    });
    const wrong = await finished(start('build.ts', ['--audience', 'candidate'], { HANDBOOK_URL: 'preview.example' }));
    expect(wrong).toEqual({
      code: 2,
      output:
        'HANDBOOK_URL is "preview.example", and the address of a site was expected, such as https://jobs.example/hiring/.\n',
    });
    for (const audience of ['candidate', 'interviewer']) {
      const built = await finished(
        start('build.ts', ['--audience', audience], { HANDBOOK_URL: `${preview}/`, HANDBOOK_OUT: 'preview' }),
      );
      expect(built.code, built.output).toBe(0);
    }
    const [open, closed] = ['candidate', 'interviewer'].map((audience) => join(home, 'preview', audience)) as [
      string,
      string,
    ];
    expect(readFileSync(join(open, 'sitemap-0.xml'), 'utf8')).toContain(`<loc>${preview}/interviews/`);
    expect(
      textsOf(open)
        .filter(({ text }) => /jobs\.fixture-works|\/hiring\//.test(text))
        .map(({ file }) => file),
    ).toEqual([]);
    expect(linksIn(closed, KIT)).toEqual(
      expect.arrayContaining([
        { href: `${CANDIDATES}/interviews/bench-exercise/`, text: 'What candidates read' },
        { href: '/pr-7/interviews/bench-exercise/', text: 'preview here' },
      ]),
    );
  }, 600_000);
});
