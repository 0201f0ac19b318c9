import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { assertContentRoot } from '../load/content-root.ts';
import { ownLanguages } from '../load/own-words.ts';
import { settingsFrom } from '../site/settings.ts';
import { writeEditorMap, writeSchemas } from './editor-files.ts';
import { runCommand } from './run-command.ts';

const USAGE = `Usage: npm run schemas

Writes the JSON Schema of everything that editors write into schemas/, and below .astro/ which file of the
content has which: with both, an editor completes fields and shows what belongs into them.
Run it once when the packages are installed, and again when the schemas have changed.`;

// eslint-disable-next-line @typescript-eslint/require-await -- all commands are asynchronous to runCommand
await runCommand(async () => {
  const { values } = parseArgs({ options: { help: { type: 'boolean' } } });
  if (values.help) {
    console.log(USAGE);
    return 0;
  }
  const { home, contentRoot } = settingsFrom(process.env);
  assertContentRoot(contentRoot);
  const files = writeSchemas(join(home, 'schemas'), ownLanguages(contentRoot));
  writeEditorMap(home, contentRoot);
  console.log(`${String(files.length)} schemas in schemas/, and the map of the content for editors in .astro/.`);
  return 0;
});
