import { join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { addDays } from '../handbook/dates.ts';
import { SIDES } from '../handbook/entities/schemas.ts';
import { reviewsDue } from '../handbook/review-due.ts';
import { loadHandbook } from '../load/load-content.ts';
import { contentPath } from '../load/sides.ts';
import { dueMarkdown } from '../report/due.ts';
import { settingsFrom, todayFrom } from '../site/settings.ts';
import { oneOf } from './one-of.ts';
import { runCommand, UsageError } from './run-command.ts';
import { writeAll } from './write-all.ts';

const USAGE = `Usage: npm run due [-- --within <days>] [--side candidate|interviewer] [--folder <path>]

What somebody has to read again, for each owner, as Markdown: entries whose last review is longer ago than they say.

  --within  also what becomes due in so many days (default 7)
  --side    only what stands on one side, for a repository that has that side alone
  --folder  writes a file for each owner there, such as people-team.md, instead of printing. It must not be there yet
  --help    this text

Exit code: 0 printed or written, 2 not, and why.
Environment: HANDBOOK_CONTENT (default: as handbook.config.yaml says), HANDBOOK_TODAY (as 2026-11-01; default today).`;

/** Where texts are listed that belong to nobody. */
const NOBODY = 'nobody';

/** @throws {UsageError} */
function daysFrom(value: string): number {
  if (/^\d{1,4}$/.test(value)) return Number(value);
  throw new UsageError(`--within is "${value}", and a number of days was expected, such as 7.`);
}

// eslint-disable-next-line @typescript-eslint/require-await -- all commands are asynchronous to runCommand
await runCommand(async () => {
  const { values } = parseArgs({
    options: {
      within: { type: 'string', default: '7' },
      side: { type: 'string' },
      folder: { type: 'string' },
      help: { type: 'boolean' },
    },
  });
  if (values.help) {
    console.log(USAGE);
    return 0;
  }
  const side = values.side === undefined ? undefined : oneOf('side', values.side, SIDES);
  const until = addDays(todayFrom(process.env), daysFrom(values.within));
  const { contentRoot } = settingsFrom(process.env);
  const { handbook } = loadHandbook(contentRoot, side === 'candidate' ? 'candidate' : 'interviewer');
  if (!handbook) throw new UsageError('company.yaml is missing or broken, so nobody knows what is due: npm run check.');
  const owners = reviewsDue(handbook, until, NOBODY).flatMap(([owner, texts]) => {
    const own = texts.filter(({ file }) => side === undefined || file.startsWith(`${side}/`));
    const named = own.map((text) => ({ ...text, file: relative(process.cwd(), contentPath(contentRoot, text.file)) }));
    return own.length === 0 ? [] : [{ owner, text: dueMarkdown(named) }];
  });
  const folder = values.folder === undefined ? undefined : resolve(values.folder);
  if (folder !== undefined) writeAll(new Map(owners.map(({ owner, text }) => [join(folder, `${owner}.md`), text])));
  else if (owners.length === 0) console.log(`Nothing is due for review until ${until}.`);
  else
    console.log(
      owners
        .map(({ owner, text }) => `## ${owner}\n\n${text}`)
        .join('\n')
        .trimEnd(),
    );
  return 0;
});
