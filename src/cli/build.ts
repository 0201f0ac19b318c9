import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { SIDES, type Audience } from '../handbook/entities/schemas.ts';
import { buildSites } from '../site/build.ts';
import { audienceFrom, settingsFrom, todayFrom, type Settings } from '../site/settings.ts';
import { runCommand, UsageError } from './run-command.ts';
import { sayIfOlder } from './say-if-older.ts';

const USAGE = `Usage: npm run build [-- --audience candidate|interviewer] [--compress] [--policy-in-pages]

Builds both sites into dist/candidate and dist/interviewer, or the one of an audience.
  --compress         writes .gz and .br beside the files that shrink, for servers that send such copies
  --policy-in-pages  puts the content security policy into each page, for hosts that send no headers, such as GitHub
                     Pages; for the candidates' site alone, since such a host has no sign-in either
What stands there is replaced once the new site is complete; a build that fails leaves it as it is.

Exit code: 0 built, 1 not built, 2 the build could not begin.
Environment: HANDBOOK_AUDIENCE, HANDBOOK_CONTENT, HANDBOOK_OUT (default dist), HANDBOOK_WORK (the folder in which
it makes .handbook, to work in; default HANDBOOK_HOME), HANDBOOK_HOME (the company's folder; default the nearest from
the working folder upwards that has a handbook.config.yaml, which says the rest).`;

/**
 * The audiences to build for: the one that is asked for, or both. One that is asked for and empty, as by a
 * variable that is not set, is the candidate's: by such a slip nobody publishes the interviewer site.
 */
function audiences(asked: string | undefined): Audience[] {
  return asked === undefined ? SIDES : [audienceFrom(asked)];
}

await runCommand(async () => {
  const { values } = parseArgs({
    options: {
      audience: { type: 'string' },
      compress: { type: 'boolean', default: false },
      'policy-in-pages': { type: 'boolean', default: false },
      help: { type: 'boolean' },
    },
  });
  if (values.help) {
    console.log(USAGE);
    return 0;
  }
  const wanted = audiences(values.audience ?? process.env['HANDBOOK_AUDIENCE']);
  const options = { command: 'npm run build', compress: values.compress, policyInPages: values['policy-in-pages'] };
  if (options.policyInPages && wanted.includes('interviewer'))
    throw new UsageError(
      '--policy-in-pages is for hosts without headers, and so without a sign-in: only with --audience candidate.',
    );
  const settings = wanted.map((audience): Settings => settingsFrom({ ...process.env, HANDBOOK_AUDIENCE: audience }));
  sayIfOlder(settings[0]!);
  // Said before the first page is built: the interviewer site shows what the checks find today.
  if (wanted.includes('interviewer')) todayFrom(process.env);
  const done = await buildSites(settings, options);
  for (const [index, { audience, home, out }] of settings.entries()) {
    if (done[index]) console.log(`${audience.padEnd(12)} ${relative(home, join(out, audience)) || '.'}`);
  }
  return done.every(Boolean) ? 0 : 1;
});
