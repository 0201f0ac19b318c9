import { describe, expect, it } from 'vitest';
import { filesNamedBy } from '../../../src/site/dev-guard.ts';
import { addressesIn, fileOfAddress } from '../../../src/site/site-addresses.ts';
import { makersOf, type Parts } from '../../../src/site/site-files.ts';
import { runOf } from '../../helpers/check.ts';

const parts: Parts = {
  handbook: runOf().handbook,
  routes: [
    'index.astro',
    '404.astro',
    'roles/index.astro',
    'roles/[id].astro',
    'roles/[id]/[session].astro',
    'handbook.json.ts',
    'search.json.ts',
    'competencies/[id].astro',
  ],
  publicFiles: new Set(['favicon.svg']),
  pictures: new Set(['open']),
  made: {
    '_astro/a.AAAAAAAA.js': { modules: ['/code/a.ts'] },
    '_astro/b.AAAAAAAA.js': { modules: ['/code/a.ts', '/other/b.ts'] },
    '_astro/a.AAAAAAAA.css': { hash: 'any' },
    '_astro/shown.AAAAAAAA.png': { hash: 'open' },
    '_astro/secret.AAAAAAAA.png': { hash: 'other' },
  },
  isOpen: (module) => module.startsWith('/code/'),
};

describe('A file of the candidate site', () => {
  it.each([
    ['index.html', 'page'],
    ['404.html', 'page'],
    ['roles/index.html', 'page'],
    ['roles/engineer/index.html', 'page'],
    ['roles/engineer/pairing/index.html', 'page'],
    ['handbook.json', 'data'],
    ['search.json', 'data'],
    ['favicon.svg', 'public file'],
    ['sitemap-0.xml', 'list of pages'],
    ['pagefind/fragment/en_1234567.pf_fragment', 'search'],
    ['_headers', 'headers'],
    ['_redirects', 'redirects'],
    ['_astro/a.AAAAAAAA.js', 'code'],
    ['_astro/a.AAAAAAAA.css', 'code'],
    ['_astro/shown.AAAAAAAA.png', 'picture'],
    ['_astro/shown.AAAAAAAA_Z1x.webp', 'picture'],
  ])('has somebody who made it: %s', (file, maker) => {
    expect(makersOf(parts)(file)).toBe(maker);
  });

  it.each([
    'roles/nobody/index.html',
    'roles/nobody/pairing/index.html',
    'roles/engineer/Pairing/index.html',
    'roles/engineer/index.html.bak',
    'interviewer/index.html',
    'interviews/pairing/index.html',
    'competencies/engineer/index.html',
    'chunks/entry.mjs',
    '.DS_Store',
    'pagefind/secret.txt',
    '_astro/b.AAAAAAAA.js',
    '_astro/c.AAAAAAAA.js',
    '_astro/secret.AAAAAAAA.png',
    '_astro/secret.AAAAAAAA_Z1x.webp',
    '_astro/shown.BBBBBBBB.png',
    '_astro/shown.BBBBBBBB_Z1x.webp',
  ])('has nobody: %s', (file) => {
    expect(makersOf(parts)(file)).toBeUndefined();
  });
});

describe('The internal addresses of a file', () => {
  const site = { url: 'https://jobs.example/hiring/', base: '/hiring/' };
  const found = (file: string, text: string) => [...addressesIn(file, Buffer.from(text), site)];

  it.each([
    [
      'a page',
      'a.html',
      `<a href="/a/" title="and / or"><img srcset='/b.png 1x, /c.png 2x'><i data-x="[&quot;/d/&quot;]">`,
      ['/a/', '/b.png', '/c.png', '/d/'],
    ],
    ['a page that sends on', 'a.html', '<meta content="0;url=/a/">', ['/a/']],
    ['a script with data', 'a.html', '<script type="application/json">{"a":"/b/"}</script>', ['/b/']],
    [
      'the own site, however it is written',
      'a.html',
      '<a href="https://jobs.example/hiring/x"><a href="http://me@JOBS.example.:443/hiring/"><a href="//jobs.example/hiring">',
      ['https://jobs.example/hiring/x', 'http://me@JOBS.example.:443/hiring/', '//jobs.example/hiring'],
    ],
    [
      'no other site, and no other part of its host',
      'a.html',
      '<a href="https://jobs.example.org/hiring/"><a href="https://jobs.example/hiring-events/"><a href="https://jobs.example:8080/hiring/">',
      [],
    ],
    ['data', 'a.json', '{"a":["/b/","b / c","//c"]}', ['/b/']],
    ['a list', 'a.txt', '[A](https://jobs.example/hiring/a/) and (/b/)', ['https://jobs.example/hiring/a/', '/b/']],
    ['a sitemap', 'a.xml', '<loc>https://jobs.example/hiring/a/</loc>', ['https://jobs.example/hiring/a/']],
    ['a style sheet', 'a.css', 'a{b:url("/c.woff2")}d{e:url(data:x)}', ['/c.woff2']],
  ])('are found in %s', (_what, file, text, addresses) => {
    expect(found(file, text)).toEqual(addresses);
  });

  it.each([
    ['/hiring/', 'index.html'],
    ['/hiring/a/?b#c', 'a/index.html'],
    ['https://jobs.example/hiring/a%20b.png', 'a b.png'],
    ['http://jobs.example.:443/hiring/a/?b#c', 'a/index.html'],
    ['https://jobs.example/hiring', 'index.html'],
    ['/a/', undefined],
    ['/hiring/%', undefined],
  ])('lead to a file: %s', (address, file) => {
    expect(fileOfAddress(address, site)).toBe(file);
  });
});

describe('The files that an address may mean to a development server', () => {
  it.each([
    ['/@fs/a/b.mdx?raw', '/a/b.mdx'],
    ['/@fs//a//b.mdx', '/a/b.mdx'],
    ['/@FS/a/b.mdx', '/a/b.mdx'],
    ['/@fs/%61/b.mdx', '/a/b.mdx'],
    ['/@fs/%2561/b.mdx', '/a/b.mdx'],
    ['/@fs/a%2fb.mdx', '/a/b.mdx'],
    ['/@fs/a/b=c&d.mdx', '/a/b=c&d.mdx'],
    ['/@fs/a/b+c.mdx', '/a/b+c.mdx'],
    ['/@fs/a/b%3Fc.mdx', '/a/b?c.mdx'],
    ['/a/b.mdx', '/a/b.mdx'],
    ['/a/b.mdx', '/project/a/b.mdx'],
    ['/@id/__x00__/a/b.mdx', '/a/b.mdx'],
    ['/_image?href=%2F%40fs%2Fa%2Fb.png%3ForigWidth%3D9&w=1', '/a/b.png'],
  ])('%s means %s, among others', (url, file) => {
    expect(filesNamedBy(url, ['/project'])).toContain(file);
  });

  it.each(['/a/../b', '/a/%2e%2e/b', '/a/..%2fb', '/a/%252e%252e/b', '/a\\b', '/a%00', '/%', '/%25252525252525'])(
    'are not even asked for: %s',
    (url) => {
      expect(filesNamedBy(url, ['/project'])).toBeUndefined();
    },
  );
});
