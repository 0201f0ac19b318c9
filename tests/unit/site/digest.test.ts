import { createHash } from 'node:crypto';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { digestOf } from '../../../src/site/digest.ts';
import { temporaryFolder } from '../../helpers/content-folder.ts';

const sha256 = (bytes: string | Buffer) => createHash('sha256').update(bytes).digest('hex');

const FILES = { 'index.html': '<p>home</p>', 'a/index.html': '<p>a</p>', 'a-b.css': 'p {}', 'ä.txt': 'ä', 'B.txt': '' };

function site(files: Record<string, string | Buffer> = FILES): string {
  const folder = temporaryFolder();
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

describe('The digest of a site', () => {
  it('is the hash of its list, which has the hash of each file in the order of the bytes of their paths', () => {
    const { digest, list, files, faults } = digestOf(site());
    const order = ['B.txt', 'a-b.css', 'a/index.html', 'index.html', 'ä.txt'] as const;
    expect(list).toBe(order.map((path) => `${sha256(FILES[path])}  ${path}\n`).join(''));
    expect(digest).toBe(sha256(list));
    expect(files).toBe(5);
    expect(faults).toEqual([]);
  });

  it('is the same in another folder, and other where a file is changed, renamed, added or gone', () => {
    const { digest } = digestOf(site());
    expect(digestOf(site()).digest).toBe(digest);
    const less = Object.fromEntries(Object.entries(FILES).filter(([path]) => path !== 'B.txt'));
    const others = [
      { ...FILES, 'a/index.html': '<p>b</p>' },
      { ...less, 'C.txt': '' },
      { ...FILES, '.hidden': '' },
      less,
    ];
    for (const files of others) expect(digestOf(site(files)).digest).not.toBe(digest);
  });

  it('is another where one name looks like two lines, which are written as sha256sum writes them', () => {
    const name = `p\n${sha256('B')}  q`;
    const [two, one] = [digestOf(site({ ...FILES, p: 'A', q: 'B' })), digestOf(site({ ...FILES, [name]: 'A' }))];
    expect(one.digest).not.toBe(two.digest);
    expect(one.list).toContain(`\\${sha256('A')}  p\\n${sha256('B')}  q\n`);
  });

  it('says that a name is not UTF-8, since its file cannot be read', () => {
    const folder = site();
    writeFileSync(Buffer.concat([Buffer.from(`${folder}/`), Buffer.from([0xff])]), '');
    expect(digestOf(folder).faults).toEqual(['"\ufffd" has a name that is not UTF-8.']);
  });

  it('leaves out compressed copies, however they were packed, and nothing else that is compressed', () => {
    const { digest } = digestOf(site());
    const home = FILES['index.html'];
    const copies = {
      'index.html.gz': gzipSync(home, { level: 1 }),
      'index.html.br': brotliCompressSync(home),
    };
    expect(digestOf(site({ ...FILES, ...copies })).digest).toBe(digest);
    const alone = digestOf(site({ ...FILES, 'alone.gz': gzipSync(home) }));
    expect(alone.files).toBe(6);
    expect(alone.faults).toEqual([]);
  });

  it('does not pass over a compressed copy that holds something else', () => {
    const copies = {
      'index.html.gz': gzipSync('<p>something else</p>'),
      'a-b.css.br': Buffer.from('not packed at all'),
    };
    expect(digestOf(site({ ...FILES, ...copies })).faults).toEqual([
      '"a-b.css.br" is not a compressed copy of the file beside it.',
      '"index.html.gz" is not a compressed copy of the file beside it.',
    ]);
  });

  it('does not pass over links, which lead out of the site', () => {
    const folder = site();
    symlinkSync('/', join(folder, 'root'));
    symlinkSync('index.html', join(folder, 'a/home.html'));
    expect(digestOf(folder).faults).toEqual([
      '"a/home.html" is neither a file nor a folder.',
      '"root" is neither a file nor a folder.',
    ]);
  });

  it('is refused for a folder that is not there or holds no site', () => {
    const folder = site({ 'about.html': '' });
    expect(() => digestOf(folder)).toThrow(`"${folder}" is no site: it has no index.html.`);
    expect(() => digestOf(join(folder, 'no'))).toThrow(`There is no folder "${join(folder, 'no')}".`);
  });
});
