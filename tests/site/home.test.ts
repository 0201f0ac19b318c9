import { once } from 'node:events';
import { spawn } from 'node:child_process';
import { cpSync, existsSync, lstatSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SCHEMA_VERSION } from '../../src/handbook/migrations/index.ts';
import { filesBelow } from '../../src/site/files-below.ts';
import { copyProject } from '../helpers/project-copy.ts';
import { finished, plainEnv, sandbox } from '../helpers/site-build.ts';
import { FIXTURE } from '../helpers/site-fixture.ts';
import { hashesBelow } from '../helpers/site-pages.ts';

const box = sandbox();
afterAll(box.remove);

/** All that stands in a folder of code: every file with its bytes, every folder, and the names of packages' files. */
function stateOf(workspace: string, code: string) {
  const folders = readdirSync(code, { recursive: true, encoding: 'utf8' }).filter((name) =>
    lstatSync(join(code, name)).isDirectory(),
  );
  return { files: hashesBelow(code), folders, packages: filesBelow(join(workspace, 'node_modules')) };
}

describe('The product, used from the folder of a company', () => {
  const workspace = join(box.folder, 'installed');
  const home = join(box.folder, 'company');
  let code: string;
  let before: ReturnType<typeof stateOf>;

  const start = (script: string, args: string[], cwd: string) =>
    spawn(process.execPath, [join(code, 'src/cli', script), ...args], {
      cwd,
      env: plainEnv({ HANDBOOK_TODAY: '2026-11-20' }),
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  const run = (script: string, args: string[] = [], cwd = home) => finished(start(script, args, cwd));

  beforeAll(() => {
    code = copyProject(workspace);
    mkdirSync(join(home, 'src'), { recursive: true });
    cpSync(FIXTURE, join(home, 'src/content'), { recursive: true });
    writeFileSync(join(home, 'handbook.config.yaml'), `content: src/content\nschema: ${String(SCHEMA_VERSION)}\n`);
    before = stateOf(workspace, code);
  });

  it('builds its sites below that folder, and names them from there', async () => {
    const { code: exit, output } = await run('build.ts', [], join(home, 'src'));
    expect(exit, output).toBe(0);
    expect(output).toContain('candidate    dist/candidate\ninterviewer  dist/interviewer\n');
    expect(readdirSync(home).sort()).toEqual(['.handbook', 'dist', 'handbook.config.yaml', 'src']);
    expect(readdirSync(join(home, 'src'))).toEqual(['content']);
    expect(readdirSync(join(home, 'dist')).sort()).toEqual(['candidate', 'interviewer']);
  });

  it('names a file with a fault from there', async () => {
    const broken = join(home, 'src/content/candidate/guides/broken.mdx');
    writeFileSync(broken, 'no fields');
    const { code: exit, output } = await run('build.ts', ['--audience', 'candidate']);
    writeFileSync(broken, '');
    expect(exit).toBe(1);
    expect(output).toContain('src/content/candidate/guides/broken.mdx:1:1\n');
  });

  it('checks its content, adds to it, and tells its editors of it', async () => {
    const made = await run('new.ts', ['guide', 'a-new-one']);
    expect(made.code, made.output).toBe(0);
    expect(existsSync(join(home, 'src/content/candidate/guides/a-new-one.mdx'))).toBe(true);
    const checked = await run('check.mjs', ['--format', 'json']);
    expect(checked.output).toContain('src/content/candidate/guides/broken.mdx');
    expect((await run('schemas.ts')).code).toBe(0);
    expect(existsSync(join(home, 'schemas/company.schema.json'))).toBe(true);
    expect(existsSync(join(home, '.astro/collections/collections.json'))).toBe(true);
  });

  it('serves it in development', async () => {
    const server = start('dev.ts', ['--audience', 'interviewer', '--port', '4397'], home);
    const ended = once(server, 'close');
    const url = await new Promise<string>((resolve, reject) => {
      let output = '';
      const collect = (chunk: Buffer) => {
        output += chunk.toString();
        const [address] = /http:\/\/localhost:\d+\//.exec(output) ?? [];
        if (address !== undefined) resolve(address);
      };
      server.stdout.on('data', collect);
      server.stderr.on('data', collect);
      server.on('close', () => {
        reject(new Error(`It ended before it served.\n${output}`));
      });
    });
    try {
      expect((await fetch(new URL('interviews/', url))).status).toBe(200);
    } finally {
      server.kill();
      await ended;
    }
  });

  it('writes nothing where the product lies', () => {
    const now = stateOf(workspace, code);
    expect(Object.keys(now.files).length).toBeGreaterThan(200);
    expect(now).toEqual(before);
  });
});
