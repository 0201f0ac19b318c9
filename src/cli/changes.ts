import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { changesBetween } from '../handbook/changes/changes.ts';
import { seenBy, type Seen } from '../handbook/changes/view.ts';
import { isDraft } from '../handbook/draft.ts';
import type { LocatedIssue } from '../handbook/issues.ts';
import { SIDES, type Audience, type Kind } from '../handbook/entities/schemas.ts';
import { count } from '../handbook/text/in-words.ts';
import { assertContentRoot } from '../load/content-root.ts';
import { loadHandbook, type Content } from '../load/load-content.ts';
import { changesMarkdown, type AudienceChanges } from '../report/changes.ts';
import { settingsFrom } from '../site/settings.ts';
import { writeCommit } from './commit.ts';
import { runCommand, UsageError } from './run-command.ts';
import { pointForCandidates, pointNamed, type Point } from './two-histories.ts';

const USAGE = `Usage: npm run changes -- <from> [<to>] [--audience candidate|interviewer]

What changed between two commits as each audience sees it, as Markdown: entries added, removed and renamed,
facts with their old and new value, text. <to> is HEAD where it is left out. Where the interviewers' side has a git
repository of its own, each side is compared in its own history: branches and tags are looked up in both, and of a
commit of one the other takes what it was at that time.

  --audience <name>  one list only; the candidates' list is made without opening the interviewer side
  --help             this text

Exit code: 0 compared, 1 compared without a side or files that cannot be read at one of the commits, 2 not compared.
Environment: HANDBOOK_CONTENT (default: as handbook.config.yaml says).`;

/** @throws {UsageError} */
function readAudiences(asked: string | undefined): readonly Audience[] {
  if (asked === undefined) return SIDES;
  const audience = SIDES.find((name) => name === asked);
  if (!audience) throw new UsageError(`There is no audience "${asked}". Audiences: ${SIDES.join(', ')}.`);
  return [audience];
}

/** The content of one commit as an audience sees it, and what of it could not be read. */
interface State {
  seen: Seen;
  broken: { key: string; file: string; issue: LocatedIssue | undefined }[];
}

/** @throws {UsageError} if there is no model to compare. */
function readState({ name, content: commit, interviewer }: Point, audience: Audience): State {
  const folder = mkdtempSync(join(tmpdir(), 'handbook-changes-'));
  try {
    const root = join(folder, 'content');
    writeCommit(commit, ['company.yaml', 'candidate'], root);
    if (audience === 'interviewer' && interviewer) writeCommit(interviewer, ['.'], join(root, 'interviewer'));
    const { content, handbook, issues } = loadHandbook(root, audience);
    if (!handbook) {
      const reason = issues.find((issue) => issue.file === 'company.yaml');
      throw new UsageError(
        `At "${name}" company.yaml cannot be read, so nothing can be compared. ${reason?.message ?? ''}`.trimEnd(),
      );
    }
    const broken = withoutDrafts(content).map(({ side, kind, id }) => {
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

/** Files that cannot be read, without those of drafts: no list is about an entry that is on no site. */
function withoutDrafts({ broken, sources, texts }: Content): Content['broken'] {
  const saysDraft = (file: string) => /^status[ \t]*:[ \t]*["']?draft\b/m.test(texts.get(file) ?? '');
  const keyOf = ({ kind, id }: { kind: Kind; id: string }) => `${kind}/${id}`;
  const drafts = new Set([
    ...sources.filter(isDraft).map(keyOf),
    ...broken.filter(({ side, kind, id }) => saysDraft(`${side}/${kind}/${id}.mdx`)).map(keyOf),
  ]);
  return broken.filter((entry) => !drafts.has(keyOf(entry)));
}

/**
 * What a list cannot say. Candidates are not told which files: the list may be published, and a file that
 * cannot be read may hold what no site shows.
 */
function noteOf(audience: Audience, { name }: Point, { broken }: State): string[] {
  if (broken.length === 0) return [];
  const files = broken.map(
    ({ file, issue }) => `${file}${issue ? `, line ${String(issue.line)}: ${issue.message}` : ''}`,
  );
  const which = audience === 'candidate' ? '. “npm run check” says which.' : `: ${files.join('; ')}`;
  return [
    `${count(broken.length, 'file')} cannot be read at ${name}, and nothing is said of ${broken.length === 1 ? 'its entry' : 'their entries'}${which}`,
  ];
}

/** Why nothing can be said of the interviewers' side: one that cannot be seen at one of the points is neither new nor gone. */
function unseenIn(points: readonly Point[]): string[] {
  const isNowhere = points.every(({ interviewer }) => interviewer === undefined);
  const unseen = points.flatMap((point) => (point.interviewer ? [] : (point.unseen ?? [])));
  return unseen.length > 0 || !isNowhere
    ? unseen
    : ['The interviewers’ side is in neither of the commits, so nothing is said of it'];
}

function compareFor(audience: Audience, from: Point, to: Point): AudienceChanges {
  const unseen = audience === 'candidate' ? [] : unseenIn([from, to]);
  if (unseen.length > 0) return { audience, changes: undefined, notes: [...new Set(unseen)] };
  const [before, after] = [readState(from, audience), readState(to, audience)];
  const unreadable = new Set([...before.broken, ...after.broken].map(({ key }) => key));
  return {
    audience,
    changes: changesBetween(before.seen, after.seen, unreadable),
    notes: [...noteOf(audience, from, before), ...noteOf(audience, to, after)],
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

  const point = audiences.includes('interviewer') ? pointNamed : pointForCandidates;
  const [from, to] = [point(contentRoot, fromName), point(contentRoot, toName)];
  const compared = audiences.map((audience) => compareFor(audience, from, to));
  console.log(changesMarkdown(fromName, toName, compared));
  return compared.some(({ notes }) => notes.length > 0) ? 1 : 0;
});
