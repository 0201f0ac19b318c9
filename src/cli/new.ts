import { existsSync, lstatSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { KIND_NAMES, SCHEMAS, SIDES, type Kind, type Side } from '../handbook/entities/schemas.ts';
import { kindNamed, kindOf, sideOf } from '../handbook/kinds.ts';
import type { Handbook } from '../handbook/model.ts';
import { knownIn } from '../handbook/scaffold/known.ts';
import { fileOf } from '../handbook/scaffold/starter.ts';
import { writeEntry } from '../load/write-entry.ts';
import { KEBAB } from '../handbook/schemas/kebab.ts';
import { idFrom } from '../handbook/slug.ts';
import { nearest } from '../handbook/suggest.ts';
import { headingOf } from '../handbook/text/capital.ts';
import { hiddenIn } from '../handbook/text/hidden.ts';
import { assertContentRoot } from '../load/content-root.ts';
import { isBelow } from '../load/inside.ts';
import { loadHandbook } from '../load/load-content.ts';
import { contentPath, hasInterviewerFolder, isElsewhere, sideFolder } from '../load/sides.ts';
import { settingsFrom } from '../site/settings.ts';
import { writeEditorMap } from './editor-files.ts';
import { runCommand, UsageError } from './run-command.ts';
import { openTerminal } from './terminal.ts';
import { writeAll } from './write-all.ts';

const WORDS = KIND_NAMES.map((kind) => kindOf(kind).word);

const USAGE = `Usage: npm run new -- <kind> <id> [--title <title>] [--side candidate|interviewer|both]

Makes the files of a new entry: valid from the start, a draft, with a comment above each field.

  <kind>   ${WORDS.join(', ')}
  <id>     its name in the address, in kebab-case, such as code-walkthrough
  --title  its name for readers; without it the id in words
  --side   both sides as far as the kind has them (the default), or one
  --help   this text

On a terminal it asks for what is missing. It never overwrites a file.
Exit code: 0 made, 2 not made, and why. Environment: HANDBOOK_CONTENT (default: as handbook.config.yaml says).`;

interface Wanted {
  kind: Kind;
  id: string;
  title: string;
  side: 'both' | Side;
}

/** @throws {UsageError} */
function readKind(word: string): Kind {
  const kind = kindNamed(word);
  if (kind) return kind;
  const guess = nearest(word, WORDS);
  throw new UsageError(
    `There is no kind "${word}".${guess === undefined ? '' : ` Did you mean "${guess}"?`} Kinds: ${WORDS.join(', ')}.`,
  );
}

/** @throws {UsageError} */
function readId(id: string): string {
  if (KEBAB.test(id)) return id;
  const guess = idFrom(id);
  throw new UsageError(
    `"${id}" is no id: expected kebab-case, that is lower-case letters, digits and single hyphens. ${guess === '' ? 'Write one such as code-walkthrough.' : `Write ${guess}.`}`,
  );
}

/** What is asked for, on the command line and then, on a terminal, by questions. @throws {UsageError} */
async function readWanted(
  positionals: string[],
  values: { title?: string | undefined; side: string },
): Promise<Wanted> {
  const side = (['both', ...SIDES] as const).find((name) => name === values.side);
  if (!side) throw new UsageError(`There is no side "${values.side}". Sides: candidate, interviewer, both.`);
  if (positionals.length > 2) {
    throw new UsageError(
      `Expected a kind and an id, and found ${positionals.join(' ')}. A title of several words goes into quotes after --title.`,
    );
  }
  const terminal = openTerminal();
  const ask = (question: string, missing: string): Promise<string> => {
    if (!terminal) throw new UsageError(`${missing} Usage: npm run new -- <kind> <id>. Kinds: ${WORDS.join(', ')}.`);
    return terminal.ask(question);
  };
  try {
    const kind = readKind(positionals[0] ?? (await ask(`What is it? (${WORDS.join(', ')})`, 'The kind is missing.')));
    const written = values.title?.trim();
    const id = readId(
      positionals[1] ??
        (written
          ? idFrom(written)
          : await ask('Its id, which becomes its address, such as code-walkthrough?', 'The id is missing.')),
    );
    const title = (written ?? (terminal && (await ask(`Its title? (${headingOf(id)})`, '')))) || headingOf(id);
    const hidden = hiddenIn(title);
    if (hidden) throw new UsageError(`The title has a hidden character: ${hidden.words}. Write it without.`);
    return { kind, id, title, side };
  } finally {
    terminal?.close();
  }
}

/**
 * The sides to write. Where candidates' entries stand without an interviewer side, that side lives
 * somewhere else, and it is for its owners to say so: nothing of it is begun here by accident.
 * @throws {UsageError} also if only that side could be written.
 */
function sidesOf({ kind, id, side }: Wanted, root: string): Side[] {
  const { noun } = kindOf(kind);
  const { twins } = SCHEMAS[kind];
  const possible = SIDES.filter((one) => sideOf(kind, one));
  const isAway = !hasInterviewerFolder(root) && (isElsewhere(root) || existsSync(join(root, 'candidate')));
  const missing = `There is nothing in ${relative(process.cwd(), sideFolder(root, 'interviewer'))}, where the interviewers' side belongs, so nothing was written. Check its repository out there; to begin one, put a README.md there.`;
  if (side !== 'both') {
    if (!possible.includes(side))
      throw new UsageError(`A ${noun} stands on the ${possible.join(' and the ')} side only.`);
    if (twins && side === 'interviewer' && !existsSync(contentPath(root, fileOf('candidate', kind, id)))) {
      throw new UsageError(
        `There is no ${noun} "${id}" on the candidate side to add this side to. Leave --side out to make both.`,
      );
    }
    if (side === 'interviewer' && isAway) throw new UsageError(missing);
    return [side];
  }
  if (isAway && !possible.includes('candidate')) throw new UsageError(missing);
  return isAway ? ['candidate'] : possible;
}

/** @throws {UsageError} */
function assertFree(
  { kind, id }: Wanted,
  files: readonly string[],
  handbook: Handbook | undefined,
  root: string,
  shown: (file: string) => string,
): void {
  const there = files.filter((file) => lstatSync(contentPath(root, file), { throwIfNoEntry: false })).map(shown);
  if (there.length > 0) {
    const only = files.length > there.length ? ', or make only the other side with --side' : '';
    throw new UsageError(
      `${there.join(' and ')} ${there.length === 1 ? 'is' : 'are'} there already, and nothing was written. Choose another id${only}.`,
    );
  }
  const former = handbook?.formerNames.find((name) => name.kind === kind && name.slug === id);
  if (former) {
    throw new UsageError(
      `"${id}" is a former name of "${former.successors.join('", "')}", and old links lead there. Choose another id, or remove the former name from ${shown(former.file)}.`,
    );
  }
}

function nextSteps({ kind, id, side }: Wanted, sides: readonly Side[]): string[] {
  const { noun, use } = kindOf(kind);
  const { twins } = SCHEMAS[kind];
  const added = twins && !sides.includes('candidate');
  const leftOut = twins && side === 'both' && !sides.includes('interviewer');
  return [
    'Replace each TODO. The line above a field says what belongs there.',
    added
      ? `If the ${noun} is published, its readers see this side as soon as it is merged.`
      : `When it is ready, set status: published${use === undefined ? '' : `, and ${use}`}. Until then it is on neither site.`,
    'npm run check says what is still missing.',
    ...(leftOut
      ? [
          `The interviewers' side is not here, so that side was left out. Where it is checked out: npm run new -- ${kindOf(kind).word} ${id} --side interviewer`,
        ]
      : []),
  ];
}

await runCommand(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { title: { type: 'string' }, side: { type: 'string', default: 'both' }, help: { type: 'boolean' } },
  });
  if (values.help) {
    console.log(USAGE);
    return 0;
  }
  const { home, contentRoot } = settingsFrom(process.env);
  assertContentRoot(contentRoot);
  const shown = (file: string) => relative(process.cwd(), contentPath(contentRoot, file)).replaceAll('\\', '/');

  const wanted = await readWanted(positionals, values);
  const { kind, id, title } = wanted;
  const sides = sidesOf(wanted, contentRoot);
  const files = sides.map((side) => fileOf(side, kind, id));
  const { handbook } = loadHandbook(contentRoot, 'interviewer');
  assertFree(wanted, files, handbook, contentRoot, shown);

  const known = knownIn(handbook);
  writeAll(
    new Map(
      sides.map((side) => [contentPath(contentRoot, fileOf(side, kind, id)), writeEntry(kind, side, title, known)]),
    ),
  );
  // The editor's map is there once somebody asked for it; it knows only files that it lists.
  if (isBelow(contentRoot, home) && existsSync(join(home, '.astro/collections'))) writeEditorMap(home, contentRoot);

  console.log(`Made:\n${files.map((file) => `  ${shown(file)}\n`).join('')}\nNext:`);
  console.log(
    nextSteps(wanted, sides)
      .map((step, index) => `  ${String(index + 1)}. ${step}`)
      .join('\n'),
  );
  return 0;
});
