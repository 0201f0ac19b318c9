import { mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { listen } from '../../../src/site/listen.ts';
import { serve, type Served } from '../../../src/site/serve.ts';
import { ask, otherServer, ownAddresses } from '../../helpers/other-server.ts';

const folder = mkdtempSync(join(tmpdir(), 'handbook-serve-'));
const site = join(folder, 'candidate');
const open: { close: () => unknown }[] = [];

beforeAll(() => {
  const files = {
    'index.html': '<h1>Home</h1>',
    '404.html': '<h1>Not here</h1>',
    'roles/index.html': '<h1>Roles</h1>',
    'llms.txt': 'häppy',
    'handbook.json': '{"a":1}',
    'coverage.csv': 'a,b',
    '_astro/x.js': 'x()',
    'pagefind/wasm.en.pagefind': 'w',
    _redirects: '/a/ /b/ 301\n',
    _headers: "/*\n  X-Content-Type-Options: nosniff\n  Content-Security-Policy: default-src 'self'\n",
    '.handbook-site': 'made by a build',
    '.hidden/x.txt': 'hidden',
  };
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(join(site, file, '..'), { recursive: true });
    writeFileSync(join(site, file), text);
  }
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  symlinkSync(join(folder, 'secret.txt'), join(site, 'linked.txt'));
  symlinkSync(folder, join(site, 'linked'));
  symlinkSync(join(site, 'roles'), join(site, 'linked-roles'));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});
afterEach(async () => {
  await Promise.all(open.splice(0).map((one) => one.close()));
});

async function served(base = '/', hosts: string[] = [], port = 0): Promise<Served> {
  const one = await serve(site, base, port, { hosts });
  open.push(one);
  return one;
}
async function other(address: string, port = 0) {
  const one = await otherServer(address, port);
  open.push(one);
  return one;
}

describe('A served site', () => {
  it('is unavailable while a build replaces it, and is served again afterwards', async () => {
    const { port } = await served();
    renameSync(site, `${site}-old`);
    const away = await ask(port, '/').finally(() => {
      renameSync(`${site}-old`, site);
    });
    expect(away).toMatchObject({ status: 503, headers: { 'retry-after': '1' } });
    expect(await ask(port, '/')).toMatchObject({ status: 200, body: '<h1>Home</h1>' });
  });

  it.each([
    ['/', 200, '<h1>Home</h1>', 'text/html; charset=utf-8'],
    ['/roles/?from=mail', 200, '<h1>Roles</h1>', 'text/html; charset=utf-8'],
    ['/llms.txt', 200, 'häppy', 'text/plain; charset=utf-8'],
    ['/handbook.json', 200, '{"a":1}', 'application/json; charset=utf-8'],
    ['/coverage.csv', 200, 'a,b', 'text/csv; charset=utf-8'],
    ['/_astro/x.js', 200, 'x()', 'text/javascript; charset=utf-8'],
    ['/pagefind/wasm.en.pagefind', 200, 'w', 'application/octet-stream'],
    ['/nothing/', 404, '<h1>Not here</h1>', 'text/html; charset=utf-8'],
  ])('answers %s with %i, its content and its type', async (path, status, body, type) => {
    const answer = await ask((await served()).port, path);
    expect(answer).toMatchObject({ status, body, headers: { 'content-type': type } });
  });

  it.each([
    '/_headers',
    '/_redirects',
    '/%5fheaders',
    '/.handbook-site',
    '/.hidden/x.txt',
    '/linked.txt',
    '/linked/secret.txt',
    '/linked-roles/',
    '/linked-roles/index.html',
    '/../secret.txt',
    '/roles/../../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/..%5csecret.txt',
    '/%00',
    '/%',
    '//roles/',
    '/roles//',
    '/INDEX.html',
    'http://elsewhere.example/',
  ])('has nothing at %s', async (path) => {
    expect(await ask((await served()).port, path)).toMatchObject({ status: 404, body: '<h1>Not here</h1>' });
  });

  it('sends the headers of its file with every answer', async () => {
    const { port } = await served();
    for (const path of ['/', '/roles', '/handbook.json', '/nothing/'])
      expect((await ask(port, path)).headers).toMatchObject({
        'x-content-type-options': 'nosniff',
        'content-security-policy': "default-src 'self'",
      });
  });

  it('lies under its base path, and the ways to it lead there', async () => {
    const { port, url } = await served('/hiring/');
    expect(url).toBe(`http://localhost:${String(port)}/hiring/`);
    expect(await ask(port, '/hiring/roles/')).toMatchObject({ status: 200, body: '<h1>Roles</h1>' });
    expect(await ask(port, '/')).toMatchObject({ status: 302, headers: { location: '/hiring/' } });
    expect(await ask(port, '/hiring?a=b')).toMatchObject({ status: 301, headers: { location: '/hiring/?a=b' } });
    expect(await ask(port, '/hiring/roles?a=b')).toMatchObject({
      status: 301,
      headers: { location: '/hiring/roles/?a=b' },
    });
    expect(await ask(port, '/roles/')).toMatchObject({ status: 404, body: '<h1>Not here</h1>' });
    expect(await ask(port, '/hiring/../secret.txt')).toMatchObject({ status: 404 });
  });

  it('gives a part of a file, its head, and nothing where it has not changed', async () => {
    const { port } = await served();
    const part = (range: string) => ask(port, '/handbook.json', { headers: { range } });
    expect(await part('bytes=0-0')).toMatchObject({ status: 206, body: '{' });
    expect(await part('bytes=-2')).toMatchObject({ status: 206, body: '1}' });
    expect(await part('bytes=5-2')).toMatchObject({ status: 416, headers: { 'content-range': 'bytes */7' } });
    expect(await part('bytes=99-')).toMatchObject({ status: 416, headers: { 'content-range': 'bytes */7' } });
    expect(await ask(port, '/handbook.json', { method: 'HEAD' })).toMatchObject({
      status: 200,
      body: '',
      headers: { 'content-length': '7' },
    });
    expect(await ask(port, '/nothing/', { method: 'HEAD' })).toMatchObject({ status: 404, body: '' });
    const etag = (await ask(port, '/handbook.json')).headers.etag!;
    expect(await ask(port, '/handbook.json', { headers: { 'if-none-match': etag } })).toMatchObject({ status: 304 });
    expect(await ask(port, '/handbook.json', { method: 'POST' })).toMatchObject({
      status: 405,
      headers: { allow: 'GET, HEAD' },
    });
  });
});

