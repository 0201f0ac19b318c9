import { existsSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { SIDES, type Audience } from '../handbook/entities/schemas.ts';
import { finishedSite } from '../site/finished-site.ts';
import { nginxConfig, type NginxSite, type SignIn } from '../site/nginx.ts';
import { REDIRECTS_FILE, redirectsIn } from '../site/redirects-file.ts';
import { HEADERS_FILE, headersOf } from '../site/security-headers.ts';
import { audienceFrom, settingsFrom } from '../site/settings.ts';
import { oneOf } from './one-of.ts';
import { runCommand, UsageError } from './run-command.ts';

const HOSTS = ['nginx'];
const SIGN_IN: readonly SignIn[] = ['oauth2-proxy', 'basic'];

const USAGE = `Usage: npm run hosting -- nginx [--audience candidate|interviewer] [--folder <path>] [--listen <port>]
                             [--interviewer-host <name>] [--sign-in oauth2-proxy|basic]

Prints a configuration of nginx for the sites that a build has finished: base path, headers, caching, types,
packed copies, the page for missing addresses, and the interviewers' site behind a sign-in.
docs/hosting.md says how it is used, and what other hosts need.

  --audience          only the site of that audience
  --folder            where the sites lie on the machine that serves them (default: where the build has put them)
  --listen            a port, or an address with one (default 80)
  --interviewer-host  the name of the interviewers' site (default: as interviewerUrl in company.yaml says, or
                      interviewers. before that of the candidates')
  --sign-in           what keeps others out of the interviewers' site: oauth2-proxy (default), or basic for trying

Exit code: 0 printed, 2 there is no site, or the command could not run.
Environment: HANDBOOK_OUT (default dist).`;

/** A value that stands in the configuration as it is. @throws {UsageError} */
function plain(option: string, value: string, pattern: RegExp, expected: string): string {
  if (!pattern.test(value)) throw new UsageError(`${option} is "${value}", and ${expected} was expected.`);
  return value;
}

await runCommand(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      audience: { type: 'string' },
      folder: { type: 'string' },
      listen: { type: 'string', default: '80' },
      'interviewer-host': { type: 'string' },
      'sign-in': { type: 'string', default: 'oauth2-proxy' },
      help: { type: 'boolean' },
    },
  });
  if (values.help) {
    console.log(USAGE);
    return 0;
  }
  const [host, ...more] = positionals;
  if (host === undefined || more.length > 0) throw new UsageError(`Say one host: npm run hosting -- ${HOSTS[0]!}`);
  oneOf('configuration for a host', host, HOSTS);
  const signIn = oneOf('sign-in', values['sign-in'], SIGN_IN);
  const listen = plain('--listen', values.listen, /^(?:[\w.:[\]]+:)?\d{1,5}$/, 'a port or an address with one');
  const audiences: readonly Audience[] = values.audience === undefined ? SIDES : [audienceFrom(values.audience)];
  const { out } = settingsFrom(process.env);
  const sites = audiences.flatMap((audience): NginxSite[] => {
    const site = finishedSite(out, audience);
    if (!site) return [];
    const { hostname } = new URL(site.origin);
    const inside = plain(
      '--interviewer-host',
      values['interviewer-host'] ?? (site.isApart ? hostname : `interviewers.${hostname}`),
      /^[\w.-]+$/,
      'the name of a host',
    );
    const read = (file: string) => {
      const path = join(site.folder, file);
      return existsSync(path) ? readFileSync(path, 'utf8') : '';
    };
    return [
      {
        ...site,
        folder: values.folder === undefined ? site.folder : resolve(values.folder, audience),
        host: audience === 'candidate' ? hostname : inside,
        headers: headersOf(read(HEADERS_FILE)),
        redirects: redirectsIn(read(REDIRECTS_FILE)),
      },
    ];
  });
  if (sites.length === 0)
    throw new UsageError(
      `There is no finished site in ${relative(process.cwd(), out) || '.'}: run \`npm run build\` first.`,
    );
  const [first, second] = sites;
  if (first?.host === second?.host)
    throw new UsageError(
      `Both sites have the host ${first!.host}, and a sign-in covers one: give the interviewers' site another with interviewerUrl in company.yaml, or with --interviewer-host.`,
    );
  process.stdout.write(nginxConfig(sites, { listen, signIn }));
  return Promise.resolve(0);
});
