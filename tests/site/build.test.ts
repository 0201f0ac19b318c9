import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { isRunning, type ProcessName } from '../../src/site/processes.ts';
import { Lock } from '../../src/site/lock.ts';
import { CODE } from '../../src/site/settings.ts';
import { MARKER, markSite } from '../../src/site/site-folder.ts';
import { withFault } from '../helpers/command.ts';
import { Random } from '../helpers/random.ts';
import { build, finished, sandbox, startScript, workRootOf, type BuildPlace } from '../helpers/site-build.ts';
import { FIXTURE } from '../helpers/site-fixture.ts';
import { hashesBelow } from '../helpers/site-pages.ts';
import { testSites } from '../helpers/site-shared.ts';
import { tortureBuilds } from '../helpers/torture-build.ts';

const box = sandbox();
afterAll(box.remove);

const settingsOf = ({ content, out }: BuildPlace) => ({ HANDBOOK_CONTENT: content, HANDBOOK_OUT: out });
const run = (script: string, args: string[], settings: Record<string, string>) =>
  finished(startScript(`src/cli/${script}.ts`, args, settings));

/** A place of the small handbook with the site of an earlier build, and all that is in the output folder. */
function placeWithSite(name: string) {
  const place = box.place(name, FIXTURE);
  const site = join(place.out, 'candidate');
  mkdirSync(site, { recursive: true });
  writeFileSync(join(site, 'index.html'), 'what an earlier build left');
  markSite(site);
  return { place, site, before: hashesBelow(place.out) };
}

