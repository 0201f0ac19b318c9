import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Random } from './random.ts';
import { FIXTURE } from './site-fixture.ts';
import { filesBelow } from './site-pages.ts';

/** Something that happens to a tree of content, by accident or by intent. */
type Event = (root: string, random: Random) => void;

const KINDS = ['interview-types', 'stages', 'roles', 'competencies', 'guides', 'practice', 'pictures'];
const NAMES = [
  'x',
  'what-we-keep',
  'tea',
  'Big',
  'with space',
  'é',
  'a\u202eb',
  '.hidden',
  'board',
  'interviewer',
  '-',
  'x.mdx',
];
const ENDINGS = ['.mdx', '.png', '.svg', '.md', '', '.txt', '.mdx.bak'];
const SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0h9v9z"/></svg>';

const entriesOf = (root: string, side: string) =>
  existsSync(join(root, side))
    ? filesBelow(join(root, side))
        .filter((file) => file.endsWith('.mdx'))
        .map((file) => join(root, side, file))
    : [];
const picturesOf = (root: string, side: string) =>
  existsSync(join(root, side)) ? filesBelow(join(root, side)).filter((file) => /\.(?:png|svg)$/.test(file)) : [];

const change = (file: string | undefined, how: (text: string) => string) => {
  if (file !== undefined) writeFileSync(file, how(readFileSync(file, 'utf8')));
};
const pick = <T>(random: Random, items: readonly T[]): T | undefined =>
  items.length === 0 ? undefined : random.pick(items);

/** Where a link may lead: into the own side, to the other, around, out, to nothing. */
function targetOf(root: string, random: Random): string {
  const file = pick(random, filesBelow(root)) ?? 'company.yaml';
  return random.pick([
    `../../${file}`,
    `../../${file}`,
    join(root, file),
    dirname(`../../${file}`),
    '../../interviewer',
    '../../interviewer/guides',
    '../../interviewer/nothing.mdx',
    '../../shared/guides',
    '../../interviewer/back',
    './nothing.mdx',
    '.',
    '..',
    '/etc/hosts',
    '../../../../outside.mdx',
    '../guides/what-we-keep.mdx',
  ]);
}

function link(path: string, target: string): void {
  mkdirSync(dirname(path), { recursive: true });
  rmSync(path, { recursive: true, force: true });
  symlinkSync(target, path);
}

const placeOf = (root: string, side: string, random: Random) =>
  join(root, side, random.pick(KINDS), `${random.pick(NAMES)}${random.pick(ENDINGS)}`);

const addText =
  (text: (root: string, random: Random) => string): Event =>
  (root, random) => {
    change(pick(random, entriesOf(root, 'candidate')), (all) => `${all}\n${text(root, random)}\n`);
  };
const setDraft =
  (side: string): Event =>
  (root, random) => {
    change(pick(random, entriesOf(root, side)), (all) =>
      /^status:/m.test(all) ? all : all.replace(/^---\n/, '---\nstatus: draft\n'),
    );
  };

