import { mkdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { assertContentRoot } from '../load/content-root.ts';
import { PROJECT, settingsFrom } from '../site/settings.ts';
import { runCommand } from './run-command.ts';

await runCommand(async () => {
  const { values } = parseArgs({ options: { audience: { type: 'string' }, port: { type: 'string' } } });
  process.env['HANDBOOK_AUDIENCE'] = values.audience ?? process.env['HANDBOOK_AUDIENCE'] ?? 'interviewer';
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  const settings = settingsFrom(process.env);
  assertContentRoot(settings.contentRoot);
  // A development server of its own root, beside builds and beside the other audience's server.
  const root = `${settings.workRoot}-dev`;
  mkdirSync(root, { recursive: true });
  const { dev } = await import('astro');
  await dev({
    root,
    configFile: relative(root, join(PROJECT, 'astro.config.mjs')),
    server: { port: Number(values.port ?? (settings.audience === 'candidate' ? 4321 : 4322)) },
  });
  return 0;
});
