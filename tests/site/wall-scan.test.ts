import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sandbox } from '../helpers/site-build.ts';
import { scanSite, type Scan } from '../helpers/site-scan.ts';
import { secretsOf, type Secrets } from '../helpers/site-secrets.ts';
import type { BuiltSites } from '../helpers/site-prepare.ts';
import { testSites } from '../helpers/site-shared.ts';

const box = sandbox();
afterAll(box.remove);

/** Ways by which text reaches a reader of a site; a scan that misses one of them proves nothing. */
const CHANNELS = [
  'file name',
  'text',
  'heading',
  'attribute',
  'script',
  'style',
  'page source',
  'json',
  'css',
  'js',
  'txt',
  'sitemap',
  'search fragment',
  'search index',
  'picture',
];

/** Drafts, and reasons for exceptions, which are for editors. */
const onNeitherSite = (place: string) => /unlit-draft|ignore\.\d*\.?reason/.test(place);

describe('A scan of the fixture', () => {
  let secrets: Secrets;
  let sites: BuiltSites;
  beforeAll(async () => {
    const { fixture, canaries } = testSites();
    sites = fixture;
    secrets = await secretsOf(fixture.content, canaries);
  });

  it('reads every channel of the candidate site and finds nothing of the interviewer side there', async () => {
    const scan = await scanSite(sites.candidate, secrets);
    expect(scan.leaks).toEqual([]);
    expect(CHANNELS.filter((channel) => (scan.read.get(channel) ?? 0) === 0)).toEqual([]);
  });

  it('finds every planted word, every run of six words and every picture in the interviewer site', async () => {
    const { found } = await scanSite(sites.interviewer, secrets);
    const missing = [...secrets.canaries].filter(([word, place]) => !found.has(word) && !onNeitherSite(place));
    expect(missing).toEqual([]);
    expect(secrets.canaries.size).toBeGreaterThan(150);

    const missingRuns = [...secrets.runs].filter(([run, place]) => !found.has(run) && !onNeitherSite(place));
    expect(missingRuns).toEqual([]);
    expect(secrets.runs.size).toBeGreaterThan(500);

    expect(secrets.images.length).toBe(2);
    expect(secrets.images.filter(({ file }) => !found.has(file))).toEqual([]);
  });

  it('finds the words of each kind of entry by the channel they take', async () => {
    const { leaks } = await scanSite(sites.interviewer, secrets);
    const channels = new Set(leaks.map((leak) => leak.channel));
    for (const channel of [
      'file name',
      'text',
      'heading',
      'attribute',
      'json',
      'search fragment',
      'search index',
      'picture',
      'picture source',
    ]) {
      expect(channels, channel).toContain(channel);
    }
  });

  describe('fails on a copy of the candidate site into which one leak was planted:', () => {
    let word: string;
    let run: string;
    beforeAll(() => {
      word = [...secrets.canaries.keys()].find((canary) => !onNeitherSite(secrets.canaries.get(canary)!))!;
      run = [...secrets.runs.keys()].find((six) =>
        six.split(' ').every((one) => /^[a-z]+$/.test(one) && !one.startsWith('zq')),
      )!;
    });

    const PAGE = 'interviews/bench-exercise/index.html';
    const edit = (site: string, file: string, change: (text: string) => string) => {
      const before = readFileSync(join(site, file), 'utf8');
      const after = change(before);
      expect(after, 'the leak is in').not.toBe(before);
      writeFileSync(join(site, file), after);
    };
    const entities = (text: string) => text.replace(/./gu, (letter) => `&#x${letter.codePointAt(0)!.toString(16)};`);
    const unicode = (text: string) =>
      text.replace(/./g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`);
    const repack = (site: string, folder: string, change: (text: string) => string) => {
      const name = readdirSync(join(site, 'pagefind', folder))[0]!;
      const file = join(site, 'pagefind', folder, name);
      const packed = gunzipSync(readFileSync(file)).toString('latin1');
      const changed = change(packed);
      expect(changed).not.toBe(packed);
      writeFileSync(file, gzipSync(Buffer.from(changed, 'latin1')));
    };
    const inBody = (html: string) => (page: string) => page.replace('</main>', `${html}</main>`);

    const words: [string, (site: string, secret: string) => void][] = [
      [
        'text',
        (site, secret) => {
          edit(site, PAGE, inBody(`<p>${secret}</p>`));
        },
      ],
      [
        'text with emphasis in it',
        (site, secret) => {
          edit(site, PAGE, inBody(`<p>${secret.replace(/\w/, '<em>$&</em>')}</p>`));
        },
      ],
      [
        'an escaped entity',
        (site, secret) => {
          edit(site, PAGE, inBody(`<p>${entities(secret)}</p>`));
        },
      ],
      [
        'a heading',
        (site, secret) => {
          edit(site, PAGE, inBody(`<h2>${secret}</h2>`));
        },
      ],
      [
        'the description of a picture',
        (site, secret) => {
          edit(site, PAGE, inBody(`<img src="/favicon.svg" alt="${secret}">`));
        },
      ],
      [
        'an attribute with escaped JSON',
        (site, secret) => {
          edit(site, PAGE, inBody(`<i data-x="{&quot;a&quot;:&quot;${unicode(secret)}&quot;}"></i>`));
        },
      ],
      [
        'a comment',
        (site, secret) => {
          edit(site, PAGE, inBody(`<!-- ${secret} -->`));
        },
      ],
      [
        'a hidden template',
        (site, secret) => {
          edit(site, PAGE, inBody(`<template><p>${secret}</p></template>`));
        },
      ],
      [
        'a script',
        (site, secret) => {
          edit(site, PAGE, inBody(`<script>const x = '${unicode(secret)}';</script>`));
        },
      ],
      [
        'a string of handbook.json',
        (site, secret) => {
          edit(site, 'handbook.json', (json) => json.replace('"company":{', `"company":{"x":"${unicode(secret)}",`));
        },
      ],
      [
        'llms.txt',
        (site, secret) => {
          edit(site, 'llms.txt', (text) => `${text}${secret}\n`);
        },
      ],
      [
        'the sitemap',
        (site, secret) => {
          edit(site, 'sitemap-0.xml', (xml) => xml.replace('</loc>', `${encodeURIComponent(secret)}/</loc>`));
        },
      ],
      [
        'a style sheet',
        (site, secret) => {
          const css = readdirSync(join(site, '_astro')).find((file) => file.endsWith('.css'))!;
          edit(
            site,
            `_astro/${css}`,
            (text) => `${text}.x::after{content:"\\${secret.codePointAt(0)!.toString(16)} ${secret.slice(1)}"}`,
          );
        },
      ],
      [
        'a fragment of the search index',
        (site, secret) => {
          repack(site, 'fragment', (text) => text.replace('"content":"', `"content":"${secret} `));
        },
      ],
      [
        'the name of a file',
        (site, secret) => {
          writeFileSync(join(site, `${secret.replaceAll(' ', '-')}.html`), '<!doctype html><title>x</title>');
        },
      ],
      [
        'the name of a folder',
        (site, secret) => {
          mkdirSync(join(site, 'guides', secret.replaceAll(' ', '_')));
          writeFileSync(
            join(site, 'guides', secret.replaceAll(' ', '_'), 'index.html'),
            '<!doctype html><title>x</title>',
          );
        },
      ],
    ];
    const pictures: [string, (site: string, picture: Buffer) => Promise<void> | void][] = [
      [
        'a picture under another name',
        (site, picture) => {
          writeFileSync(join(site, '_astro/harmless.png'), picture);
        },
      ],
      [
        'a picture that was encoded anew',
        async (site, picture) => {
          await sharp(picture).resize(120).webp({ quality: 70 }).toFile(join(site, '_astro/harmless.webp'));
        },
      ],
      [
        'a picture inside a page',
        (site, picture) => {
          edit(site, PAGE, inBody(`<img alt="" src="data:image/png;base64,${picture.toString('base64')}">`));
        },
      ],
    ];

    let copies = 0;
    const copy = () => {
      const site = join(box.folder, `leak-${String((copies += 1))}`);
      cpSync(sites.candidate, site, { recursive: true });
      return site;
    };

    it.each(words)('a word and a run of six words in %s', async (_channel, plant) => {
      for (const secret of [word, run]) {
        const site = copy();
        plant(site, secret);
        const scan = await scanSite(site, secrets);
        expect([...scan.found], secret).toContain(secret);
      }
    });

    it('a word in the words of the search index', async () => {
      const site = copy();
      repack(site, 'index', (text) => text.replace(/[a-z]{8}/, word));
      expect([...(await scanSite(site, secrets)).found]).toEqual([word]);
    });

    it.each(pictures)('%s', async (_channel, plant) => {
      const site = copy();
      const secret = secrets.images.find(({ file }) => file.endsWith('.png'))!;
      await plant(site, readFileSync(join(sites.content, secret.file)));
      expect([...(await scanSite(site, secrets)).found]).toEqual([secret.file]);
    });

    it('the name of a picture', async () => {
      const site = copy();
      const secret = secrets.images.find(({ file }) => file.endsWith('.png'))!;
      const name = secret.file
        .split('/')
        .at(-1)!
        .replace(/\.png$/, '.B4dF00d_1.webp');
      writeFileSync(join(site, '_astro', name), 'not even a picture');
      expect([...(await scanSite(site, secrets)).found]).toContain(secret.file);
    });
  });
});

describe('A scan of the handbook', () => {
  let secrets: Secrets;
  let candidate: Scan;
  let interviewer: Scan;
  beforeAll(async () => {
    const { real } = testSites();
    secrets = await secretsOf(real.content);
    candidate = await scanSite(real.candidate, secrets);
    interviewer = await scanSite(real.interviewer, secrets);
  });

  it('finds no run of six words of the interviewer side in the candidate site', () => {
    expect(candidate.leaks).toEqual([]);
    expect(CHANNELS.filter((channel) => (candidate.read.get(channel) ?? 0) === 0)).toEqual([]);
  });

  it('finds every run of six words of the interviewer side in the interviewer site', () => {
    const shown = [...secrets.runs].filter(([, place]) => !onNeitherSite(place));
    expect(shown.length).toBeGreaterThan(20_000);
    expect(shown.filter(([run]) => !interviewer.found.has(run))).toEqual([]);
  });
});
