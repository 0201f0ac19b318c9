import { mkdirSync, readFileSync, renameSync, symlinkSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { join, relative } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CODE } from '../../src/site/settings.ts';
import { sandbox, workRootOf, type BuildPlace } from '../helpers/site-build.ts';
import { startDev, type DevMessage, type DevServer } from '../helpers/site-dev.ts';
import { FIXTURE } from '../helpers/site-fixture.ts';

const box = sandbox();
const place: BuildPlace = box.place('dev', FIXTURE);
const inContent = (path: string) => join(place.content, path);
const ENTRY = inContent('candidate/interview-types/bench-exercise.mdx');
let server: DevServer;

beforeAll(async () => {
  writeFileSync(inContent('.env'), 'SECRET=umbragraph\n');
  mkdirSync(inContent('.git'));
  writeFileSync(inContent('.git/config'), 'umbragraph\n');
  symlinkSync('../interviewer/guides', inContent('candidate/.guides'));
  server = await startDev(place, 'candidate');
});
afterAll(async () => {
  await server.stop();
  box.remove();
});

/** Asks without tidying the address up first, as `fetch` would. */
function ask(path: string): Promise<{ status: number; text: string; bytes: number }> {
  return new Promise((resolve, reject) => {
    const sent = request(server.url, { path }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        const all = Buffer.concat(chunks);
        resolve({ status: response.statusCode ?? 0, text: all.toString(), bytes: all.length });
      });
    });
    sent.on('error', reject);
    sent.end();
  });
}

/** What the overlay says; Vite escapes it. */
const textOf = ({ err }: DevMessage) => err?.message.replaceAll('&quot;', '"') ?? '';

const statusOf = async (path: string) => (await ask(path)).status;

