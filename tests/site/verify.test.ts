import { spawn } from 'node:child_process';
import { cpSync, existsSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { digestOf } from '../../src/site/digest.ts';
import { CODE } from '../../src/site/settings.ts';
import { copyProject } from '../helpers/project-copy.ts';
import { finished, plainEnv, sandbox, workRootOf } from '../helpers/site-build.ts';
import { FIXTURE } from '../helpers/site-fixture.ts';
import { filesBelow } from '../helpers/site-pages.ts';
import { unpack } from '../helpers/site-scan.ts';
import { testSites } from '../helpers/site-shared.ts';

const box = sandbox();
afterAll(box.remove);

const AUDIENCES = ['candidate', 'interviewer'] as const;
const TODAY = { HANDBOOK_TODAY: '2026-11-20' };

interface Ran {
  code: number | null;
  out: string;
  err: string;
}

/** Runs a command of a project with a file mode mask. */
async function run(project: string, args: string[], env: Record<string, string> = {}, umask = '022'): Promise<Ran> {
  const [script, ...rest] = args;
  const command = ['-c', `umask ${umask}; exec "$@"`, 'sh', process.execPath, join(project, script!), ...rest];
  const child = spawn('sh', command, {
    cwd: project,
    env: plainEnv({ ...TODAY, ...env }),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ran = { out: '', err: '' };
  child.stdout.on('data', (chunk: Buffer) => (ran.out += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (ran.err += chunk.toString()));
  return { code: (await finished(child)).code, ...ran };
}

const verify = (args: string[], env: Record<string, string> = {}) => run(CODE, ['src/cli/verify.ts', ...args], env);

describe('Two copies of the project', () => {
  const folder = 'a place with a name that is longer than the other by far';
  let copy: string;
  /** What the project prints of the sites that it builds itself. */
  let here: Ran;

  beforeAll(async () => {
    copy = copyProject(join(box.folder, folder, 'and deeper'));
    cpSync(FIXTURE, join(copy, 'content'), { recursive: true });
    const elsewhere = {
      HANDBOOK_CONTENT: 'content',
      TZ: 'Pacific/Auckland',
      LANG: 'tr_TR.UTF-8',
      LC_ALL: 'tr_TR.UTF-8',
      UV_THREADPOOL_SIZE: '1',
      RAYON_NUM_THREADS: '1',
    };
    const { code, out, err } = await run(copy, ['src/cli/build.ts'], elsewhere, '027');
    expect(code, out + err).toBe(0);
    here = await verify(['--list'], { HANDBOOK_CONTENT: FIXTURE });
    expect(here.code, here.err).toBe(0);
  });

  it('build the same bytes in another folder, time zone, language, file mode mask and number of threads', () => {
    const printed = AUDIENCES.map((audience) => {
      const { digest, list, files } = digestOf(join(copy, 'dist', audience));
      return `${audience.padEnd(12)} ${digest}  ${String(files)} files\n${list}`;
    });
    expect(printed.join('')).toBe(here.out);
  });

  it.each(AUDIENCES)('build a %s site that has scoped styles, and does not say where it was built', (audience) => {
    const site = join(copy, 'dist', audience);
    const texts = filesBelow(site).map((file): [string, string] => {
      const bytes = readFileSync(join(site, file));
      return [file, (bytes[0] === 0x1f && bytes[1] === 0x8b ? unpack(bytes) : bytes).toString('latin1')];
    });
    const scopesIn = (ending: string) =>
      new Set(
        texts
          .filter(([file]) => file.endsWith(ending))
          .flatMap(([, text]) => text.match(/\bastro-[a-z0-9]{8}\b/g) ?? []),
      );
    const styled = scopesIn('.css');
    expect([...scopesIn('.html')].filter((scope) => !styled.has(scope))).toEqual([]);
    expect(scopesIn('.html').size).toBeGreaterThan(3);
    expect(texts.filter(([, text]) => text.includes(folder)).map(([file]) => file)).toEqual([]);
  });

  it('leave every file to be read as the mask allows, and none to be changed by others or run', () => {
    const wrong = filesBelow(join(copy, 'dist')).filter((file) => {
      const { mode } = statSync(join(copy, 'dist', file));
      return (mode & 0o440) !== 0o440 || (mode & 0o133) !== 0;
    });
    expect(wrong).toEqual([]);
  });

  it('leave nothing behind that was built to be compared', () => {
    expect(here.err).toContain('The interviewer site shows what the checks find on 2026-11-20.\n');
    const [, out] = /(\.handbook\/verify-\w+)\/candidate/.exec(here.err)!;
    const place = { content: FIXTURE, out: join(CODE, out!) };
    const folders = [place.out, ...AUDIENCES.map((audience) => workRootOf(place, audience))];
    expect(folders.filter((folder) => existsSync(folder))).toEqual([]);
  });
});

describe('npm run verify', () => {
  const finishedSite = () => {
    const site = join(box.folder, 'finished');
    rmSync(site, { recursive: true, force: true });
    cpSync(testSites().fixture.candidate, site, { recursive: true });
    return site;
  };

  it('prints the digest of a finished site, and its list where that is asked for', async () => {
    const site = finishedSite();
    const { digest, list, files } = digestOf(site);
    const line = `${site} ${digest}  ${String(files)} files\n`;
    expect(await verify(['--site', site])).toEqual({ code: 0, out: line, err: '' });
    expect(await verify(['--site', site, '--list'])).toEqual({ code: 0, out: line + list, err: '' });
  });

  it('ends with 1 and prints no digest of a site that holds what no build makes', async () => {
    const site = finishedSite();
    symlinkSync('/', join(site, 'root'));
    writeFileSync(join(site, 'index.html.gz'), 'something else');
    expect(await verify(['--site', site])).toEqual({
      code: 1,
      out: '',
      err:
        `${site}: "index.html.gz" is not a compressed copy of the file beside it. No build makes it: build the site again.\n` +
        `${site}: "root" is neither a file nor a folder. No build makes it: build the site again.\n`,
    });
  });

  it.each([
    [
      ['--site', 'no/such'],
      'There is no folder "no/such". Give the folder of a finished site, such as dist/candidate.',
    ],
    [
      ['--site', 'src'],
      '"src" is no site: it has no index.html. Give the folder of a finished site, such as dist/candidate.',
    ],
    [
      ['--site', 'dist/candidate', '--audience', 'candidate'],
      '--site builds nothing, and --audience says what to build: give one of them.',
    ],
    [['--audience', 'both'], 'There is no audience "both". Set HANDBOOK_AUDIENCE to candidate or interviewer.'],
  ])('ends with 2 and one line where it is called as %j', async (args, line) => {
    expect(await verify(args)).toEqual({ code: 2, out: '', err: `${line}\n` });
  });

  it('ends with 1 and prints no digest where a site cannot be built', async () => {
    const { content } = box.place('broken', FIXTURE);
    writeFileSync(join(content, 'candidate/stages/decision.mdx'), '---\ntitle: Decision\n---\n');
    const { code, out, err } = await verify(['--audience', 'candidate'], { HANDBOOK_CONTENT: content });
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toContain('candidate/stages/decision.mdx:');
  });
});
