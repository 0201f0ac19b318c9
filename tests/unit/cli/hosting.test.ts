import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { runCommandLine } from '../../helpers/command.ts';
import { temporaryFolder } from '../../helpers/content-folder.ts';

/** Commands are started one after the other, on a machine that may be busy. */
vi.setConfig({ testTimeout: 60_000 });

/** A folder with the least that a build leaves of the sites. */
function builtSites(...audiences: string[]): string {
  return builtAt({ url: 'https://jobs.example/a.b/' }, ...audiences);
}

function builtAt(company: { url: string; interviewerUrl?: string }, ...audiences: string[]): string {
  const out = temporaryFolder('built');
  for (const audience of audiences) {
    mkdirSync(join(out, audience), { recursive: true });
    writeFileSync(join(out, audience, 'handbook.json'), JSON.stringify({ company }));
    writeFileSync(join(out, audience, '_headers'), '/*\n  X-Content-Type-Options: nosniff\n');
    writeFileSync(join(out, audience, '_redirects'), '/a.b/roles/old/ /a.b/roles/new/ 301\n');
  }
  return out;
}

const hosting = (out: string, ...args: string[]) => runCommandLine('hosting', args, out, out, { HANDBOOK_OUT: out });

describe('npm run hosting', () => {
  it('prints a server for each site that is there, and no more of the interviewers’ before signing in than how', () => {
    const { code, out } = hosting(builtSites('candidate', 'interviewer'), 'nginx');
    expect(code).toBe(0);
    const [candidate, interviewer] = out.split('map $uri $handbook_interviewer_cache');
    expect(candidate).toContain('server_name jobs.example;');
    expect(candidate).toContain('location = "/a.b/roles/old/" {\n        return 301 /a.b/roles/new/$is_args$args;');
    expect(candidate).toContain(String.raw`"~^/a\\.b/(?:_astro|`);
    expect(candidate).not.toContain('auth_request');
    expect(interviewer).toContain('server_name interviewers.jobs.example;');
    expect(interviewer).toContain('auth_request /oauth2/auth;');
    expect(interviewer).not.toContain('roles/old');
  });

  it('serves each site at its own address, and refuses one host for both', () => {
    const url = 'https://jobs.example/a.b/';
    const both = (interviewerUrl: string, ...args: string[]) =>
      hosting(builtAt({ url, interviewerUrl }, 'candidate', 'interviewer'), 'nginx', ...args);
    const { out } = both('https://inside.example/kits/');
    expect(out.match(/server_name .*;/g)).toEqual(['server_name jobs.example;', 'server_name inside.example;']);
    expect(out.match(/location \/[\w.]+\/ /g)).toEqual(['location /a.b/ ', 'location /oauth2/ ', 'location /kits/ ']);
    expect(both('https://jobs.example/kits/')).toEqual({
      code: 2,
      out: '',
      err: "Both sites have the host jobs.example, and a sign-in covers one: give the interviewers' site another with interviewerUrl in company.yaml, or with --interviewer-host.\n",
    });
    expect(both('https://jobs.example/kits/', '--interviewer-host', 'inside.example').code).toBe(0);
  });

  it('says where the sites lie on the machine that serves them, and what it is told besides', () => {
    const { out } = hosting(
      builtSites('interviewer'),
      ...['nginx', '--folder', '/srv/our handbook', '--listen', '127.0.0.1:8080', '--sign-in', 'basic'],
      ...['--interviewer-host', 'interviews.internal'],
    );
    for (const line of [
      'alias "/srv/our handbook/interviewer/";',
      'listen 127.0.0.1:8080;',
      'server_name interviews.internal;',
      'auth_basic "Interviewers";',
    ])
      expect(out).toContain(line);
    expect(out).not.toContain('oauth2');
  });

  it.each([
    [[], 'Say one host: npm run hosting -- nginx'],
    [['nginx', 'apache'], 'Say one host: npm run hosting -- nginx'],
    [['ngnix'], 'There is no configuration for a host "ngnix". Did you mean "nginx"?'],
    [['nginx', '--sign-in', 'none'], 'There is no sign-in "none".'],
    [
      ['nginx', '--listen', '80; return 200'],
      '--listen is "80; return 200", and a port or an address with one was expected.',
    ],
    [['nginx', '--interviewer-host', 'a b'], '--interviewer-host is "a b", and the name of a host was expected.'],
    [['nginx', '--audience', 'interviewers'], 'There is no audience "interviewers".'],
    [['nginx', '--audience', 'interviewer'], 'There is no finished site in .: run `npm run build` first.'],
  ])('says in a line what is wrong: %j', (args, says) => {
    const { code, out, err } = hosting(builtSites('candidate'), ...args);
    expect({ code, out, lines: err.trim().split('\n').length }).toEqual({ code: 2, out: '', lines: 1 });
    expect(err).toContain(says);
  });
});

describe('npm run build', () => {
  it('puts no policy into pages of the interviewers’ site: a host without headers has no sign-in', () => {
    for (const args of [['--policy-in-pages'], ['--policy-in-pages', '--audience', 'interviewer']]) {
      const { code, err } = runCommandLine('build', args, temporaryFolder());
      expect(code).toBe(2);
      expect(err).toContain('only with --audience candidate');
    }
  });
});
