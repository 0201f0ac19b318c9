import { relative } from 'node:path';
import { contentReader } from '../load/content-reader.ts';
import type { LocatedIssue } from '../handbook/issues.ts';
import { withHiddenShown } from '../handbook/text/hidden.ts';
import { Refusal } from '../load/refusal.ts';
import { contentPath } from '../load/sides.ts';
import { settingsFrom, type Settings } from '../site/settings.ts';

/**
 * Builds the site of one audience into its work folder; src/site/build.ts runs it in a process of its
 * own, since the audience is settled by the environment. Ends with code 1 if the content is not sound.
 */
const abandon = () => process.exit(1);
// Whoever would put the site in place is gone, and with it the lock of the work folder.
process.once('disconnect', abandon);
if (!process.connected) abandon();
process.channel?.unref();

const settings = settingsFrom(process.env);
if (isSound(settings)) {
  // Astro is loaded only once there is something to build.
  const [{ build }, { astroConfig }] = await Promise.all([import('astro'), import('../site/astro-config.ts')]);
  try {
    await build({ ...astroConfig(settings), root: settings.workRoot, configFile: false, logLevel: 'warn' });
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    console.log(error.message);
    process.exitCode = 1;
  }
} else process.exitCode = 1;

/** Reads the whole content; everything that is wrong with it is said at once. */
function isSound({ home, contentRoot, audience }: Settings): boolean {
  const errors = contentReader(contentRoot, audience)
    .read()
    .issues.filter((issue) => issue.severity === 'error');
  for (const error of errors) console.log(inWords(error, home, contentRoot));
  if (errors.length > 0)
    console.log(`${String(errors.length)} ${errors.length === 1 ? 'error' : 'errors'} in the content`);
  return errors.length === 0;
}

function inWords({ file, line, column, message, fix }: LocatedIssue, home: string, contentRoot: string): string {
  const path = relative(home, contentPath(contentRoot, file)) || file;
  const lines = [`${path}:${String(line)}:${String(column)}`, `  ${message}`, `  ${fix}`].map(withHiddenShown);
  return `${lines.join('\n')}\n`;
}
