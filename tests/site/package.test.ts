import { once } from 'node:events';
import { spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { publint } from 'publint';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SCHEMA_VERSION } from '../../src/handbook/migrations/index.ts';
import { filesBelow } from '../../src/site/files-below.ts';
import { CODE } from '../../src/site/settings.ts';
import { install, stateBelow } from '../helpers/package.ts';
import { addressesSaid } from '../helpers/said.ts';
import { finished, plainEnv, sandbox } from '../helpers/site-build.ts';
import { FIXTURE } from '../helpers/site-fixture.ts';
import { testPackage } from '../helpers/site-shared.ts';
import { actionsOf, fakeGh, stepsOf, type Step } from '../helpers/workflows.ts';

const box = sandbox();
afterAll(box.remove);

/** What a Node of another version says of itself, for the program that it starts and no other. */
const AS_NODE_20 = `--import=data:text/javascript,Object.defineProperty(process.versions,'node',{value:'20.11.1'})`;

describe('The package', () => {
  const home = join(box.folder, 'company');
  const below = join(home, 'notes');
  const packages = join(home, 'node_modules');
  const product = join(packages, 'hiring-handbook');
  const packed = testPackage();
  let before: string;

  const start = (...args: string[]) =>
    spawn(process.execPath, [join(product, 'bin/hiring-handbook.mjs'), ...args], {
      cwd: below,
      env: plainEnv({ HANDBOOK_TODAY: '2026-11-20' }),
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  const run = (...args: string[]) => finished(start(...args));

  beforeAll(() => {
    install(packed.tarball, home);
    cpSync(FIXTURE, home, { recursive: true });
    // The interviewers' side, as a checkout of a repository of its own.
    renameSync(join(home, 'interviewer'), join(box.folder, 'private'));
    writeFileSync(join(home, 'handbook.config.yaml'), `interviewer: ../private\nschema: ${String(SCHEMA_VERSION)}\n`);
    mkdirSync(below);
    before = stateBelow(packages);
    // Packages may come from the network.
  }, 600_000);

  it('holds compiled modules, pages, styles, public files and documentation, and no handbook, test or TypeScript', () => {
    const kinds = new Set(packed.files.map((file) => file.split('/')[0]));
    expect([...kinds].sort()).toEqual([
      'CHANGELOG.md',
      'LICENSE',
      'README.md',
      'bin',
      'docs',
      'lib',
      'package.json',
      'public',
      'starter',
    ]);
    expect(packed.files).toEqual(expect.arrayContaining(['lib/pages/index.astro', 'lib/styles/tokens.css']));
    expect(packed.files.filter((file) => /\.(?:ts|mdx|yaml)$/.test(file) && !/^starter\/|\.d\.ts$/.test(file))).toEqual(
      [],
    );
    expect(packed.files.filter((file) => /content\/|tests?\//.test(file))).toEqual([]);
  });

  it('takes at most 3 MB besides what it depends on', () => {
    const bytes = filesBelow(product).reduce((sum, file) => sum + statSync(join(product, file)).size, 0);
    expect(bytes).toBeGreaterThan(1_000_000);
    expect(bytes).toBeLessThan(3_000_000);
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
    expect(output).toContain('../candidate/stages/decision.mdx\n  2:1 warning');
  });

  it('builds its sites and serves them', async () => {
    const { code, output } = await run('build');
    expect(code, output).toBe(0);
    expect(output).toContain('candidate    dist/candidate\ninterviewer  dist/interviewer\n');
    const server = start('serve', '--port', '0');
    const ended = finished(server);
    const urls = await addressesSaid(server, 2);
    const pages = await Promise.all([
      ...urls.map(async (url) => (await fetch(url)).text()),
      fetch(new URL('interviewer/interviews/bench-exercise/', urls[1])).then((answer) => answer.text()),
    ]);
    server.kill();
    expect((await ended).code).toBe(0);
    expect(pages.map((page) => page.includes('</html>'))).toEqual([true, true, true]);
  });

  it.each(['candidate', 'interviewer'])(
    'serves the %s site in development, and nothing else of the folder',
    async (audience) => {
      const server = start('dev', '--audience', audience, '--port', '0');
      const ended = once(server, 'close');
      try {
        const [url] = await addressesSaid(server, 1);
        const status = async (path: string) => (await fetch(new URL(path, url))).status;
        const page = await (await fetch(new URL('interviews/bench-exercise/', url))).text();
        const [, script] = /<script type="module" src="([^"]+\/hiring-handbook\/lib\/[^"]+)"/.exec(page) ?? [];
        expect(await status(script ?? '')).toBe(200);
        expect(await status('interviewer/interviews/bench-exercise/')).toBe(audience === 'interviewer' ? 200 : 404);
        const raw = (file: string) => status(`@fs${join(home, file)}?raw`);
        expect(await raw('handbook.config.yaml')).not.toBe(200);
        expect(await raw('company.yaml')).not.toBe(200);
        const side = await raw('../private/interview-types/bench-exercise.mdx');
        expect(side === 200).toBe(audience === 'interviewer');
      } finally {
        server.kill();
        await ended;
      }
    },
  );

  it('writes all of it as files that need no package, from both repositories', async () => {
    const { code, output } = await run('export', join(box.folder, 'as-text'));
    expect(code, output).toBe(0);
    expect(readdirSync(join(box.folder, 'as-text')).sort()).toEqual(['candidate', 'interviewer']);
    expect(existsSync(join(box.folder, 'as-text/interviewer/pictures/guides/mill-door.svg'))).toBe(true);
  });

  it('adds an entry on both sides, each where it lies', async () => {
    const { code, output } = await run('new', 'guide', 'first-day');
    expect(code, output).toBe(0);
    expect(output).toContain('Made:\n  ../candidate/guides/first-day.mdx\n  ../../private/guides/first-day.mdx\n');
    expect(existsSync(join(box.folder, 'private/guides/first-day.mdx'))).toBe(true);
  });

  it('says where a handbook begins, and reads no example, in a folder without one', () => {
    for (const command of [
      'check',
      'build',
      'dev',
      'serve',
      'start',
      'new',
      'changes',
      'export',
      'find',
      'schemas',
      'upgrade',
      'due',
      'verify',
    ]) {
      const args = { new: ['guide', 'a-b'], changes: ['HEAD'], export: ['left'], find: ['tea'] }[command] ?? [];
      const { status, stdout, stderr } = spawnSync(
        process.execPath,
        [join(product, 'bin/hiring-handbook.mjs'), command, ...args],
        { cwd: box.folder, env: plainEnv(), encoding: 'utf8' },
      );
      expect({ status, stdout, stderr }, command).toEqual({
        status: 2,
        stdout: '',
        stderr: `There is no handbook here: neither ${box.folder} nor a folder above it has a handbook.config.yaml. Put one beside company.yaml (it may be empty), or begin a handbook with hiring-handbook init.\n`,
      });
    }
  });

  /** Runs in bash as a step of a workflow does. */
  const inShell = (command: string, cwd: string, env: Record<string, string> = {}) => {
    const path = `${join(box.folder, 'gh')}:${process.env['PATH']!}`;
    const { status, stdout, stderr } = spawnSync('bash', ['-eo', 'pipefail', '-c', command], {
      cwd,
      env: plainEnv({ npm_config_prefer_offline: 'true', PATH: path, HANDBOOK_TODAY: '2026-11-20', ...env }),
      encoding: 'utf8',
    });
    expect(status, `${command}\n${stdout}${stderr}`).toBe(0);
    return stdout;
  };
  const commit = 'git add --all && git -c user.name=A -c user.email=a@tide.example commit --quiet --message A';
  const begin = (folder: string, ...args: string[]) =>
    run('init', folder, '--name', 'Tide & Co: "Mills"', '--url', 'https://tide.example/jobs/', ...args);

  it('begins a handbook of another company, in which every step of its workflows succeeds', async () => {
    const begun = await begin('../../new/hiring');
    expect(begun.code, begun.output).toBe(0);
    const made = join(box.folder, 'new/hiring');
    fakeGh(join(box.folder, 'gh'));
    expect(readdirSync(made)).toContain(basename(packed.tarball));
    inShell(`npm install --package-lock-only && git init --quiet && ${commit}`, made);
    // So that there is something to compare.
    inShell(`sed -i 's/^title: Engineer$/title: Miller/' candidate/roles/engineer.mdx && ${commit}`, made);
    const steps = stepsOf(made);
    expect(steps).toHaveLength(6);
    const summary = join(made, 'summary');
    const log = join(box.folder, 'gh.log');
    const step = ({ run: command }: Step, env: Record<string, string> = {}) =>
      inShell(command, made, { BASE: 'HEAD^', GITHUB_STEP_SUMMARY: summary, GH_LOG: log, GH_OPEN: '', ...env });
    const printed = new Map(
      // Of a day on which the first entries are due.
      steps.map((one) => [one.run, step(one, one.run.includes(' due ') ? { HANDBOOK_TODAY: '2027-12-01' } : {})]),
    );
    expect(printed.get('npx hiring-handbook check --format github')).toMatch(/^No issues in 5 entries\.\s*$/);
    const home = () => readFileSync(join(made, 'dist/candidate/index.html'), 'utf8');
    expect(home()).toContain('Tide &amp; Co: ');
    expect(home()).not.toContain('http-equiv="Content-Security-Policy"');
    // Where it is published on a host that sends no headers.
    step(
      steps.find((one) => one.run.includes(' build '))!,
      { FOR_PAGES: '--policy-in-pages' },
    );
    expect(home()).toContain('http-equiv="Content-Security-Policy"');
    expect(readFileSync(summary, 'utf8')).toContain('Miller');
    expect(readFileSync(join(made, 'due/recruiting.md'), 'utf8')).toContain('candidate/roles/engineer.mdx');
    expect(readFileSync(log, 'utf8')).toContain(
      'issue create --title Due for review: recruiting --body-file due/recruiting.md',
    );
    // A week later the issue is still open.
    step(
      steps.find((one) => one.run.includes('gh issue'))!,
      { GH_OPEN: 'Due for review: recruiting' },
    );
    expect(readFileSync(log, 'utf8').trim().split('\n').at(-1)).toBe('issue edit 7 --body-file due/recruiting.md');
    inShell('npx hiring-handbook build --audience interviewer', made);
    expect(inShell('git add --all && git ls-files', made)).not.toMatch(/^(?:dist|node_modules|\.handbook)\//m);
  });

  it('begins one in two repositories, in which every step of the second one’s workflows succeeds, and none uploads', async () => {
    const begun = await begin('../../two/hiring', '--interviewers', 'apart');
    expect(begun.code, begun.output).toBe(0);
    const [open, closed] = ['hiring', 'hiring-interviewers'].map((name) => join(box.folder, 'two', name)) as [
      string,
      string,
    ];
    inShell(`npm install --package-lock-only && git init --quiet && ${commit}`, open);
    inShell(`git init --quiet && ${commit}`, closed);
    const kit = 'interview-types/past-project.mdx';
    inShell(`sed -i 's/^    minutes: 10$/    minutes: 12/' ${kit} && ${commit}`, closed);
    const base = inShell('git rev-parse HEAD^', closed).trim();
    expect(stepsOf(open).map((one) => one.run)).toEqual(
      expect.arrayContaining(['npx hiring-handbook check --format github']),
    );
    const steps = stepsOf(closed);
    expect(steps).toHaveLength(6);
    const summary = join(box.folder, 'two/summary');
    const env = { BASE: base, GITHUB_STEP_SUMMARY: summary, GH_LOG: join(box.folder, 'two/gh.log'), GH_OPEN: '' };
    const runSteps = (only: string) =>
      steps
        .filter((one) => one.run.includes(only))
        .map((one) => inShell(one.run, join(box.folder, 'two', one.folder), env));
    expect(runSteps('')).toHaveLength(6);
    expect(readFileSync(summary, 'utf8')).toMatch(/What interviewers see[^]*10 minutes → 12 minutes/);
    expect(existsSync(join(open, 'dist/interviewer/interviewer/interviews/past-project/index.html'))).toBe(true);
    expect(actionsOf(closed).filter((action) => !/^actions\/(?:checkout|setup-node)@v\d+$/.test(action))).toEqual([]);
    expect(actionsOf(open)).toContain('actions/upload-artifact@v4');
    // An annotation names the file as its repository has it.
    inShell(`sed -i 's/^    minutes: 12$/    minutes: 99/' ${kit}`, closed);
    expect(runSteps('check')[0]).toMatch(new RegExp(`^::\\w+ file=${kit},line=`, 'm'));
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

  it('says what to do where it came from a git address and no script was run', () => {
    const bare = join(box.folder, 'from-git/node_modules/hiring-handbook');
    cpSync(join(product, 'bin'), join(bare, 'bin'), { recursive: true });
    const { status, stdout, stderr } = spawnSync(process.execPath, [join(bare, 'bin/hiring-handbook.mjs'), 'check'], {
      cwd: below,
      env: plainEnv(),
      encoding: 'utf8',
    });
    expect({ status, stdout, stderr }).toEqual({
      status: 2,
      stdout: '',
      stderr:
        'This package came from its repository, and npm ran no scripts, so nothing is compiled. Install it again with scripts allowed, or make a file of it in a clone, with "npm ci && npm pack", and depend on that file.\n',
    });
  });

  it('gives scripts the handbook as it is read', () => {
    const script = `import { readHandbook } from 'hiring-handbook';
const { handbook, issues } = readHandbook('.', 'candidate');
console.log(handbook.interviewTypes.length, issues.filter(({ severity }) => severity === 'error').length);`;
    const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', script], {
      cwd: home,
      encoding: 'utf8',
    });
    const types = join(home, 'candidate/interview-types');
    const published = readdirSync(types).filter(
      (file) => file.endsWith('.mdx') && !readFileSync(join(types, file), 'utf8').includes('status: draft'),
    );
    expect(published.length).toBeGreaterThan(3);
    expect({ stdout, stderr }).toEqual({ stdout: `${String(published.length)} 0\n`, stderr: '' });
  });

  it('writes nothing where it lies', () => {
    expect(readdirSync(home).sort()).toEqual([
      '.handbook',
      'candidate',
      'checks.yaml',
      'company.yaml',
      'dist',
      'handbook.config.yaml',
      'mark-dark.svg',
      'mark.svg',
      'node_modules',
      'notes',
      'package-lock.json',
      'package.json',
      'tab.svg',
    ]);
    expect(before.split('\n').length).toBeGreaterThan(1000);
    expect(stateBelow(packages)).toBe(before);
  });
});
