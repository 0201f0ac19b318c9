import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { changesBetween } from '../handbook/changes/changes.ts';
import { seenBy, type Seen } from '../handbook/changes/view.ts';
import type { LocatedIssue } from '../handbook/issues.ts';
import type { Audience } from '../handbook/kinds.ts';
import { count } from '../handbook/text/in-words.ts';
import { assertContentRoot } from '../load/content-root.ts';
import { loadHandbook } from '../load/load-content.ts';
import { changesMarkdown, type AudienceChanges } from '../report/changes.ts';
import { settingsFrom } from '../site/settings.ts';
import { findCommit, writeCommit, type Commit } from './commit.ts';
import { runCommand, UsageError } from './run-command.ts';

const USAGE = `Usage: npm run changes -- <from> [<to>] [--audience candidate|interviewer]

What changed between two commits as each audience sees it, as Markdown: entries added, removed and renamed,
facts with their old and new value, text. <to> is HEAD where it is left out.

  --audience <name>  one list only; the candidates' list is made without opening the interviewer side
  --help             this text

Exit code: 0 compared, 1 compared without files that cannot be read at one of the commits, 2 not compared.
Environment: HANDBOOK_CONTENT (default src/content).`;

const AUDIENCES = ['candidate', 'interviewer'] as const satisfies Audience[];

/** @throws {UsageError} */
function readAudiences(asked: string | undefined): readonly Audience[] {
  if (asked === undefined) return AUDIENCES;
  const audience = AUDIENCES.find((name) => name === asked);
  if (!audience) throw new UsageError(`There is no audience "${asked}". Audiences: ${AUDIENCES.join(', ')}.`);
  return [audience];
}

/** The content of one commit as an audience sees it, and what of it could not be read. */
interface State {
  seen: Seen;
  broken: { key: string; file: string; issue: LocatedIssue | undefined }[];
}

/** @throws {UsageError} if there is no model to compare. */
function readState(commit: Commit, audience: Audience): State {
  const folder = mkdtempSync(join(tmpdir(), 'handbook-changes-'));
  try {
    writeCommit(
      commit,
      audience === 'candidate' ? ['company.yaml', 'candidate'] : ['company.yaml', 'candidate', 'interviewer'],
      folder,
    );
    const { content, handbook, issues } = loadHandbook(join(folder, 'content'), audience);
    if (!handbook) {
      const reason = issues.find((issue) => issue.file === 'company.yaml');
      throw new UsageError(
        `At "${commit.name}" company.yaml cannot be read, so nothing can be compared. ${reason?.message ?? ''}`.trimEnd(),
      );
    }
    const broken = content.broken.map(({ side, kind, id }) => {
      const file = `${side}/${kind}/${id}.mdx`;
      return {
        key: `${kind}/${id}`,
        file,
        issue: issues.find((issue) => issue.file === file && issue.severity === 'error'),
      };
    });
    return { seen: seenBy(handbook, audience), broken };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const noteOf = (commit: Commit, { broken }: State) =>
  broken.length === 0
    ? []
    : [
        `${count(broken.length, 'file')} cannot be read at ${commit.name}, and nothing is said of ${broken.length === 1 ? 'its entry' : 'their entries'}: ` +
          broken
            .map(({ file, issue }) => `${file}${issue ? `, line ${String(issue.line)}: ${issue.message}` : ''}`)
            .join('; '),
      ];

function compareFor(audience: Audience, from: Commit, to: Commit): AudienceChanges {
  const [before, after] = [readState(from, audience), readState(to, audience)];
  const unreadable = new Set([...before.broken, ...after.broken].map(({ key }) => key));
  return {
    audience,
    changes: changesBetween(before.seen, after.seen, unreadable),
    notes: [...noteOf(from, before), ...noteOf(to, after)],
  };
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
  const [fromName, toName = 'HEAD', ...others] = positionals;
  if (fromName === undefined || others.length > 0)
    throw new UsageError('Name two commits: npm run changes -- <from> [<to>].');
  const audiences = readAudiences(values.audience);
  const { contentRoot } = settingsFrom(process.env);
  assertContentRoot(contentRoot);

  const [from, to] = [findCommit(contentRoot, fromName), findCommit(contentRoot, toName)];
  const compared = audiences.map((audience) => compareFor(audience, from, to));
  console.log(changesMarkdown(fromName, toName, compared));
  return compared.some(({ notes }) => notes.length > 0) ? 1 : 0;
});
