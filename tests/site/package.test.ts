import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { publint } from 'publint';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { filesBelow } from '../../src/site/files-below.ts';
import { CODE } from '../../src/site/settings.ts';
import { install, packInto, stateBelow } from '../helpers/package.ts';
import { finished, plainEnv, sandbox } from '../helpers/site-build.ts';
import { FIXTURE } from '../helpers/site-fixture.ts';

const box = sandbox();
afterAll(box.remove);

/** What a Node of another version says of itself, for the program that it starts and no other. */
const AS_NODE_20 = `--import=data:text/javascript,Object.defineProperty(process.versions,'node',{value:'20.11.1'})`;

describe('The package', () => {
  const home = join(box.folder, 'company');
  const below = join(home, 'notes');
  const packages = join(home, 'node_modules');
  const product = join(packages, 'hiring-handbook');
  let packed: ReturnType<typeof packInto>;
  let before: string;

  const start = (...args: string[]) =>
    spawn(process.execPath, [join(product, 'bin/hiring-handbook.mjs'), ...args], {
      cwd: below,
      env: plainEnv({ HANDBOOK_TODAY: '2026-11-20' }),
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  const run = (...args: string[]) => finished(start(...args));

  beforeAll(() => {
    packed = packInto(box.folder);
    install(packed.tarball, home);
    cpSync(FIXTURE, join(home, 'src/content'), { recursive: true });
    mkdirSync(below);
    before = stateBelow(packages);
  });

  it('holds compiled modules, pages, styles and public files, and no handbook, test or TypeScript', () => {
    const kinds = new Set(packed.files.map((file) => file.split('/')[0]));
    expect([...kinds].sort()).toEqual(['LICENSE', 'README.md', 'bin', 'lib', 'package.json', 'public']);
    expect(packed.files).toEqual(expect.arrayContaining(['lib/pages/index.astro', 'lib/styles/tokens.css']));
    expect(packed.files.filter((file) => /\.(?:ts|mdx|yaml)$/.test(file) && !file.endsWith('.d.ts'))).toEqual([]);
    expect(packed.files.filter((file) => /content\/|tests?\//.test(file))).toEqual([]);
  });

  it('names no module that is not in it', () => {
    const lib = join(product, 'lib');
    const named = filesBelow(lib).flatMap((file) =>
      [
        ...readFileSync(join(lib, file), 'utf8').matchAll(
          /(?:from |import |import\()['"](\.{1,2}\/[^'"?]+\.(?:js|astro|css))['"]/g,
        ),
      ].map(([, name]) => join(lib, file, '..', name!)),
    );
    expect(named.length).toBeGreaterThan(1000);
    const there = new Set(filesBelow(lib).map((file) => join(lib, file)));
    expect([...new Set(named)].filter((path) => !there.has(path))).toEqual([]);
  });

  it('is sound for those who install it, and for their types', async () => {
    expect((await publint({ pkgDir: product, pack: false, strict: true })).messages).toEqual([]);
    const attw = join(CODE, 'node_modules/@arethetypeswrong/cli/dist/index.js');
    const { status, stdout } = spawnSync(process.execPath, [attw, '--profile', 'esm-only', packed.tarball], {
      encoding: 'utf8',
    });
    expect(status, stdout).toBe(0);
  });

  it('checks the handbook of the folder that it is called in, or of one above it', async () => {
    const { code, output } = await run('check', '--rule', 'hear-back-time');
    expect(code, output).toBe(0);
    expect(output).toContain('../src/content/candidate/stages/decision.mdx\n  2:1 warning');
  });

  it('builds its sites and serves them', async () => {
    const { code, output } = await run('build');
    expect(code, output).toBe(0);
    expect(output).toContain('candidate    dist/candidate\ninterviewer  dist/interviewer\n');
    const server = start('serve', '--port', '0');
    const ended = finished(server);
    const urls = await new Promise<string[]>((resolve) => {
      let printed = '';
      server.stdout.on('data', (chunk: Buffer) => {
        printed += chunk.toString();
        if (printed.includes('Ctrl-C')) resolve(printed.match(/http:\S+/g) ?? []);
      });
      server.on('close', () => {
        resolve([]);
      });
    });
    const pages = await Promise.all([
      ...urls.map(async (url) => (await fetch(url)).text()),
      fetch(new URL('interviewer/interviews/bench-exercise/', urls[1])).then((answer) => answer.text()),
    ]);
    server.kill();
    expect((await ended).code).toBe(0);
    expect(pages.map((page) => page.includes('</html>'))).toEqual([true, true, true]);
  });

  it('says commands as those have them who installed it', async () => {
    const { code, output } = await run('--help');
    expect(code).toBe(0);
    const commands = [...output.matchAll(/^ {2}(\w+) {2}/gm)].map(([, name]) => name!);
    expect(commands).toContain('check');
    for (const command of commands) {
      const help = await run(command, '--help');
      expect(help, command).toMatchObject({ code: 0 });
      expect(help.output).toMatch(new RegExp(`^Usage: npx hiring-handbook ${command}\\b`));
      expect(help.output).not.toMatch(/npm (?:run|start|ci)| \[?-- /);
    }
    expect(await run('biuld')).toEqual({ code: 2, output: expect.stringContaining('no command "biuld"') as string });
    // As npm's scripts are called.
    expect((await run('check', '--', '--rule', 'orphan')).code).toBe(0);
  });

  it('runs itself on the Node that it brings along where an older one starts it, and says so where there is none', () => {
    const called = (bin: string) => {
      const { status, stdout, stderr } = spawnSync(process.execPath, [AS_NODE_20, bin, 'check', '--rule', 'orphan'], {
        cwd: below,
        env: plainEnv(),
        encoding: 'utf8',
      });
      return { status, stdout, stderr };
    };
    expect(called(join(product, 'bin/hiring-handbook.mjs'))).toMatchObject({ status: 0, stderr: '' });
    // Beside a package whose scripts were not run.
    const bare = join(box.folder, 'bare/node_modules');
    cpSync(join(product, 'bin'), join(bare, 'hiring-handbook/bin'), { recursive: true });
    cpSync(join(packages, 'node/package.json'), join(bare, 'node/package.json'));
    expect(called(join(bare, 'hiring-handbook/bin/hiring-handbook.mjs'))).toEqual({
      status: 2,
      stdout: '',
      stderr:
        'This needs Node 24, and here Node 20.11.1 is running. The package brings Node 24 along, which was not set up when it was installed: run "npm rebuild node --ignore-scripts=false".\n',
    });
  });

  it('gives scripts the handbook as it is read', () => {
    const script = `import { readHandbook } from 'hiring-handbook';
const { handbook, issues } = readHandbook('src/content', 'candidate');
console.log(handbook.interviewTypes.length, issues.filter(({ severity }) => severity === 'error').length);`;
    const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', script], {
      cwd: home,
      encoding: 'utf8',
    });
    expect({ stdout, stderr }).toEqual({ stdout: '4 0\n', stderr: '' });
  });

  it('writes nothing where it lies', () => {
    expect(readdirSync(home).sort()).toEqual([
      '.handbook',
      'dist',
      'node_modules',
      'notes',
      'package-lock.json',
      'package.json',
      'src',
    ]);
    expect(before.split('\n').length).toBeGreaterThan(1000);
    expect(stateBelow(packages)).toBe(before);
  });
});
