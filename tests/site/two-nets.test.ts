import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { filesBelow } from '../../src/site/files-below.ts';
import { CODE } from '../../src/site/settings.ts';
import { finished, sandbox, startScript, workRootOf, type BuildPlace } from '../helpers/site-build.ts';
import { FIXTURE } from '../helpers/site-fixture.ts';

const box = sandbox();
afterAll(box.remove);

describe('A picture of the other side in a candidate entry', () => {
  const nets = (place: BuildPlace, ...off: string[]) =>
    finished(
      startScript('src/cli/build.ts', ['--audience', 'candidate'], {
        HANDBOOK_CONTENT: place.content,
        HANDBOOK_OUT: place.out,
        NODE_OPTIONS: `--import ${pathToFileURL(join(CODE, 'tests/helpers/nets-off.mjs')).href}`,
        NETS_OFF: off.join(','),
      }),
    );
  const placeWithPicture = (name: string) => {
    const place = box.place(name, FIXTURE);
    const file = join(place.content, 'candidate/guides/what-we-keep.mdx');
    writeFileSync(file, `${readFileSync(file, 'utf8')}\n![A door](../../interviewer/guides/mill-door.svg)\n`);
    return place;
  };

  it('is caught by the first net', async () => {
    const place = placeWithPicture('nets-on');
    const { code, output } = await nets(place);
    expect(code).toBe(1);
    expect(output).toContain(
      'The picture "../../interviewer/guides/mill-door.svg" lies outside of the candidate side.',
    );
    expect(existsSync(join(place.out, 'candidate'))).toBe(false);
  });

  it('is caught by the second net where the first is off, in words', async () => {
    const place = placeWithPicture('first-off');
    const { code, output } = await nets(place, 'first');
    expect(code).toBe(1);
    expect(output).toMatch(
      /The candidate site has what candidates may not have, so it is not put in place:\n {2}\S+: it is made of \S+\/content\/interviewer\/guides\/mill-door\.svg\S*, which candidates may not have\./,
    );
    expect(output).not.toMatch(/\n\s+at /);
    expect(existsSync(join(place.out, 'candidate'))).toBe(false);
  });

  it('is published where both are off', async () => {
    const place = placeWithPicture('both-off');
    const { code } = await nets(place, 'first', 'second');
    expect(code).toBe(0);
    expect(filesBelow(join(place.out, 'candidate')).filter((file) => file.includes('mill-door'))).not.toEqual([]);
  });
});

describe('A draft of the candidate side', () => {
  it('is in no store, no folder of pictures, and no file of the site', async () => {
    const place = box.place('draft', FIXTURE);
    const draft = (body: string) =>
      `---\ntitle: Umbrapicture\nsummary: A draft.\nstatus: draft\ngroup: before\n---\n${body}\n`;
    cpSync(
      join(place.content, 'candidate/interview-types/bench-room.png'),
      join(place.content, 'candidate/guides/umbra-only.png'),
    );
    writeFileSync(join(place.content, 'candidate/guides/umbra-only.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
    writeFileSync(
      join(place.content, 'candidate/guides/plain.mdx'),
      draft('Of the umbrapicture: ![x](./umbra-only.png)'),
    );
    writeFileSync(
      join(place.content, 'candidate/guides/rich.mdx'),
      draft('<Aside>Of the umbrapicture: ![x](./umbra-only.svg)</Aside>').replace('Umbrapicture', 'Umbrapicture two'),
    );
    const { code, output } = await finished(
      startScript('src/cli/build.ts', ['--audience', 'candidate'], {
        HANDBOOK_CONTENT: place.content,
        HANDBOOK_OUT: place.out,
      }),
    );
    expect(code, output).toBe(0);
    // The whole work folder: what the loaders store, what the bundler lists, what is kept for the next build.
    for (const folder of [join(place.out, 'candidate'), workRootOf(place, 'candidate')]) {
      const files = filesBelow(folder);
      expect(files.length).toBeGreaterThan(0);
      expect(
        files.filter((file) => /umbra/i.test(file) || /umbra[-p]/i.test(readFileSync(join(folder, file), 'latin1'))),
      ).toEqual([]);
    }
    const store = filesBelow(workRootOf(place, 'candidate')).filter((file) => file.endsWith('data-store.json'));
    expect(store.map((file) => readFileSync(join(workRootOf(place, 'candidate'), file), 'utf8')).join('')).toContain(
      'bench-room',
    );
  });
});
