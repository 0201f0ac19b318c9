import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { SIDES, type Audience } from '../handbook/entities/schemas.ts';
import { buildSites } from '../site/build.ts';
import { audienceFrom, HOME, settingsFrom, todayFrom, type Settings } from '../site/settings.ts';
import { runCommand } from './run-command.ts';

const USAGE = `Usage: npm run build [-- --audience candidate|interviewer]

Builds both sites into dist/candidate and dist/interviewer, or the one of an audience.
What stands there is replaced once the new site is complete; a build that fails leaves it as it is.

Exit code: 0 built, 1 not built, 2 the build could not begin.
Environment: HANDBOOK_AUDIENCE, HANDBOOK_CONTENT (default src/content), HANDBOOK_OUT (default dist),
HANDBOOK_WORK (the folder in which it makes .handbook, to work in; default HANDBOOK_HOME), HANDBOOK_HOME (the
folder with all of these; default the nearest from the working folder upwards that has src/content).`;

/**
 * The audiences to build for: the one that is asked for, or both. One that is asked for and empty, as by a
 * variable that is not set, is the candidate's: by such a slip nobody publishes the interviewer site.
 */
function audiences(asked: string | undefined): Audience[] {
  return asked === undefined ? SIDES : [audienceFrom(asked)];
}

await runCommand(async () => {
  const { values } = parseArgs({ options: { audience: { type: 'string' }, help: { type: 'boolean' } } });
  if (values.help) {
    console.log(USAGE);
    return 0;
  }
  const wanted = audiences(values.audience ?? process.env['HANDBOOK_AUDIENCE']);
  const settings = wanted.map((audience): Settings => settingsFrom({ ...process.env, HANDBOOK_AUDIENCE: audience }));
  // Said before the first page is built: the interviewer site shows what the checks find today.
  if (wanted.includes('interviewer')) todayFrom(process.env);
  const done = await buildSites(settings, 'npm run build');
  for (const [index, { audience, out }] of settings.entries()) {
    if (done[index]) console.log(`${audience.padEnd(12)} ${relative(HOME, join(out, audience)) || '.'}`);
  }
  return done.every(Boolean) ? 0 : 1;
});
