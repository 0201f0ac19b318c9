import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import type { Audience } from '../handbook/kinds.ts';
import { buildSite } from '../site/build.ts';
import { audienceFrom, PROJECT, settingsFrom, todayFrom, type Settings } from '../site/settings.ts';
import { runCommand } from './run-command.ts';

const USAGE = `Usage: npm run build [-- --audience candidate|interviewer]

Builds both sites into dist/candidate and dist/interviewer, or the one of an audience.
Environment: HANDBOOK_AUDIENCE, HANDBOOK_CONTENT (default src/content), HANDBOOK_OUT (default dist).`;

/**
 * The audiences to build for: the one that is asked for, or both. One that is asked for and empty, as by a
 * variable that is not set, is the candidate's: by such a slip nobody publishes the interviewer site.
 */
function audiences(asked: string | undefined): Audience[] {
  return asked === undefined ? ['candidate', 'interviewer'] : [audienceFrom(asked)];
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
  const done = await Promise.all(settings.map((one) => buildSite(one)));
  for (const [index, { audience, out }] of settings.entries()) {
    if (done[index]) console.log(`${audience.padEnd(12)} ${relative(PROJECT, join(out, audience)) || '.'}`);
  }
  return done.every(Boolean) ? 0 : 1;
});
