import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { SIDES, KIND_NAMES, type Kind, type Side } from '../../../src/handbook/entities/schemas.ts';
import { kindNamed, kindOf, sideOf } from '../../../src/handbook/kinds.ts';
import { knownIn } from '../../../src/handbook/scaffold/known.ts';
import { fileOf } from '../../../src/handbook/scaffold/starter.ts';
import { writeEntry } from '../../../src/load/write-entry.ts';
import { loadHandbook } from '../../../src/load/load-content.ts';
import { readEntry } from '../../../src/load/read-entry.ts';
import { checkContent } from '../../../src/load/check-content.ts';
import { runCommandLine, withFault } from '../../helpers/command.ts';
import { contentFolder, temporaryFolder } from '../../helpers/content-folder.ts';
import { wordsFor } from '../../../src/words/languages.ts';

const KINDS =
  'Kinds: interview-type, stage, role, competency, question-to-ask, archetype, practice, worked-example, practice-task, guide, prompt, rehearsal, message.';

const filesOf = (kind: Kind, id: string) =>
  SIDES.filter((side) => sideOf(kind, side)).map((side) => fileOf(side, kind, id));

/** What the loader says of the text of one side. */
function readEntryOf(side: Side, kind: Kind, text: string) {
  const folder = temporaryFolder();
  const path = join(folder, 'brand-new.mdx');
  writeFileSync(path, text);
  return readEntry(
    { side, kind, id: 'brand-new', file: fileOf(side, kind, 'brand-new'), path },
    folder,
    wordsFor('en'),
  );
}

const everyFile = (root: string) => readdirSync(root, { recursive: true, encoding: 'utf8' }).sort();

// Each command is a process of its own, and a busy machine is slow to start one.
vi.setConfig({ testTimeout: 60_000 });

describe.each(KIND_NAMES)('npm run new for %s', (kind) => {
  const word = kindOf(kind).word;
  const files = filesOf(kind, 'brand-new');

  it('makes every side of a new entry, a draft that loads and passes every check', () => {
    const root = contentFolder();
    const before = checkContent(root, '2026-11-20').issues;
    const { code, out, err } = runCommandLine('new', [word, 'brand-new'], root);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    for (const file of files) {
      expect(out).toContain(`  ${file}\n`);
      expect(readFileSync(join(root, file), 'utf8')).toContain('TODO');
    }
    const { content, handbook, issues } = loadHandbook(root, 'interviewer');
    expect(issues).toEqual([]);
    expect(content.sources.filter((source) => source.id === 'brand-new').map((source) => source.file)).toEqual(files);
    expect(JSON.stringify(handbook)).not.toContain('brand-new');
    expect(checkContent(root, '2026-11-20').issues).toEqual(before);
  });

  it('never overwrites: with one of the files there, it names it and writes nothing', () => {
    for (const file of files) {
      const root = contentFolder();
      mkdirSync(dirname(join(root, file)), { recursive: true });
      writeFileSync(join(root, file), 'mine');
      const before = everyFile(root);
      const { code, out, err } = runCommandLine('new', [word, 'brand-new'], root);
      expect({ code, out }).toEqual({ code: 2, out: '' });
      const only = files.length > 1 ? ', or make only the other side with --side' : '';
      expect(err).toBe(`${file} is there already, and nothing was written. Choose another id${only}.\n`);
      expect(readFileSync(join(root, file), 'utf8')).toBe('mine');
      expect(everyFile(root)).toEqual(before);
    }
  });

  it('is known by one of it and by the name of its folder', () => {
    expect([kindNamed(word), kindNamed(kind)]).toEqual([kind, kind]);
  });

  it('is valid too where the handbook has nothing to name', () => {
    for (const file of files) {
      const side = file.startsWith('candidate') ? 'candidate' : 'interviewer';
      const { issues } = readEntryOf(side, kind, writeEntry(kind, side, 'Brand new', knownIn(undefined)));
      expect(issues).toEqual([]);
    }
  });
});

