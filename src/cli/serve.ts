import { relative } from 'node:path';
import { parseArgs } from 'node:util';
import { SIDES, type Audience } from '../handbook/entities/schemas.ts';
import { finishedSite } from '../site/finished-site.ts';
import { hostName } from '../site/serve.ts';
import { audienceFrom, settingsFrom } from '../site/settings.ts';
import { runCommand, UsageError } from './run-command.ts';
import { FIRST_PORT, nothingServed, portFrom, portOf, serveSites } from './serve-sites.ts';

const USAGE = `Usage: npm run serve [-- --audience candidate|interviewer] [--port <number>] [--host <name>]…

Serves the sites that a build has finished as a host would: under their base path, with their headers.
  --audience  only the site of that audience
  --port      where candidates' pages are, and interviewers' at the next one (default ${String(FIRST_PORT)}; 0: any)
  --host      listens on all addresses of this machine, and answers to this name too; may be repeated
Environment: HANDBOOK_AUDIENCE, HANDBOOK_OUT (default dist).`;

function hostFrom(value: string): string {
  const bracketed = value.includes('::') && !value.startsWith('[') ? `[${value}]` : value;
  const name = hostName(bracketed);
  if (name !== undefined && name !== '' && /^(?:\[[^\]]+\]|[^:/@?#\s]+)$/.test(bracketed)) return name;
  throw new UsageError(
    `--host is "${value}", and a name or an address without a port was expected, such as handbook.internal or 0.0.0.0.`,
  );
}

await runCommand(async () => {
  const { values } = parseArgs({
    options: {
      audience: { type: 'string' },
      port: { type: 'string' },
      host: { type: 'string', multiple: true },
      help: { type: 'boolean' },
    },
  });
  if (values.help) {
    console.log(USAGE);
    return 0;
  }
  const asked = values.audience ?? process.env['HANDBOOK_AUDIENCE'];
  const audiences: readonly Audience[] = asked === undefined ? SIDES : [audienceFrom(asked)];
  const first = portFrom(values.port, FIRST_PORT);
  const hosts = (values.host ?? []).map(hostFrom);
  const { out } = settingsFrom(process.env);
  const sites = audiences.flatMap((audience) => {
    const site = finishedSite(out, audience);
    return site ? [{ ...site, port: portOf(audience, first) }] : [];
  });
  if (sites.length === 0) {
    const [which, how] =
      asked === undefined ? ['', ''] : [` for the audience ${audiences[0]!}`, ` -- --audience ${audiences[0]!}`];
    throw new UsageError(
      `There is no finished site${which} in ${relative(process.cwd(), out) || '.'}: run \`npm run build${how}\` first.`,
    );
  }
  await serveSites(nothingServed(), sites, hosts);
  return 0;
});