describe('The names that a served site answers to', () => {
  const REFUSED =
    'This server does not answer to that name. If it is its own: npm run serve -- --host <the name>, without a port.\n';
  const statuses = async (port: number, hosts: string[]) =>
    Object.fromEntries(
      await Promise.all(
        hosts.map(async (host) => [host, (await ask(port, '/', { headers: { host } })).status] as const),
      ),
    );

  it('are those of the machine itself, with any port: a page whose name leads here gets nothing', async () => {
    const { port } = await served();
    expect(
      await statuses(port, [
        'localhost',
        'LOCALHOST:1',
        '127.0.0.1:99',
        '[::1]:99',
        'evil.example',
        'localhost.evil.example',
        '10.0.0.1',
        'a b',
      ]),
    ).toEqual({
      localhost: 200,
      'LOCALHOST:1': 200,
      '127.0.0.1:99': 200,
      '[::1]:99': 200,
      'evil.example': 403,
      'localhost.evil.example': 403,
      '10.0.0.1': 403,
      'a b': 403,
    });
    const refused = await ask(port, '/', { headers: { host: 'evil.example:4321' } });
    expect(refused).toMatchObject({ body: REFUSED, headers: { 'content-type': 'text/plain; charset=utf-8' } });
  });

  it('are also the names that were given', async () => {
    const { port, url } = await served('/', ['handbook.internal']);
    expect(url).toBe(`http://handbook.internal:${String(port)}/`);
    expect(await statuses(port, ['handbook.internal', 'localhost', 'evil.example'])).toEqual({
      'handbook.internal': 200,
      localhost: 200,
      'evil.example': 403,
    });
  });
});

describe('The port of a served site', () => {
  it('is its own on every address of the machine itself', async () => {
    const addresses = await ownAddresses();
    expect(addresses).toContain('127.0.0.1');
    const { port } = await served();
    for (const address of addresses)
      expect(await ask(port, '/', { address })).toMatchObject({ status: 200, body: '<h1>Home</h1>' });
  });

  it('is the next one where another program has it on one address: the printed address opens no other', async () => {
    const addresses = await ownAddresses();
    for (const address of addresses) {
      const { port } = await other(address);
      const { port: own } = await served('/', [], port);
      expect(own).toBeGreaterThan(port);
      expect((await ask(port, '/', { address })).body).toBe('somebody else');
      for (const each of addresses) expect((await ask(own, '/', { address: each })).body).toBe('<h1>Home</h1>');
    }
  });

  it('says what to do where none is left', async () => {
    const last = await listen(() => undefined, 65535, 'loopback').catch(() => undefined);
    if (last) open.push(last);
    await expect(serve(site, '/', 65535)).rejects.toThrow(
      'No port from 65535 on is free: choose a lower one with --port.',
    );
  });
});
