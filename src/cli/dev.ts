import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { assertContentRoot } from '../load/content-root.ts';
import { assertWorkApart } from '../site/folders-apart.ts';
import { Lock } from '../site/lock.ts';
import { settingsFrom } from '../site/settings.ts';
import { prepareWork } from '../site/work-folder.ts';
import { runCommand } from './run-command.ts';
import { FIRST_PORT, portFrom, portOf } from './serve-sites.ts';

const USAGE = `Usage: npm run dev [-- --audience candidate|interviewer] [--port <number>]

Serves the site of one audience while you write: what is saved is on the page at once, and so is what is wrong.
  --audience  whose site (default interviewer, which has both sides)
  --port      where (default ${String(FIRST_PORT)}, interviewers' at the next one; or the next that is free)
Environment: HANDBOOK_AUDIENCE, HANDBOOK_CONTENT, HANDBOOK_WORK (the folder in which it makes .handbook, to work in;
default HANDBOOK_HOME), HANDBOOK_HOME (the company's folder; default the nearest from the working folder upwards that
has a handbook.config.yaml, which says the rest).`;

await runCommand(async () => {
  const { values } = parseArgs({
    options: { audience: { type: 'string' }, port: { type: 'string' }, help: { type: 'boolean' } },
  });
  if (values.help) {
    console.log(USAGE);
    return 0;
  }
  process.env['HANDBOOK_AUDIENCE'] = values.audience ?? process.env['HANDBOOK_AUDIENCE'] ?? 'interviewer';
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  const settings = settingsFrom(process.env);
  const port = portFrom(values.port, portOf(settings.audience, FIRST_PORT));
  assertContentRoot(settings.contentRoot);
  // A development server of its own root, beside builds and beside the other audience's server.
  const root = `${settings.workRoot}-dev`;
  assertWorkApart(settings, root);
  prepareWork(root);
  const lock = await Lock.take(
    join(root, '.handbook-dev.lock'),
    'npm run dev',
    `serves the ${settings.audience} site of ${settings.contentRoot}`,
  );
  process.once('exit', () => {
    lock.release();
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => process.exit(0));
  const [{ dev }, { astroConfig }] = await Promise.all([import('astro'), import('../site/astro-config.ts')]);
  await dev({
    ...astroConfig(settings),
    root,
    // What builds keep for the next one is theirs.
    cacheDir: join(root, 'cache'),
    outDir: join(root, 'out'),
    configFile: false,
    server: { port },
  });
  return 0;
});