const EVENTS: readonly Event[] = [
  (root, random) => {
    link(placeOf(root, 'candidate', random), targetOf(root, random));
  },
  (root, random) => {
    link(join(root, 'candidate', random.pick(KINDS), random.pick(['more', 'x'])), targetOf(root, random));
  },
  (root, random) => {
    const file = pick(random, entriesOf(root, 'candidate'));
    if (file !== undefined) link(file, targetOf(root, random));
  },
  (root, random) => {
    link(
      join(root, random.pick(['shared', 'candidate/.shared', 'interviewer/back', 'candidate/guides/shared'])),
      random.pick(['interviewer', '../interviewer', '../candidate/guides', '../candidate/guides/what-we-keep.mdx']),
    );
  },
  (root, random) => {
    const file = random.pick(['company.yaml', 'checks.yaml']);
    const target = random.pick([
      'interviewer/company.yaml',
      'ours.yaml',
      '../outside.yaml',
      'candidate/ours.yaml',
      'shared/company.yaml',
    ]);
    const sound = existsSync(join(root, file)) ? readFileSync(join(root, file), 'utf8') : '';
    for (const place of ['interviewer/company.yaml', 'ours.yaml', 'candidate/ours.yaml'])
      if (random.below(2) === 0 && existsSync(join(root, dirname(place)))) writeFileSync(join(root, place), sound);
    link(join(root, file), target);
  },
  (root, random) => {
    if (random.below(6) > 0) return;
    renameSync(join(root, 'candidate'), join(root, 'interviewer/moved'));
    symlinkSync('interviewer/moved', join(root, 'candidate'));
  },
  addText((root, random) => {
    const picture = random.pick([
      '../../interviewer/guides/mill-door.svg',
      '../../interviewer/nothing.png',
      '../interview-types/bench-room.png',
      './x.png',
      '../../shared/guides/mill-door.svg',
      '../guides/shared/mill-door.svg',
      ...picturesOf(root, 'candidate').map((file) => `../${file}`),
      ...picturesOf(root, 'interviewer').map((file) => `../../interviewer/${file}`),
    ]);
    return `![A picture](${random.below(3) === 0 ? picture.replaceAll('/', '%2F').replace('%2F', '/') : picture})`;
  }),
  addText(
    (_root, random) =>
      `[A link](${random.pick(['/interviewer/interviews/bench-exercise/', '/%69nterviewer/', '/interviews/tea/', '/interviews/drawing-talk/', '/guides/behind-the-mill/', '/stages/decision/#run', './x.mdx', '/interviews/hidden-draft/'])})`,
  ),
  setDraft('candidate'),
  setDraft('candidate'),
  setDraft('interviewer'),
  (root, random) => {
    const name = random.pick(['drafted', 'x', 'your-plans']);
    writeFileSync(
      join(root, 'candidate/guides', `${name}.png`),
      readFileSync(join(FIXTURE, 'candidate/interview-types/bench-room.png')),
    );
    writeFileSync(
      join(root, 'candidate/guides', `${name}.mdx`),
      `---\ntitle: Plans ${name}\nsummary: Not ready.\nstatus: ${random.pick(['draft', 'draft', 'published'])}\ngroup: before\n---\n${random.pick(['Words.', `![A plan](./${name}.png)`, `<Aside>![A plan](./${name}.png)</Aside>`, '{1}'])}\n`,
    );
  },
  (root, random) => {
    const path = placeOf(root, random.pick(['candidate', 'interviewer']), random);
    mkdirSync(dirname(path), { recursive: true });
    if (!existsSync(path))
      writeFileSync(
        path,
        random.pick([SVG, SVG.replace('<path', '<script/><path'), '', '---\ntitle: x\n---\n', '\u0000']),
      );
  },
  (root, random) => {
    const file = pick(random, entriesOf(root, 'candidate'));
    if (file !== undefined) renameSync(file, join(dirname(file), `${random.pick(NAMES)}.mdx`));
  },
  (root, random) => {
    const file = pick(random, entriesOf(root, random.pick(['candidate', 'interviewer', 'interviewer'])));
    if (file !== undefined) rmSync(file);
  },
  (root, random) => {
    mkdirSync(placeOf(root, random.pick(['candidate', 'interviewer']), random), { recursive: true });
  },
  (root, random) => {
    change(pick(random, entriesOf(root, 'interviewer')), (all) =>
      random.pick([all.slice(0, 80), `${all}\nMore words.\n`, '', all.replace('title', 'titel')]),
    );
  },
];

/** Makes a tree of content to which one to five things have happened. */
export function randomTree(root: string, random: Random): void {
  cpSync(FIXTURE, root, { recursive: true });
  for (let number = 1 + random.below(5); number > 0; number -= 1) {
    try {
      random.pick(EVENTS)(root, random);
    } catch (error) {
      // Where one event has put a link, a file or nothing, another may find no place.
      if ((error as NodeJS.ErrnoException).code === undefined) throw error;
    }
  }
}

/** Takes away what candidates must not notice. */
export function removeInterviewerSide(root: string): void {
  for (const path of ['interviewer', 'checks.yaml']) rmSync(join(root, path), { recursive: true, force: true });
}
