import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CODE } from '../../../src/site/settings.ts';
import { ask, otherServer } from '../../helpers/other-server.ts';

const folder = mkdtempSync(join(tmpdir(), 'handbook-serve-command-'));
const both = join(folder, 'both');
const one = join(folder, 'one');

/** The least that a build leaves: what `serve` reads, and a page. */
function writeSite(site: string, url: string): void {
  mkdirSync(site, { recursive: true });
  writeFileSync(join(site, 'handbook.json'), JSON.stringify({ company: { url } }));
  writeFileSync(join(site, '_headers'), '/*\n  X-Content-Type-Options: nosniff\n');
  writeFileSync(join(site, 'index.html'), `<h1>${site.split(/[\\/]/).at(-1)!}</h1>`);
}

beforeAll(() => {
  writeSite(join(both, 'candidate'), 'https://jobs.example/hiring');
  writeSite(join(both, 'interviewer'), 'https://jobs.example/hiring');
  writeSite(join(one, 'candidate'), 'https://jobs.example');
  symlinkSync(join(both, 'interviewer'), join(one, 'interviewer'));
  mkdirSync(join(folder, 'half/candidate'), { recursive: true });
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

interface Running {
  out: string;
  err: string;
  code: number | null;
}

/** Runs the command until it ends by itself, or serves and is stopped after something was done. */
async function run(out: string, args: string[], meanwhile?: (printed: string) => Promise<void>): Promise<Running> {
  const env = { ...process.env };
  delete env['HANDBOOK_AUDIENCE'];
  const child = spawn(process.execPath, [join(CODE, 'src/cli/serve.ts'), ...args], {
    cwd: folder,
    env: { ...env, HANDBOOK_OUT: out, NO_COLOR: '1' },
  });
  const running: Running = { out: '', err: '', code: null };
  const ended = once(child, 'close') as Promise<[number | null]>;
  const ready = new Promise<void>((resolve) => {
    child.stdout.on('data', (chunk: Buffer) => {
      running.out += chunk.toString();
      if (running.out.includes('Stop with')) resolve();
    });
    child.on('close', () => {
      resolve();
    });
  });
  child.stderr.on('data', (chunk: Buffer) => (running.err += chunk.toString()));
  await ready;
  await meanwhile?.(running.out);
  child.kill('SIGTERM');
  [running.code] = await ended;
  return running;
}

const portsIn = (printed: string) => [...printed.matchAll(/:(\d+)\//g)].map((match) => Number(match[1]));

describe('npm run serve', { timeout: 60_000 }, () => {
  it('serves both sites below the path they were built for, and ends when it is told to', async () => {
    const { out, err, code } = await run(both, ['--port', '0'], async (printed) => {
      const [candidates, interviewers] = portsIn(printed);
      expect(await ask(candidates!, '/hiring/')).toMatchObject({
        status: 200,
        body: '<h1>candidate</h1>',
        headers: { 'x-content-type-options': 'nosniff' },
      });
      expect(await ask(interviewers!, '/hiring/')).toMatchObject({ status: 200, body: '<h1>interviewer</h1>' });
    });
    const [candidates, interviewers] = portsIn(out);
    expect({ out, err, code }).toEqual({
      out: `Candidates:   http://localhost:${String(candidates)}/hiring/\nInterviewers: http://localhost:${String(interviewers)}/hiring/\nStop with Ctrl-C.\n`,
      err: '',
      code: 0,
    });
  });

  it('serves one site, at its own port or the next free one, which it says', async () => {
    const other = await otherServer('127.0.0.1');
    const { out } = await run(both, ['--audience', 'candidate', '--port', String(other.port)]);
    other.close();
    const [own] = portsIn(out);
    expect(own).toBeGreaterThan(other.port);
    expect(out).toBe(
      `Candidates:   http://localhost:${String(own)}/hiring/ (port ${String(other.port)} is taken)\nStop with Ctrl-C.\n`,
    );
  });

  it('answers to the name of its host, on all addresses of the machine', async () => {
    const { out } = await run(
      both,
      ['--audience', 'candidate', '--port', '0', '--host', 'handbook.internal'],
      async (printed) => {
        const [port] = portsIn(printed);
        const status = async (host: string) => (await ask(port!, '/hiring/', { headers: { host } })).status;
        expect(await Promise.all(['handbook.internal', 'localhost', 'evil.example'].map(status))).toEqual([
          200, 200, 403,
        ]);
      },
    );
    expect(out).toMatch(/^Candidates: {3}http:\/\/handbook\.internal:\d+\/hiring\/\n/);
  });

  it('serves what is there, and no site that is a link to one elsewhere', async () => {
    const { out } = await run(one, ['--port', '0']);
    expect(out).toMatch(/^Candidates: {3}http:\/\/localhost:\d+\/\nStop with Ctrl-C\.\n$/);
  });

  it.each<[string, string, string[], string]>([
    ['nothing is built', 'nowhere', [], 'There is no finished site in nowhere: run `npm run build` first.\n'],
    ['a build left half a site', 'half', [], 'There is no finished site in half: run `npm run build` first.\n'],
    [
      'the site of an audience is missing',
      'one',
      ['--audience', 'interviewer'],
      'There is no finished site for the audience interviewer in one: run `npm run build -- --audience interviewer` first.\n',
    ],
    [
      'the audience is unknown',
      'both',
      ['--audience', 'everyone'],
      'There is no audience "everyone". Set HANDBOOK_AUDIENCE to candidate or interviewer.\n',
    ],
    [
      'the port is none',
      'both',
      ['--port', 'eighty'],
      '--port is "eighty", and a number from 0 to 65534 was expected, such as 4321.\n',
    ],
    [
      'the host has a port',
      'both',
      ['--host', 'handbook.internal:80'],
      '--host is "handbook.internal:80", and a name or an address without a port was expected, such as handbook.internal or 0.0.0.0.\n',
    ],
  ])('says in one sentence what to do where %s', async (_what, out, args, err) => {
    expect(await run(join(folder, out), args)).toEqual({ out: '', err, code: 2 });
  });
});