describe("The candidates' development server", () => {
  it('answers for pages, their scripts and styles, and the pictures that entries show', async () => {
    const page = await ask('/interviews/bench-exercise/');
    expect(page.status).toBe(200);
    const addresses = [...page.text.matchAll(/(?:src|href)="(\/[^"]+)"/g)].map(([, address]) =>
      address!.replaceAll('&#38;', '&').replaceAll('&amp;', '&'),
    );
    const scripts = addresses.filter((address) => address.includes('@'));
    expect(scripts.length).toBeGreaterThan(1);
    const pictures = addresses.filter((address) => address.includes('bench-room'));
    expect(pictures.length).toBeGreaterThan(0);
    // The list of pages for search engines is made by a build.
    const own = [...addresses.filter((one) => !one.includes('sitemap')), '/handbook.json', '/llms.txt'];
    for (const address of new Set(own.map((one) => one.replace(/#.*/, ''))))
      expect({ address, status: await statusOf(address) }).toEqual({ address, status: 200 });
    expect(await statusOf('/nowhere/')).toBe(404);
  });

  it('answers for nothing else, however its path is spelled', async () => {
    const own = workRootOf(place, 'candidate').replace(/candidate-/, 'interviewer-');
    mkdirSync(own, { recursive: true });
    writeFileSync(join(own, 'data-store.json'), 'umbragraph');
    const files = [
      inContent('interviewer/guides/behind-the-mill.mdx'),
      inContent('interviewer/interview-types/hidden-plank.png'),
      inContent('interviewer/guides/mill-door.svg'),
      inContent('checks.yaml'),
      inContent('company.yaml'),
      inContent('.env'),
      inContent('.git/config'),
      inContent('candidate/interview-types/hidden-draft.mdx'),
      inContent('candidate/interview-types/bench-exercise.mdx'),
      inContent('candidate/.guides/behind-the-mill.mdx'),
      join(FIXTURE, 'interviewer/guides/behind-the-mill.mdx'),
      join(CODE, 'src/content/checks.yaml'),
      join(CODE, 'src/interviewer-pages/index.astro'),
      join(CODE, 'package.json'),
      join(own, 'data-store.json'),
      '/etc/hosts',
    ];
    const root = `${workRootOf(place, 'candidate')}-dev`;
    const spellings = (file: string): string[] => {
      const plain = ['/@fs', '/@fs/', '//@fs', '/@id', '/@id/', '/@id/__x00__', '/@FS', ''].map(
        (prefix) => prefix + file,
      );
      const up = `/${relative(root, file)}`;
      const encode = (path: string) => path.replace(/[a-z]/g, (letter) => `%${letter.charCodeAt(0).toString(16)}`);
      return [
        ...plain,
        ...[
          '?raw',
          '?url',
          '?import',
          '?import&raw',
          '?raw&import',
          '?inline',
          '?init',
          '?raw??',
          '?url&raw',
          '?import&url&inline',
          '?t=1',
          '?html-proxy',
          '?.svg?.wasm?init',
          '?astroContentCollectionEntry',
          '#raw',
        ].flatMap((query) => [`/@fs${file}${query}`, `${file}${query}`]),
        `/@fs${encode(file)}`,
        `/@fs${encode(encode(file))}?raw`,
        `/@fs${file.replaceAll('/', '%2f')}`,
        `/@fs${file.replaceAll('/', '//')}`,
        `/@fs${file.replaceAll('/', '\\')}`,
        `/@fs/${file.replaceAll('/', '%5c')}?raw`,
        `/@fs${file.replace(/\/([^/]+)$/, '/./$1')}?raw`,
        `/@fs${file.replace(/\/([^/]+)$/, '/x/../$1')}?raw`,
        `/@fs${file.replace(/\/([^/]+)$/, '/x/..%2f$1')}?raw`,
        `/@fs${file}%00.png`,
        `/@fs${file}/?raw`,
        `/@fs${file}%3Fraw`,
        `${up}?raw`,
        up.replaceAll('..', '%2e%2e'),
        up.replaceAll('../', '..%2f'),
        up.replaceAll('../', '..\\'),
        `/_image?href=${encodeURIComponent(`/@fs${file}`)}&w=10&h=10&f=webp`,
        `/_image?href=/@fs${file}&f=svg`,
        `/_image?href=${encodeURIComponent(encodeURIComponent(`/@fs${file}`))}&f=svg`,
        `/_image?href=${encodeURIComponent(`${file}?raw`)}&f=svg`,
        `/_image/?f=png&w=9&href=${encodeURIComponent(`/@fs${file}?origWidth=9`)}`,
      ];
    };
    const answers = await Promise.all(
      files.flatMap((file) =>
        spellings(file).map(async (path) => {
          const { status } = await ask(path);
          return { path, status };
        }),
      ),
    );
    expect(answers.length).toBeGreaterThan(800);
    expect(answers.filter(({ status }) => status < 400)).toEqual([]);
  });

  it('gives no module over its socket', async () => {
    const client = await (await fetch(new URL('/@vite/client', server.url))).text();
    const token = /wsToken = "([^"]+)"/.exec(client)![1]!;
    const socket = new WebSocket(`${server.url.replace('http', 'ws')}?token=${token}`, 'vite-hmr');
    const said: string[] = [];
    socket.addEventListener('message', ({ data }) => said.push(String(data)));
    await new Promise((resolve) => socket.addEventListener('open', resolve));
    for (const suffix of ['', '?raw', '?url'])
      socket.send(
        JSON.stringify({
          type: 'custom',
          event: 'vite:invoke',
          data: {
            name: 'fetchModule',
            id: `send:${suffix}`,
            data: [`${inContent('interviewer/guides/behind-the-mill.mdx')}${suffix}`],
          },
        }),
      );
    socket.send(JSON.stringify({ type: 'ping' }));
    await new Promise((resolve) => setTimeout(resolve, 1500));
    socket.close();
    expect(said.join('\n')).not.toContain('mill');
  });
});

describe('What is saved', () => {
  it('is on the page soon, however often this is asked for meanwhile', async () => {
    const sound = readFileSync(ENTRY, 'utf8');
    const page = async () => (await ask('/interviews/bench-exercise/')).text;
    for (const word of ['zephyr', 'sirocco', 'mistral']) {
      writeFileSync(ENTRY, `${sound}\nA ${word} blows.\n`);
      await expect.poll(page, { timeout: 60_000, interval: 1 }).toContain(`A ${word} blows.`);
    }
    writeFileSync(ENTRY, sound);
    await expect.poll(page, { timeout: 60_000 }).not.toContain('blows.');
  });
});

describe('While an entry is broken', () => {
  it('every page that is open or is opened shows what is wrong, also after a reload, until it is mended', async () => {
    const sound = readFileSync(ENTRY, 'utf8');
    const before = await server.connect();
    expect(before.messages.filter(({ type }) => type === 'error')).toEqual([]);
    writeFileSync(ENTRY, sound.replace('duration:', 'duratoin:'));
    const isError = (message: DevMessage) => message.type === 'error' && textOf(message).includes('duratoin');
    const WORDS =
      /^candidate\/interview-types\/bench-exercise\.mdx:\d+:1\n {2}There is no field "duratoin"\. Did you mean "duration"\? Known: .*\n {2}Write "duration" instead of "duratoin"\./;
    expect(textOf(await before.told(isError))).toMatch(WORDS);
    for (const page of [await server.connect(), await server.connect()]) {
      expect(textOf(await page.told(isError))).toMatch(WORDS);
      page.close();
    }
    expect(await statusOf('/interviews/bench-exercise/')).toBe(200);
    writeFileSync(ENTRY, sound);
    await expect.poll(() => server.printed(), { timeout: 60_000 }).toContain('The content is sound again.');
    await before.told(({ type }) => type === 'full-reload');
    before.close();
    const after = await server.connect();
    await after.told(({ type }) => type === 'connected');
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(after.messages.filter(({ type }) => type === 'error')).toEqual([]);
    after.close();
  });

  it('because its picture is in a folder that has another name now, every page is still there', async () => {
    const old = inContent('candidate/interview-types/bench-room.png');
    const moved = inContent('candidate/stages/pictures/bench-room.png');
    mkdirSync(join(moved, '..'));
    const page = await server.connect();
    renameSync(old, moved);
    const isLost = (message: DevMessage) => textOf(message).includes('The picture "./bench-room.png" does not exist.');
    await page.told(isLost);
    // The page of an entry with components is made of its file, and so is the one that waits for the picture.
    for (const path of ['/', '/roles/', '/guides/what-we-keep/', '/guides/corpus-plain/'])
      await expect.poll(() => statusOf(path), { timeout: 60_000 }).toBe(200);
    renameSync(moved, old);
    await expect
      .poll(async () => (await ask('/interviews/bench-exercise/')).text, { timeout: 60_000 })
      .toMatch(/<img[^>]+src="[^"]*bench-room/);
    page.close();
  });

  it('nothing is printed about collections of which nobody has heard', () => {
    expect(server.printed()).toContain('duratoin');
    expect(server.printed()).toContain('The content is sound again.');
    expect(server.printed()).not.toContain('does not exist or is empty');
  });
});
