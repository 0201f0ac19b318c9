import { parseArgs } from 'node:util';
import { SIDES } from '../handbook/entities/schemas.ts';
import { buildSites } from '../site/build.ts';
import { finishedSite } from '../site/finished-site.ts';
import { settingsFrom } from '../site/settings.ts';
import { runCommand } from './run-command.ts';
import { FIRST_PORT, nothingServed, portOf, serveSites } from './serve-sites.ts';

const USAGE = `Usage: npm start

Builds both sites and serves them on this machine until Ctrl-C: candidates' from port ${String(FIRST_PORT)} on, interviewers' on
the next free one.

Exit code: 1 not built, 2 it could not begin.
Environment: HANDBOOK_CONTENT, HANDBOOK_OUT (default dist), HANDBOOK_WORK (the folder in which it makes .handbook, to
work in; default HANDBOOK_HOME), HANDBOOK_HOME (the company's folder; default the nearest from the working folder
upwards that has a handbook.config.yaml, which says the rest).`;

await runCommand(async () => {
  const { values } = parseArgs({ options: { help: { type: 'boolean' } } });
  if (values.help) {
    console.log(USAGE);
    return 0;
  }
  const settings = SIDES.map((audience) => settingsFrom({ ...process.env, HANDBOOK_AUDIENCE: audience }));
  const done = await buildSites(settings, { command: 'npm start' });
  if (!done.every(Boolean)) return 1;
  await serveSites(
    nothingServed(),
    settings.map(({ out, audience }) => ({ ...finishedSite(out, audience)!, port: portOf(audience, FIRST_PORT) })),
  );
  return 0;
});
