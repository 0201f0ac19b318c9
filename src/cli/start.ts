import { parseArgs } from 'node:util';
import { SIDES } from '../handbook/entities/schemas.ts';
import { buildSites } from '../site/build.ts';
import { finishedSite } from '../site/finished-site.ts';
import { settingsFrom } from '../site/settings.ts';
import { runCommand } from './run-command.ts';
import { FIRST_PORT, nothingServed, portOf, serveSites } from './serve-sites.ts';

await runCommand(async () => {
  // It has no options, and one that is ignored would be taken for one that works.
  parseArgs({ options: {} });
  const settings = SIDES.map((audience) => settingsFrom({ ...process.env, HANDBOOK_AUDIENCE: audience }));
  const done = await buildSites(settings, 'npm start');
  if (!done.every(Boolean)) return 1;
  await serveSites(
    nothingServed(),
    settings.map(({ out, audience }) => ({ ...finishedSite(out, audience)!, port: portOf(audience, FIRST_PORT) })),
  );
  return 0;
});
