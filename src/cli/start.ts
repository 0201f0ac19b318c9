import { buildSite } from '../site/build.ts';
import { finishedSite } from '../site/finished-site.ts';
import { settingsFrom } from '../site/settings.ts';
import { runCommand } from './run-command.ts';
import { FIRST_PORT, nothingServed, portOf, serveSites } from './serve-sites.ts';

await runCommand(async () => {
  const served = nothingServed();
  const settings = (['candidate', 'interviewer'] as const).map((audience) =>
    settingsFrom({ ...process.env, HANDBOOK_AUDIENCE: audience }),
  );
  const done = await Promise.all(settings.map((one) => buildSite(one)));
  if (!done.every(Boolean)) return 1;
  await serveSites(
    served,
    settings.map(({ out, audience }) => ({ ...finishedSite(out, audience)!, port: portOf(audience, FIRST_PORT) })),
  );
  return 0;
});