describe('A build', () => {
  it('refuses to put its sites where the content is, and removes nothing', async () => {
    const place = box.place('same', FIXTURE);
    const before = hashesBelow(place.content);
    for (const out of [place.content, join(place.content, 'dist'), join(place.content, '..')]) {
      for (const command of ['build', 'start']) {
        const { code, output } = await run(command, [], {
          HANDBOOK_CONTENT: relative(CODE, place.content),
          HANDBOOK_OUT: relative(CODE, out),
        });
        expect({ code, output }).toEqual({
          code: 2,
          output: `The content (${place.content}) and the folder for finished sites (${out}) are the same, or one lies in the other, and a build would remove content. Set HANDBOOK_CONTENT or HANDBOOK_OUT to another folder.\n`,
        });
      }
    }
    expect(hashesBelow(place.content)).toEqual(before);
  });

  it('refuses to replace a folder that no build has made, before it builds anything', async () => {
    const place = box.place('foreign', FIXTURE);
    const site = join(place.out, 'interviewer');
    mkdirSync(site, { recursive: true });
    writeFileSync(join(site, 'thesis.txt'), 'mine');
    expect(await build(place)).toEqual({
      code: 2,
      output: `${site} holds files and was not made by npm run build (it has no file .handbook-site), so it is not replaced. Move it away, remove it, or set HANDBOOK_OUT to another folder.\n`,
    });
    expect(readdirSync(place.out)).toEqual(['interviewer']);
    expect(readdirSync(site)).toEqual(['thesis.txt']);
  });

  it('leaves an earlier site where the content root does not exist', async () => {
    const { place, before } = placeWithSite('no-content');
    const nowhere = { ...place, content: join(box.folder, 'nowhere') };
    expect(await build(nowhere, 'candidate')).toEqual({
      code: 2,
      output: `The content root ${nowhere.content} does not exist or is no folder. Set HANDBOOK_CONTENT, or content in handbook.config.yaml, to a folder with company.yaml and candidate/.\n`,
    });
    expect(hashesBelow(place.out)).toEqual(before);
  });

  it('marks its site, the same on every machine', () => {
    const mark = readFileSync(join(testSites().fixture.candidate, MARKER), 'utf8');
    expect(mark.split('\n').length).toBeGreaterThan(30);
    expect(mark).not.toMatch(/\/|\d{4}-\d{2}/);
  });

  it.each(['build', 'start'])('says who builds there already, and npm %s does not begin', async (command) => {
    const { place, site, before } = placeWithSite(`held-${command}`);
    const lock = await Lock.take(join(place.out, '.handbook-candidate.lock'), 'npm start', 'builds it');
    const { code, output } = await run(command, [], settingsOf(place));
    lock.release();
    expect(code).toBe(2);
    expect(output.replace(/since [-0-9]+ [:0-9]+ UTC/, 'since then')).toBe(
      `npm start builds ${site} already (process ${String(process.pid)}, since then). Wait until it has ended, or stop it, and run this again.\n`,
    );
    expect(hashesBelow(place.out)).toEqual(before);
  });

  it.each(['SIGTERM', 'SIGINT', 'SIGKILL'] as const)(
    'takes its processes along where it is ended by %s',
    async (signal) => {
      const { place, before } = placeWithSite(`ended-${signal}`);
      const child = startScript('src/cli/build.ts', ['--audience', 'candidate'], settingsOf(place));
      const end = finished(child);
      const lock = join(place.out, '.handbook-candidate.lock');
      const helpers = await until(() => {
        const { helpers } = JSON.parse(readFileSync(lock, 'utf8')) as { helpers: ProcessName[] };
        return helpers.length === 1 ? helpers : undefined;
      });
      expect(helpers.every(isRunning)).toBe(true);
      child.kill(signal);
      const { code } = await end;
      expect(code).toBe({ SIGTERM: 143, SIGINT: 130, SIGKILL: null }[signal]);
      await until(() => (helpers.some(isRunning) ? undefined : true));
      expect({ ...hashesBelow(place.out), '.handbook-candidate.lock': 'x' }).toEqual({
        ...before,
        '.handbook-candidate.lock': 'x',
      });
      expect(existsSync(lock)).toBe(signal === 'SIGKILL');
    },
  );

  it('works in the folder that HANDBOOK_WORK names, with the same bytes', async () => {
    const place = box.place('work', FIXTURE);
    const work = join(box.folder, 'work-elsewhere');
    const { code, output } = await run('build', ['--audience', 'candidate'], {
      ...settingsOf(place),
      HANDBOOK_WORK: work,
    });
    expect(code, output).toBe(0);
    expect(hashesBelow(join(place.out, 'candidate'))).toEqual(hashesBelow(testSites().fixture.candidate));
    expect(readdirSync(work)).toEqual(['.handbook']);
    expect(readdirSync(join(work, '.handbook'))).toEqual([
      expect.stringMatching(/^candidate-\w+$/),
      'node_modules',
      'package.json',
    ]);
    expect(existsSync(workRootOf(place, 'candidate'))).toBe(false);
  });

  it.each([
    ['EROFS', 'its disk is read-only. Choose a folder on another disk.'],
    ['EACCES', 'you lack the right to. Choose another folder, or get the right.'],
  ])('says in one line that its folder to work in cannot be written: %s', async (fault, why) => {
    const { place, before } = placeWithSite(`read-only-${fault}`);
    const work = workRootOf(place, 'candidate');
    for (const command of ['build', 'start', 'dev']) {
      const shown = command === 'dev' ? `${work}-dev` : work;
      const { code, output } = await run(command, command === 'dev' ? ['--audience', 'candidate'] : [], {
        ...settingsOf(place),
        ...withFault(`mkdirSync:${fault}:.handbook/`),
      });
      expect({ code, output }).toEqual({
        code: 2,
        output: `${shown} cannot be written: ${why} HANDBOOK_WORK names another folder to work in.\n`,
      });
    }
    expect(hashesBelow(place.out)).toEqual(before);
  });

  it.each([
    ['its site is put in place', 'renameSync:ENOSPC:.handbook-candidate-new', ''],
    ['it notes its processes', 'renameSync:ENOSPC:.lock.', '/.handbook-candidate.lock'],
  ])('says in one line that the disk is full where %s, and leaves the earlier one', async (where, fault, file) => {
    const { place, before } = placeWithSite(`full-${String(where.length)}`);
    const { code, output } = await run('build', ['--audience', 'candidate'], {
      ...settingsOf(place),
      ...withFault(fault),
    });
    expect({ code, last: output.trimEnd().split('\n').at(-1) }).toEqual({
      code: 2,
      last: `The disk that holds ${place.out}${file} is full. Make room and run it again.`,
    });
    expect(hashesBelow(place.out)).toEqual(before);
  });

  it('leaves a whole site or none whenever it is ended, and beside another one', { timeout: 900_000 }, async () => {
    const { kills, pairs, faults } = await tortureBuilds(box, new Random(20261126), 3, 1);
    expect(faults).toEqual([]);
    expect(kills.complete + kills.absent).toBe(3);
    expect(pairs.one + pairs.both).toBe(1);
  });
});

/** Waits until something is there. */
async function until<T>(look: () => T | undefined): Promise<T> {
  for (;;) {
    try {
      const found = look();
      if (found !== undefined) return found;
    } catch {
      // Not there yet.
    }
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
