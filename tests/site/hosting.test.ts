import { once } from 'node:events';
import { cpSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Audience } from '../../src/handbook/entities/schemas.ts';
import { compressSite } from '../../src/site/compress.ts';
import { putPolicyInPages } from '../../src/site/policy-in-pages.ts';
import { digestOf } from '../../src/site/digest.ts';
import { headersOf } from '../../src/site/security-headers.ts';
import { CODE } from '../../src/site/settings.ts';
import { runCommandLine } from '../helpers/command.ts';
import { findNginx, startNginx } from '../helpers/nginx.ts';
import { ask, freePort } from '../helpers/other-server.ts';
import { sandbox } from '../helpers/site-build.ts';
import { addressOfFile, filesBelow, pagesOf, redirectsOf } from '../helpers/site-pages.ts';
import { testSites } from '../helpers/site-shared.ts';

if (!findNginx()) throw new Error('There is no nginx to test with: apt-get install nginx-light');

const box = sandbox();
afterAll(box.remove);

/** As oauth2-proxy: it knows who has a cookie, and lets others sign in. */
async function signInStub() {
  const server = createServer(({ url, headers }, response) => {
    const known = headers.cookie === '_oauth2_proxy=known';
    response.writeHead(url === '/oauth2/auth' ? (known ? 202 : 401) : 200).end('Sign in here');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { port: (server.address() as AddressInfo).port, close: () => server.close() };
}

const HOSTS = { candidate: 'jobs.example', interviewer: 'interviewers.jobs.example' };

describe.each(['/', '/hiring/'])('Behind nginx, with the configuration that is printed for sites at %s', (base) => {
  const out = join(box.folder, `out${base.replaceAll('/', '-')}`);
  const site = (audience: Audience) => join(out, audience);
  let port: number;
  let close: (() => unknown)[] = [];

  /** Asks for an address below the base path. */
  const get = (audience: Audience, path: string, headers: Record<string, string> = {}) =>
    ask(port, path.replace(/^\//, base), { headers: { host: HOSTS[audience], ...headers } });
  const signedIn = { cookie: '_oauth2_proxy=known' };

  beforeAll(async () => {
    const { fixture } = testSites();
    for (const audience of ['candidate', 'interviewer'] as const) {
      cpSync(fixture[audience], site(audience), { recursive: true });
      // Addresses inside of pages are not followed here: where a site is served, its data and its redirects say.
      const data = join(site(audience), 'handbook.json');
      writeFileSync(
        data,
        readFileSync(data, 'utf8')
          .replace(/"url":\s*"[^"]*"/, `"url":"https://jobs.example${base}"`)
          .replace(/"interviewerUrl":\s*"[^"]*"/, `"interviewerUrl":"https://${HOSTS.interviewer}${base}"`),
      );
      const redirects = join(site(audience), '_redirects');
      writeFileSync(redirects, readFileSync(redirects, 'utf8').replace(/(^| )\//gm, `$1${base}`));
      await compressSite(site(audience));
    }
    port = await freePort();
    const stub = await signInStub();
    const {
      code,
      out: config,
      err,
    } = runCommandLine('hosting', ['nginx', '--listen', `127.0.0.1:${String(port)}`], CODE, CODE, {
      HANDBOOK_OUT: out,
    });
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const stubbed = config.replaceAll('127.0.0.1:4180', `127.0.0.1:${String(stub.port)}`);
    const nginx = await startNginx(stubbed, join(box.folder, `nginx${base.replaceAll('/', '-')}`), port);
    close = [nginx.stop, stub.close];
  });
  afterAll(async () => {
    for (const one of close) await one();
  });

  it('every page of both sites is there, with all headers of the site', async () => {
    for (const audience of ['candidate', 'interviewer'] as const) {
      const headers = headersOf(readFileSync(join(site(audience), '_headers'), 'utf8'));
      const leadOn = redirectsOf(site(audience));
      const pages = pagesOf(site(audience)).map(addressOfFile);
      expect(pages.length).toBeGreaterThan(40);
      for (const path of pages) {
        const answer = await get(audience, path, signedIn);
        const isRedirect = audience === 'candidate' && path in leadOn;
        expect({ path, status: answer.status }).toEqual({ path, status: isRedirect ? 301 : 200 });
        for (const [name, value] of headers) expect(answer.headers[name.toLowerCase()]).toBe(value);
        if (!isRedirect) expect(answer.body).toBe(readFileSync(join(site(audience), addressFile(path)), 'utf8'));
      }
    }
  });

  it('a former name leads on, with what was asked besides', async () => {
    const [[from, to] = []] = Object.entries(redirectsOf(site('candidate')));
    expect(await get('candidate', `${from!}?from=mail`)).toMatchObject({
      status: 301,
      headers: { location: `${to!.replace(/^\//, base)}?from=mail` },
    });
  });

  it('a folder without its slash, and the way to the base path, lead there', async () => {
    expect(await get('candidate', '/roles')).toMatchObject({ status: 301, headers: { location: `${base}roles/` } });
    if (base === '/') return;
    const host = { headers: { host: HOSTS.candidate } };
    expect(await ask(port, '/', host)).toMatchObject({ status: 302, headers: { location: base } });
    expect(await ask(port, base.slice(0, -1), host)).toMatchObject({ status: 301, headers: { location: base } });
  });

  it.each([
    '/no-such-page/',
    '/_astro/no-such.js',
    '/_headers',
    '/_redirects',
    '/.handbook-site',
    '/roles/../_headers',
  ])('there is nothing at %s, and the page says so', async (path) => {
    const { status, body, headers } = await get('candidate', path);
    expect({ status, cache: headers['cache-control'] }).toEqual({ status: 404, cache: undefined });
    expect(body).toBe(readFileSync(join(site('candidate'), '404.html'), 'utf8'));
  });

  it('types have their charset', async () => {
    const types = {
      '/': 'text/html; charset=utf-8',
      '/llms.txt': 'text/plain; charset=utf-8',
      '/handbook.json': 'application/json; charset=utf-8',
      '/sitemap-0.xml': 'application/xml; charset=utf-8',
      '/pagefind/pagefind.js': 'text/javascript; charset=utf-8',
    };
    for (const [path, type] of Object.entries(types))
      expect((await get('candidate', path)).headers['content-type']).toBe(type);
    const coverage = await get('interviewer', '/interviewer/coverage.csv', signedIn);
    expect(coverage.headers['content-type']).toBe('text/csv; charset=utf-8');
  });

  it('the search is there, and only what has a hash in its name is kept', async () => {
    const files = filesBelow(site('candidate')).filter(
      (file) => /^(?:pagefind|_astro)\/.*[^rz]$/.test(file) && !/\.(?:gz|br)$/.test(file),
    );
    const kinds = new Map<string, number>();
    for (const file of files) {
      const { status, headers } = await get('candidate', `/${file}`);
      expect({ file, status }).toEqual({ file, status: 200 });
      const cache = headers['cache-control']!;
      kinds.set(cache, (kinds.get(cache) ?? 0) + 1);
      expect(cache).toBe(
        /^(?:_astro|pagefind\/(?:fragment|index|filter))\//.test(file)
          ? 'public, max-age=31536000, immutable'
          : 'no-cache',
      );
    }
    expect(kinds.size).toBe(2);
    expect((await get('candidate', '/')).headers['cache-control']).toBe('no-cache');
    expect((await get('interviewer', '/', signedIn)).headers['cache-control']).toBe('private, no-cache');
  });

  it('a packed copy is sent as it lies there', async () => {
    const length = String(statSync(join(site('candidate'), 'index.html.gz')).size);
    const { headers } = await get('candidate', '/', { 'accept-encoding': 'gzip' });
    expect(headers).toMatchObject({ 'content-encoding': 'gzip', 'content-length': length, vary: 'Accept-Encoding' });
  });

  it('nobody gets a file of the interviewers’ site who is not signed in', async () => {
    const files = filesBelow(site('interviewer'));
    expect(files).toContain('handbook.json');
    expect(files.some((file) => file.startsWith('pagefind/'))).toBe(true);
    const paths = files.flatMap((file) => [`/${file}`, addressOfFile(file)]);
    for (const path of [...paths, '/no-such-page/', '/roles']) {
      const { status, headers, body } = await get('interviewer', encodeURI(path));
      const isHidden = /\/\.|^\/_(?:headers|redirects)$/.test(path);
      expect({ path, status }).toEqual({ path, status: isHidden ? 401 : 302 });
      if (!isHidden) expect(headers.location).toBe(`/oauth2/start?rd=${base}${encodeURI(path).slice(1)}`);
      // What nginx says by itself is as short.
      expect(body.length).toBeLessThan(300);
    }
    expect((await get('interviewer', '/', { cookie: '_oauth2_proxy=unknown' })).status).toBe(302);
    expect(await ask(port, '/oauth2/start', { headers: { host: HOSTS.interviewer } })).toMatchObject({
      status: 200,
      body: 'Sign in here',
    });
    expect((await ask(port, '/oauth2/auth', { headers: { host: HOSTS.interviewer } })).status).toBe(401);
  });
});

const addressFile = (path: string) => (path.endsWith('/') ? `${path.slice(1)}index.html` : path.slice(1));

describe('A password for trying', () => {
  it('keeps every file of the interviewers’ site from who does not have it', async () => {
    const out = join(box.folder, 'out-basic');
    cpSync(testSites().fixture.interviewer, join(out, 'interviewer'), { recursive: true });
    const port = await freePort();
    const args = ['nginx', '--sign-in', 'basic', '--listen', `127.0.0.1:${String(port)}`];
    const { out: config } = runCommandLine('hosting', args, CODE, CODE, { HANDBOOK_OUT: out });
    const passwords = join(box.folder, 'passwords');
    writeFileSync(passwords, 'interviewers:{PLAIN}secret\n');
    const nginx = await startNginx(
      config.replace('/etc/nginx/handbook.htpasswd', passwords),
      join(box.folder, 'nginx-basic'),
      port,
    );
    try {
      const get = (path: string, headers = {}) => ask(port, path, { headers });
      for (const path of [
        '/',
        '/handbook.json',
        '/pagefind/pagefind-entry.json',
        '/interviewer/',
        '/404.html',
        '/none/',
      ])
        expect({ path, status: (await get(path)).status }).toEqual({ path, status: 401 });
      const authorization = `Basic ${Buffer.from('interviewers:secret').toString('base64')}`;
      expect(await get('/interviewer/', { authorization })).toMatchObject({ status: 200 });
    } finally {
      await nginx.stop();
    }
  });
});

describe('The policy in pages', () => {
  it('stands before anything that runs, in every page, and behind the charset', () => {
    const site = join(box.folder, 'with-policy');
    cpSync(testSites().fixture.candidate, site, { recursive: true });
    putPolicyInPages(site);
    const pages = pagesOf(site).map((file) => readFileSync(join(site, file), 'utf8'));
    expect(pages.length).toBeGreaterThan(20);
    for (const html of pages) {
      const [before, rest] = html.split('<meta http-equiv="Content-Security-Policy" content="');
      expect(before).toMatch(/<meta charset="utf-8"\s*\/?>$/);
      expect(before).not.toMatch(/<(?:script|style|link)/);
      expect(rest).toMatch(/^default-src 'self'; script-src 'self' [^"]*form-action 'self'">/);
    }
  });
});

describe('Packed copies', () => {
  it('stand beside what they make smaller, are no part of the digest, and hold what their file holds', async () => {
    const folder = join(box.folder, 'packed');
    cpSync(testSites().fixture.candidate, folder, { recursive: true });
    const before = digestOf(folder);
    // One that chance made cannot be packed; one is too small.
    mkdirSync(join(folder, 'odd'));
    writeFileSync(join(folder, 'odd/small.txt'), 'x'.repeat(1000));
    await compressSite(folder);
    const copies = filesBelow(folder).filter((file) => /\.(?:gz|br)$/.test(file));
    expect(copies).toEqual(expect.arrayContaining(['index.html.gz', 'index.html.br', 'handbook.json.br']));
    expect(copies.filter((file) => /small|woff2|pf_fragment|_headers/.test(file))).toEqual([]);
    const size = (file: string) => statSync(join(folder, file)).size;
    expect(copies.filter((file) => size(file) >= size(file.replace(/\.\w+$/, '')))).toEqual([]);
    expect(gunzipSync(readFileSync(join(folder, 'index.html.gz')))).toEqual(readFileSync(join(folder, 'index.html')));
    const { files, faults } = digestOf(folder);
    expect({ files, faults }).toEqual({ files: before.files + 1, faults: [] });
  });
});
