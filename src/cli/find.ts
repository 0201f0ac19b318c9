import { parseArgs } from 'node:util';
import { searchOf, type Answer, type Hit } from '../handbook/search/find.ts';
import { searchFileOf } from '../handbook/search/records.ts';
import { SIDES, type Audience } from '../handbook/entities/schemas.ts';
import { loadHandbook } from '../load/load-content.ts';
import { audienceFrom, settingsFrom } from '../site/settings.ts';
import { runCommand, UsageError } from './run-command.ts';

const USAGE = `Usage: npm run find -- <words…> [--audience candidate|interviewer]

Which pages the search of each site shows by their names for these words, best first, and why: by which
title, former name, alias or worry. A worry is shown here, to editors, and on no page. What stands in the
text of pages is searched on the sites besides.

  --audience <name>  one site only
  --help             this text

Exit code: 0 found on each site, 1 a site has nothing by that name, 2 could not look.
Environment: HANDBOOK_CONTENT (default: as handbook.config.yaml says).`;

const VIA: Record<Hit['via'], string> = {
  title: 'title',
  former: 'former name',
  also: 'alias',
  part: 'a part of the page',
  worry: 'worry',
  address: 'its address',
};

/** What an audience finds, a line for each page. */
function linesOf(audience: Audience, { hits, corrected }: Answer, near: readonly Hit[]): string[] {
  const found = hits.map(
    ({ record: { path, title }, via, name, score }, index) =>
      `  ${String(index + 1)}. ${path}  ${title} (${VIA[via]}${via === 'title' ? '' : `: ${name}`}; ${score.toFixed(2)})`,
  );
  return [
    `${audience}${corrected === undefined ? '' : `, for "${corrected}"`}`,
    ...(found.length > 0
      ? found
      : [`  nothing by name; nearest: ${near.map(({ record: { path } }) => path).join(', ') || 'none'}`]),
  ];
}

// eslint-disable-next-line @typescript-eslint/require-await -- all commands are asynchronous to runCommand
await runCommand(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { audience: { type: 'string' }, help: { type: 'boolean' } },
  });
  if (values.help) {
    console.log(USAGE);
    return 0;
  }
  const query = positionals.join(' ');
  if (query.trim() === '') throw new UsageError('Say what to look for: npm run find -- take home');
  const { contentRoot } = settingsFrom(process.env);
  const audiences = values.audience === undefined ? SIDES : [audienceFrom(values.audience)];
  let missed = false;
  for (const audience of audiences) {
    const { handbook, issues, content } = loadHandbook(contentRoot, audience);
    if (!handbook) {
      const reason = issues.find(({ file }) => file === 'company.yaml');
      throw new UsageError(
        `company.yaml cannot be read, so there is nothing to search. ${reason?.message ?? ''}`.trimEnd(),
      );
    }
    const search = searchOf(searchFileOf(handbook, content.words, audience));
    const answer = search.find(query);
    missed ||= answer.hits.length === 0;
    console.log(linesOf(audience, answer, search.near(query)).join('\n'));
  }
  return missed ? 1 : 0;
});
