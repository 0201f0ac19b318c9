import { join } from 'node:path';
import { loadCompany } from '../load/load-content.ts';
import { buildSite } from '../site/build.ts';
import { serve, type Served } from '../site/serve.ts';
import { addressOf, settingsFrom } from '../site/settings.ts';
import { runCommand } from './run-command.ts';

const PORTS = { candidate: 4321, interviewer: 4322 } as const;

await runCommand(async () => {
  const served: Served[] = [];
  const stop = () => {
    void Promise.all(served.map((site) => site.close())).then(() => process.exit(0));
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);

  const settings = (['candidate', 'interviewer'] as const).map((audience) =>
    settingsFrom({ ...process.env, HANDBOOK_AUDIENCE: audience }),
  );
  const done = await Promise.all(settings.map((one) => buildSite(one)));
  if (!done.every(Boolean)) return 1;

  const { company } = loadCompany(settings[0]!.contentRoot);
  const { base } = addressOf(company!.url);
  for (const { audience, out } of settings) {
    const site = await serve(join(out, audience), base, PORTS[audience]);
    served.push(site);
    const moved =
      new URL(site.url).port === String(PORTS[audience]) ? '' : ` (port ${String(PORTS[audience])} is taken)`;
    console.log(`${audience === 'candidate' ? 'Candidates:  ' : 'Interviewers:'} ${site.url}${moved}`);
  }
  console.log('Stop with Ctrl-C.');
  return 0;
});
