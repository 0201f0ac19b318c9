import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CODE } from '../../src/site/settings.ts';
import { MARKER } from '../../src/site/site-folder.ts';
import { build, finished, sandbox, startScript, workRootOf, type BuildPlace } from '../helpers/site-build.ts';
import { breakInterviewerSide, FIXTURE, replaceInterviewerSide } from '../helpers/site-fixture.ts';
import { hashesBelow } from '../helpers/site-pages.ts';
import { secretsOf } from '../helpers/site-secrets.ts';
import { testSites } from '../helpers/site-shared.ts';

const box = sandbox();
afterAll(box.remove);

const deleteInterviewerSide = (root: string) => {
  rmSync(join(root, 'interviewer'), { recursive: true });
  rmSync(join(root, 'checks.yaml'));
};

/** What can be done to the interviewer side without candidates noticing anything. */
const CHANGES: [string, (root: string) => void | Promise<void>][] = [
  ['as it is', () => undefined],
  ['deleted', deleteInterviewerSide],
  ['with every text, heading, file name and picture replaced', replaceInterviewerSide],
  ['with files that cannot be parsed, dead links and pipes', breakInterviewerSide],
];

const candidateOf = (place: BuildPlace) => join(place.out, 'candidate');

describe('The candidate site', () => {
  let reference: Record<string, string>;
  beforeAll(() => {
    // Built beside the interviewer site, from content in which every text of that side was changed too.
    reference = hashesBelow(testSites().fixture.candidate);
  });

  it('is a whole site, so that equal bytes mean something', () => {
    const files = Object.keys(reference);
    expect(files.filter((file) => file.endsWith('.html')).length).toBeGreaterThan(20);
    expect(files.some((file) => /^_astro\/bench-room\..*\.webp$/.test(file))).toBe(true);
    expect(files.some((file) => file.endsWith('.pf_fragment'))).toBe(true);
  });

  it.each(CHANGES)('has the same bytes and exit code, cold, with the interviewer side %s', async (name, change) => {
    const place = box.place(`cold-${String(CHANGES.findIndex(([own]) => own === name))}`, FIXTURE);
    await change(place.content);
    const { code, output } = await build(place, 'candidate');
    expect(output).not.toContain('interviewer/');
    expect(code).toBe(0);
    expect(hashesBelow(candidateOf(place))).toEqual(reference);
    expect(existsSync(join(place.out, 'interviewer'))).toBe(false);
  });

  it('has the same bytes and exit code warm, right after an interviewer build, and while one runs', async () => {
    const place = box.place('warm', FIXTURE);
    expect((await build(place, 'interviewer')).code).toBe(0);
    const interviewers = hashesBelow(join(place.out, 'interviewer'));
    expect(Object.keys(interviewers).some((file) => file.includes('hidden-plank'))).toBe(true);

    expect((await build(place, 'candidate')).code).toBe(0);
    expect(hashesBelow(candidateOf(place)), 'warm').toEqual(reference);

    let running = true;
    const beside = build(place, 'interviewer').finally(() => (running = false));
    const candidate = build(place, 'candidate');
    await new Promise((resolve) => setTimeout(resolve, 1000));
    expect(running, 'the interviewer build runs beside the other').toBe(true);
    expect((await candidate).code).toBe(0);
    expect((await beside).code).toBe(0);
    expect(hashesBelow(candidateOf(place)), 'beside').toEqual(reference);
    expect(hashesBelow(join(place.out, 'interviewer'))).toEqual(interviewers);
  });

  it.each(CHANGES)(
    'is refused with the same words and exit code where it is wrong itself, with the interviewer side %s',
    async (name, change) => {
      const place = box.place(`wrong-${String(CHANGES.findIndex(([own]) => own === name))}`, FIXTURE);
      await change(place.content);
      writeFileSync(join(place.content, 'candidate/stages/decision.mdx'), '---\ntitle: Decision\n---\n');
      const { code, output } = await build(place, 'candidate');
      expect(code).toBe(1);
      expect(output).toContain('candidate/stages/decision.mdx:');
      expect(output).not.toContain('interviewer/');
      expect(existsSync(candidateOf(place))).toBe(false);
    },
  );

  it('is what Astro builds when nobody says for whom', async () => {
    const place = box.place('unset', FIXTURE);
    const root = workRootOf(place, 'candidate');
    mkdirSync(root, { recursive: true });
    const { code, output } = await finished(
      startScript(
        'node_modules/astro/bin/astro.mjs',
        ['build', '--root', root, '--config', relative(root, join(CODE, 'astro.config.mjs'))],
        { HANDBOOK_CONTENT: place.content, HANDBOOK_OUT: place.out },
      ),
    );
    expect(code, output).toBe(0);
    // The search index and the mark of a build are made by the build command, once the pages are there.
    const pages = Object.entries(reference).filter(([file]) => !file.startsWith('pagefind/') && file !== MARKER);
    expect(hashesBelow(join(root, 'out'))).toEqual(Object.fromEntries(pages));
  });

  it('is not built in a root that both audiences would share', async () => {
    const place = box.place('shared-root', FIXTURE);
    for (const audience of ['candidate', 'interviewer']) {
      const { code, output } = await finished(
        startScript('node_modules/astro/bin/astro.mjs', ['build'], {
          HANDBOOK_CONTENT: place.content,
          HANDBOOK_OUT: place.out,
          HANDBOOK_AUDIENCE: audience,
        }),
      );
      expect(code).toBe(1);
      expect(output).toContain('which both sites would share. Use npm run build, or npm run dev.');
    }
    expect(existsSync(place.out)).toBe(false);
  });

  it('is built for no audience that is not known', async () => {
    const place = box.place('unknown', FIXTURE);
    for (const audience of ['interviewers', 'Interviewer', 'all', 'candidate,interviewer']) {
      const { code, output } = await build(place, audience);
      expect(code).toBe(2);
      expect(output.trim()).toBe(
        `There is no audience "${audience}". Set HANDBOOK_AUDIENCE to candidate or interviewer.`,
      );
    }
    expect(existsSync(place.out)).toBe(false);
  });

  it.each(['option', 'variable'])('is what is built where the audience is an empty %s', async (empty) => {
    const place = box.place(`empty-${empty}`, FIXTURE);
    const { code, output } = await finished(
      startScript('src/cli/build.ts', empty === 'option' ? ['--audience', ''] : [], {
        HANDBOOK_CONTENT: place.content,
        HANDBOOK_OUT: place.out,
        ...(empty === 'variable' && { HANDBOOK_AUDIENCE: '' }),
      }),
    );
    expect(code, output).toBe(0);
    expect(readdirSync(place.out)).toEqual(['candidate']);
  });
});

describe('The changes of the interviewer side that candidates must not notice', () => {
  it('leave none of its words where they replace them', async () => {
    const before = await secretsOf(FIXTURE);
    const place = box.place('replaced', FIXTURE);
    await replaceInterviewerSide(place.content);
    const after = await secretsOf(place.content);
    expect(before.runs.size).toBeGreaterThan(300);
    expect(after.runs.size).toBeGreaterThan(300);
    expect([...after.runs.keys()].filter((run) => before.runs.has(run))).toEqual([]);
    expect(after.images.map((image) => image.hash)).not.toEqual(before.images.map((image) => image.hash));
  });

  it('keep an interviewer site from being built where they break the side', async () => {
    const place = box.place('broken', FIXTURE);
    rmSync(join(place.content, 'interviewer/stages/decision.mdx'));
    writeFileSync(join(place.content, 'interviewer/stages/decision.mdx'), '---\nrun: [\n---\n');
    const { code, output } = await build(place, 'interviewer');
    expect(code).toBe(1);
    expect(output).toContain('interviewer/stages/decision.mdx:');
    expect(existsSync(join(place.out, 'interviewer'))).toBe(false);
  });
});