describe('npm run new', () => {
  it('writes above each field what the schema says of it, and lists the fields that may be added', () => {
    const root = contentFolder();
    runCommandLine('new', ['stage', 'first-call', '--title', 'First call: by phone'], root);
    const text = readFileSync(join(root, 'candidate/stages/first-call.mdx'), 'utf8');
    expect(text).toMatch(/^---\n# The name of the entry, as readers see it\.\ntitle: "First call: by phone"\n/);
    expect(text).toContain('  # Working days until the candidate hears back.\n  days: 5\n');
    expect(text).toContain(
      '# Fields that may be added:\n#   duration: Typical live minutes, where the stage has some.\n',
    );
  });

  it('names competencies of this handbook, so that nothing leads nowhere', () => {
    const root = contentFolder();
    runCommandLine('new', ['interview-type', 'brand-new'], root);
    expect(readFileSync(join(root, 'interviewer/interview-types/brand-new.mdx'), 'utf8')).toContain(
      'competency: communication\n',
    );
  });

  it('makes the id from the title where only that is given', () => {
    const root = contentFolder();
    expect(runCommandLine('new', ['role', '--title', 'Señor Engineer'], root).code).toBe(0);
    expect(existsSync(join(root, 'candidate/roles/senor-engineer.mdx'))).toBe(true);
  });

  it('makes one side of a guide', () => {
    const root = contentFolder();
    expect(runCommandLine('new', ['guide', 'notes', '--side', 'interviewer'], root).code).toBe(0);
    expect(existsSync(join(root, 'interviewer/guides/notes.mdx'))).toBe(true);
    expect(existsSync(join(root, 'candidate/guides/notes.mdx'))).toBe(false);
  });

  it('adds the interviewer side to an entry that has none', () => {
    const root = contentFolder();
    const { code, out } = runCommandLine('new', ['interview-type', 'coffee-chat', '--side', 'interviewer'], root);
    expect(code).toBe(0);
    expect(out).toContain('If the interview type is published, its readers see this side as soon as it is merged.');
  });

  it('begins no interviewer side where that is kept elsewhere, and says how to make it there', () => {
    const root = contentFolder();
    rmSync(join(root, 'interviewer'), { recursive: true });
    const { code, out } = runCommandLine('new', ['stage', 'first-call'], root);
    expect(code).toBe(0);
    expect(existsSync(join(root, 'interviewer'))).toBe(false);
    expect(out).toContain(
      "The interviewers' side is not here, so that side was left out. Where it is checked out: npm run new -- stage first-call --side interviewer",
    );
  });

  it.each(['absent', 'empty'])('writes nothing into an interviewers’ folder that is %s', (state) => {
    const root = contentFolder();
    rmSync(join(root, 'interviewer'), { recursive: true });
    if (state === 'empty') mkdirSync(join(root, 'interviewer'));
    const before = everyFile(root);
    const err =
      "There is nothing in interviewer, where the interviewers' side belongs, so nothing was written. Check its repository out there; to begin one, put a README.md there.\n";
    for (const args of [
      ['interview-type', 'coffee-chat', '--side', 'interviewer'],
      ['prompt', 'more-questions'],
    ])
      expect(runCommandLine('new', args, root)).toEqual({ code: 2, out: '', err });
    expect(everyFile(root)).toEqual(before);
    mkdirSync(join(root, 'interviewer'), { recursive: true });
    writeFileSync(join(root, 'interviewer/README.md'), 'Ours.');
    expect(runCommandLine('new', ['prompt', 'more-questions'], root).code).toBe(0);
  });

  it.each([
    ['no kind', [], `The kind is missing. Usage: npm run new -- <kind> <id>. ${KINDS}`],
    ['no id', ['stage'], `The id is missing. Usage: npm run new -- <kind> <id>. ${KINDS}`],
    ['an unknown kind', ['stgae', 'x'], `There is no kind "stgae". Did you mean "stage"? ${KINDS}`],
    [
      'an id that is not kebab-case',
      ['stage', 'First Call'],
      '"First Call" is no id: expected kebab-case, that is lower-case letters, digits and single hyphens. Write first-call.',
    ],
    [
      'an id that leads out of the folder',
      ['stage', '../../x'],
      '"../../x" is no id: expected kebab-case, that is lower-case letters, digits and single hyphens. Write x.',
    ],
    [
      'a title without quotes',
      ['stage', 'first-call', 'First'],
      'Expected a kind and an id, and found stage first-call First. A title of several words goes into quotes after --title.',
    ],
    [
      'an unknown side',
      ['guide', 'x', '--side', 'left'],
      'There is no side "left". Sides: candidate, interviewer, both.',
    ],
    [
      'a side the kind does not have',
      ['prompt', 'x', '--side', 'candidate'],
      'A prompt stands on the interviewer side only.',
    ],
    [
      'an interviewer side of an entry that is not there',
      ['stage', 'x', '--side', 'interviewer'],
      'There is no stage "x" on the candidate side to add this side to. Leave --side out to make both.',
    ],
    [
      'a former name',
      ['interview-type', 'pair-programming'],
      '"pair-programming" is a former name of "pairing", and old links lead there. Choose another id, or remove the former name from candidate/interview-types/pairing.mdx.',
    ],
  ])('says in one line what is wrong with %s, and writes nothing', (_case, args, message) => {
    const root = contentFolder();
    const before = everyFile(root);
    expect(runCommandLine('new', args, root)).toEqual({ code: 2, out: '', err: `${message}\n` });
    expect(everyFile(root)).toEqual(before);
  });

  it('says so where there is no content root', () => {
    const folder = temporaryFolder();
    const root = join(folder, 'nowhere');
    const { code, err } = runCommandLine('new', ['stage', 'first-call'], root, folder);
    expect(code).toBe(2);
    expect(err).toBe(
      `The content root ${root} does not exist or is no folder. Set HANDBOOK_CONTENT, or content in handbook.config.yaml, to a folder with company.yaml and candidate/.\n`,
    );
  });

  it.each(['candidate', 'interviewer'])('leaves nothing where the disk is full on the %s side, and says so', (side) => {
    const root = contentFolder();
    rmSync(join(root, 'candidate/stages'), { recursive: true });
    const before = everyFile(root);
    const fault = withFault(`writeFileSync:ENOSPC:${side}/stages`);
    expect(runCommandLine('new', ['stage', 'first-call'], root, root, fault)).toEqual({
      code: 2,
      out: '',
      err: `Nothing was written. The disk that holds ${join(root, 'candidate/stages')} is full. Make room and run it again.\n`,
    });
    expect(everyFile(root)).toEqual(before);
  });
});
