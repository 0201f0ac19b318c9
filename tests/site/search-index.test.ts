import { fork } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { afterAll, describe, expect, it } from 'vitest';
import { partsOf, textOf } from '../../src/site/cbor.ts';
import { splitWords } from '../../src/site/search-chunks.ts';
import { indexSite } from '../../src/site/search-index.ts';
import { CODE } from '../../src/site/settings.ts';
import { finished, plainEnv, removeWork, sandbox, workRootOf, type BuildPlace } from '../helpers/site-build.ts';
import {
  addressOfFile,
  attribute,
  elementsOf,
  filesBelow,
  hashesBelow,
  pagesOf,
  readPage,
} from '../helpers/site-pages.ts';
import { unpack } from '../helpers/site-scan.ts';
import { testSites } from '../helpers/site-shared.ts';

const box = sandbox();
afterAll(box.remove);

/** Addresses of the pages that a search can find, as the index has them. */
const foundIn = (site: string) =>
  filesBelow(site)
    .filter((file) => file.endsWith('.pf_fragment'))
    .map((file) => (JSON.parse(unpack(readFileSync(join(site, file))).toString('utf8')) as { url: string }).url)
    .sort();

const markedIn = (site: string) =>
  pagesOf(site)
    .filter((file) =>
      elementsOf(readPage(site, file)).some((element) => attribute(element, 'data-pagefind-body') !== undefined),
    )
    .map(addressOfFile)
    .sort();

function writePage(site: string, address: string, words: string): void {
  mkdirSync(join(site, address), { recursive: true });
  writeFileSync(
    join(site, address, 'index.html'),
    `<html lang="en"><body><main data-pagefind-body><h1>${address}</h1><p>${words}</p></main></body></html>`,
  );
}

/** Starts the process that indexes the site of a place, as a build does. */
const startIndexing = (place: BuildPlace) =>
  fork(join(CODE, 'src/cli/index-site.ts'), {
    env: plainEnv({ HANDBOOK_CONTENT: place.content, HANDBOOK_OUT: place.out }),
    silent: true,
  });

const listIn = (file: string) => partsOf(unpack(readFileSync(file)));
/** The words of each file of an index, by the line that leads to the file: its first word, its last, and its name. */
function wordFiles(site: string) {
  const folder = join(site, 'pagefind');
  const { languages } = JSON.parse(readFileSync(join(folder, 'pagefind-entry.json'), 'utf8')) as {
    languages: { en: { hash: string } };
  };
  const lines = partsOf(listIn(join(folder, `pagefind.${languages.en.hash}.pf_meta`))[2]!);
  return lines.map((line) => {
    const [first, last, name] = partsOf(line).map(textOf);
    const file = join(folder, 'index', `${name!}.pf_index`);
    const written = partsOf(listIn(file)[0]!);
    const words = written.map((word) => textOf(partsOf(word)[0]!));
    return {
      first,
      last,
      name,
      words,
      written: written.map((word) => word.toString('hex')),
      bytes: statSync(file).size,
    };
  });
}

describe('The search index', () => {
  it.each(['candidate', 'interviewer'] as const)(
    'has every page with a marked body of the %s site, and no other',
    (audience) => {
      for (const handbook of ['real', 'fixture'] as const) {
        const site = testSites()[handbook][audience];
        expect(foundIn(site)).toEqual(markedIn(site));
        expect(foundIn(site).length).toBeGreaterThan(20);
      }
    },
  );

  it('has its words in many small files, and those that begin alike in one', () => {
    for (const audience of ['candidate', 'interviewer'] as const) {
      const site = testSites().real[audience];
      const files = wordFiles(site);
      expect(files.map(({ name }) => `${name!}.pf_index`).sort()).toEqual(
        readdirSync(join(site, 'pagefind/index')).sort(),
      );
      for (const { first, last, words } of files) expect([first, last]).toEqual([words[0], words.at(-1)]);
      const all = files.flatMap(({ words }) => words);
      expect(all).toContain('pair');
      expect(new Set(all).size).toBe(all.length);
      expect(all).toEqual(all.toSorted((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b))));
      const beginnings = files.flatMap(({ words }) => [...new Set(words.map((word) => word.slice(0, 3)))]);
      expect(new Set(beginnings).size).toBe(beginnings.length);
      const sizes = files.map(({ bytes }) => bytes).sort((a, b) => a - b);
      expect(sizes[sizes.length >> 1]).toBeLessThan(6000);
    }
  });

  it('has lost no word, and no place of one, by being cut', async () => {
    const site = join(box.folder, 'whole');
    for (const file of pagesOf(testSites().real.candidate).filter((name) => name.startsWith('guides/'))) {
      mkdirSync(dirname(join(site, file)), { recursive: true });
      copyFileSync(join(testSites().real.candidate, file), join(site, file));
    }
    const { index } = await createIndex({});
    await index!.addDirectory({ path: site });
    await index!.writeFiles({ outputPath: join(site, 'pagefind') });
    await close();
    const before = wordFiles(site);
    splitWords(join(site, 'pagefind'));
    const after = wordFiles(site);
    expect(after.length).toBeGreaterThan(before.length);
    const wordsOf = (files: typeof after) => files.flatMap(({ written }) => written);
    expect(wordsOf(after).length).toBeGreaterThan(1000);
    expect(wordsOf(after)).toEqual(wordsOf(before));
  });

  it('has the same bytes whenever its pages were written, those in folders and those beside them', async () => {
    const made = [];
    const addresses = ['stages/one', 'stages-of-old/one', 'about', '.'];
    for (const order of [addresses, addresses.toReversed()]) {
      const site = join(box.folder, 'index');
      rmSync(site, { recursive: true, force: true });
      for (const address of order) writePage(site, address, `words of ${address}`);
      await indexSite(site);
      expect(foundIn(site)).toEqual(['/', '/about/', '/stages-of-old/one/', '/stages/one/']);
      made.push(hashesBelow(site));
    }
    expect(made[0]).toEqual(made[1]);
  });

  it('is given up with a code where it cannot be written, though Pagefind itself breaks down', async () => {
    const place = { content: join(box.folder, 'content'), out: join(box.folder, 'out') };
    const site = join(workRootOf(place, 'candidate'), 'out');
    writePage(site, 'roles/one', 'a role');
    writeFileSync(join(site, 'pagefind'), 'a file where a folder would have to be');
    const child = startIndexing(place);
    let words = '';
    child.stdout!.on('data', (chunk: Buffer) => (words += chunk.toString()));
    const { code, output } = await finished(child);
    removeWork(place);
    // Which of Pagefind's steps comes first, and what it and the system say of it, differ from run to run.
    expect({ code, words }).toEqual({ code: 1, words: '' });
    expect(output).not.toContain('unsettled top-level await');
  });

  it('is given up when nobody waits for it any more', async () => {
    const place = { content: join(box.folder, 'content'), out: join(box.folder, 'alone') };
    const child = startIndexing(place);
    child.disconnect();
    expect(await once(child, 'exit')).toEqual([1, null]);
  }, 20_000);
});
