import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { SIDES, type Audience } from '../handbook/entities/schemas.ts';
import { interfaceLangOf } from '../handbook/interface-lang.ts';
import { loadWords } from '../load/load-content.ts';
import { buildSites } from '../site/build.ts';
import { audienceFrom, settingsFrom, todayFrom, type Settings } from '../site/settings.ts';
import { wordsInOtherLanguage } from '../words/fallback.ts';
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

/** How much of the interface of a site is in another language than the rest; undefined where all of it is in one. */
function untranslatedOf({ audience, contentRoot }: Settings): string | undefined {
  const { company, words } = loadWords(contentRoot, audience);
  // Candidates read nothing that tools say.
  const count = audience === 'candidate' ? 0 : wordsInOtherLanguage(words);
  const locale = company && interfaceLangOf(company);
  if (locale === undefined || words.toolsLang === undefined) return undefined;
  return count === 0
    ? `all words of the interface are in ${locale}`
    : `${String(count)} words of the interface, of checks and findings, are in ${words.toolsLang} and not in ${locale}`;
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
    if (!done[index]) continue;
    console.log(`${audience.padEnd(12)} ${relative(home, join(out, audience)) || '.'}`);
    const untranslated = untranslatedOf(settings[index]!);
    if (untranslated !== undefined) console.log(`${audience.padEnd(12)} ${untranslated}`);
  }
  return done.every(Boolean) ? 0 : 1;
});
