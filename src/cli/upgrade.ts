import { relative } from 'node:path';
import { parseArgs } from 'node:util';
import { migrationsFrom, SCHEMA_VERSION } from '../handbook/migrations/index.ts';
import { count } from '../handbook/text/in-words.ts';
import { CONFIG_FILE, readWrittenConfig } from '../load/home-config.ts';
import type { ChangedFile } from '../load/migrate/changed-file.ts';
import { planUpgrade } from '../load/migrate/plan-upgrade.ts';
import { homeFrom, settingsOf, SettingsError } from '../site/settings.ts';
import { diffOf, gitStateOf } from './git-diff.ts';
import { runCommand, UsageError } from './run-command.ts';
import { openTerminal } from './terminal.ts';
import { rewriteAll } from './write-all.ts';

const USAGE = `Usage: npm run upgrade [-- --yes]

Makes the content that of the schema which this hiring-handbook has: fields that have new names, values that stand
elsewhere. ${CONFIG_FILE} says of which version the content is. What changes is shown first, and written all or
not at all; comments, order and all other lines stay as they are.

  --yes   writes without asking
  --help  this text

It changes no file that git has uncommitted changes of.
Exit code: 0 upgraded, or there was nothing to do, 1 not wanted, 2 not upgraded, and why.`;

/** A path as it is from where the command runs. */
const shown = (path: string) => relative(process.cwd(), path).replaceAll('\\', '/');

function print(files: readonly ChangedFile[], schema: number): void {
  console.log(`From version ${String(schema)} of the schema to ${String(SCHEMA_VERSION)}:`);
  for (const { to, says } of migrationsFrom(schema)) console.log(`  ${String(to)}: ${says}`);
  const colour = process.stdout.isTTY && !process.env['NO_COLOR'];
  for (const file of files) console.log(`\n${shown(file.path)}\n${diffOf(file, colour).trimEnd()}`);
  console.log(`\n${count(files.length, 'file')}.`);
}

/** @throws {UsageError} if git could not bring back what is there now. */
function assertCommitted(files: readonly ChangedFile[]): void {
  const { uncommitted, outside } = gitStateOf(files.map(({ path }) => path));
  if (uncommitted.length > 0)
    throw new UsageError(
      `Nothing was written: git has no commit of ${uncommitted.map(shown).join(', ')} as it is now. Commit first, so that you can go back.`,
    );
  if (outside.length > 0) console.log('These files are in no git repository: nothing brings back what they are now.');
}

/** Whether to write. @throws {UsageError} where nobody says so. */
async function isWanted(yes: boolean): Promise<boolean> {
  if (yes) return true;
  const terminal = openTerminal();
  if (!terminal) throw new UsageError('Nothing was written: nobody can be asked here. --yes writes it.');
  try {
    return /^y(?:es)?$/i.test(await terminal.ask('Write this? (yes or no)'));
  } finally {
    terminal.close();
  }
}

await runCommand(async () => {
  const { values } = parseArgs({ options: { yes: { type: 'boolean', default: false }, help: { type: 'boolean' } } });
  if (values.help) {
    console.log(USAGE);
    return 0;
  }
  const home = homeFrom(process.env, process.cwd());
  const written = readWrittenConfig(home);
  if (!written)
    throw new SettingsError(`There is no ${CONFIG_FILE} in ${home}, and it would say of which version the content is.`);
  const files = planUpgrade(written, migrationsFrom(written.schema), (config) => {
    const settings = settingsOf(home, config, process.env);
    if (settings.schema !== undefined) return settings;
    throw new SettingsError(
      `HANDBOOK_CONTENT names ${settings.contentRoot}, and ${CONFIG_FILE} of ${home} is about other content. Run it without, or in the folder of that content.`,
    );
  });
  if (files.length === 0) {
    console.log(`The content is of version ${String(SCHEMA_VERSION)} of the schema: there is nothing to do.`);
    return 0;
  }
  print(files, written.schema);
  assertCommitted(files);
  if (!(await isWanted(values.yes))) {
    console.log('Nothing was written.');
    return 1;
  }
  rewriteAll(new Map(files.map(({ path, after }) => [path, after])));
  console.log('Written. Next: npm run check, then commit.');
  return 0;
});
