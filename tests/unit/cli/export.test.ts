import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, posix } from 'node:path';
import GithubSlugger from 'github-slugger';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { z } from 'zod';
import { KIND_NAMES, schemaOf, SIDES, type Side } from '../../../src/handbook/entities/schemas.ts';
import { kindOf } from '../../../src/handbook/kinds.ts';
import { PART_FIELDS } from '../../../src/handbook/export/part-fields.ts';
import { knownKeys, leavesOf, valuesAt } from '../../../src/handbook/schema-walk.ts';
import { companySchema } from '../../../src/handbook/schemas/company.ts';
import { ITEM_REF, REF } from '../../../src/handbook/schemas/ids.ts';
import { entriesOf } from '../../../src/handbook/entries.ts';
import { partTitle } from '../../../src/handbook/export/places.ts';
import { partsOf } from '../../../src/handbook/parts.ts';
import { wordsFor } from '../../../src/words/languages.ts';
import { loadContent, loadHandbook } from '../../../src/load/load-content.ts';
import { contentFolder } from '../../helpers/content-folder.ts';
import { runCommandLine, withFault } from '../../helpers/command.ts';
import { recordsOf } from '../../helpers/csv.ts';
import { FIXTURE, replaceInterviewerSide } from '../../helpers/site-fixture.ts';
import { filesBelow, hashesBelow } from '../../helpers/site-pages.ts';
import { runsOf, secretsOf } from '../../helpers/site-secrets.ts';

// Each command is a process of its own, and a busy machine is slow to start one.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const box = mkdtempSync(join(tmpdir(), 'handbook-export-'));
afterAll(() => rmSync(box, { recursive: true }));
const whole = join(box, 'whole');

const exported = (folder: string, args: readonly string[] = [], content = FIXTURE, env = {}) =>
  runCommandLine('export', [folder, ...args], content, box, env);

const read = (file: string) => readFileSync(join(whole, file), 'utf8');

beforeAll(() => {
  const { code, out, err } = exported(whole);
  expect(err).toBe('');
  expect(code).toBe(0);
  expect(out).toMatch(/^\d+ files in whole; begin with candidate\/README\.md and interviewer\/README\.md\.\n$/);
});

/** Headings of a Markdown text as its readers make ids of them. */
function headingIds(text: string): Set<string> {
  const slugger = new GithubSlugger();
  const unfenced = text.replace(/^(`{3,}).*\n[\s\S]*?^\1$/gm, '');
  return new Set(
    [...unfenced.matchAll(/^#+ (.*)$/gm)].map(([, title]) => slugger.slug(title!.replace(/[*`\\]|\]\(.*?\)/g, ''))),
  );
}

/** Every relative address in a text, without those in code. */
const addressesIn = (text: string): string[] =>
  [
    ...text
      .replace(/^( *)(`{3,}).*\n[\s\S]*?^\1\2$/gm, '')
      .replace(/`[^`\n]+`/g, '')
      .matchAll(/\]\(<?([^)\s>]+)>?(?: "[^"]*")?\)|^\[[^\]^]+\]: (\S+)/gm),
  ]
    .map(([, link, defined]) => link ?? defined!)
    .filter((address) => !/^(?:https?:|mailto:|tel:)/.test(address));

describe('The links of an export', () => {
  it('lead to files and headings of it, and from candidate/ to nothing outside of that', () => {
    const lost: string[] = [];
    let followed = 0;
    let parts = 0;
    for (const file of filesBelow(whole).filter((name) => name.endsWith('.md')))
      for (const address of addressesIn(read(file))) {
        const [path = '', id] = decodeURI(address).split('#');
        const target = path === '' ? file : posix.join(posix.dirname(file), path);
        followed++;
        if (id !== undefined) parts++;
        const isThere = existsSync(join(whole, target)) && (id === undefined || headingIds(read(target)).has(id));
        if (!isThere || (file.startsWith('candidate/') && !target.startsWith('candidate/')))
          lost.push(`${file}: ${address}`);
      }
    expect(lost).toEqual([]);
    expect(followed).toBeGreaterThan(200);
    expect(parts).toBeGreaterThan(0);
  });

  it('reach every file from the two first ones', () => {
    const reached = new Set(['candidate/README.md', 'interviewer/README.md']);
    for (const file of reached)
      if (file.endsWith('.md'))
        for (const address of addressesIn(read(file)))
          reached.add(posix.join(posix.dirname(file), decodeURI(address).split('#')[0]!));
    // The pictures of the company stand on no page of text.
    expect(filesBelow(whole).filter((file) => !reached.has(file))).toEqual(['candidate/mark.svg', 'candidate/tab.svg']);
  });
});

/** A text without what Markdown adds to it. */
const plain = (text: string) =>
  text
    .replace(/\\([\\[\]<|])/g, '$1')
    .replace(/`|\*/g, '')
    .replace(/^[ \t]*(?:> ?)+/gm, '')
    .replace(/\s+/g, ' ')
    .trim();

const isText = ({ path, schema }: { path: readonly string[]; schema: z.ZodType }) =>
  schema.def.type === 'string' &&
  path.at(-1) !== 'id' &&
  !(REF in (schema.meta() ?? {})) &&
  !(ITEM_REF in (schema.meta() ?? {}));

/** Fields whose texts stand in tables alone, and why. */
const IN_TABLES_ALONE: Record<string, string> = {
  'interviewer roles sessions.*.seats.*.person':
    'it says which seats are the same person’s: people are called by their labels',
};

/** Fields that are in no export: they are for checks and addresses of a site, and a worry is shown to nobody. */
const LEFT_OUT = /(?:^| )(?:ignore\.|alsoCalled\.\*\.worry|process\.\*\.sessions\.\*\.formerly)/;

describe('Every text of the content', () => {
  const { company, sources } = loadContent(FIXTURE, 'interviewer');
  const published = sources.filter(
    ({ kind, id }) =>
      !sources.some((one) => one.kind === kind && one.id === id && 'status' in one.data && one.data.status === 'draft'),
  );
  const fieldsOf = (schema: z.ZodType, data: readonly object[], prefix: string) =>
    leavesOf(schema)
      .filter(isText)
      .map(({ path }) => ({
        name: `${prefix} ${path.join('.')}`,
        texts: data
          .flatMap((one) => valuesAt(one, path))
          // A worry is a name as well, and says so.
          .filter(({ around }) => (around.at(-1) as { worry?: boolean } | undefined)?.worry !== true)
          // Addresses on the site have become ways to files: these are followed above.
          .flatMap(({ value }) => (typeof value === 'string' && !/^(?:$|\/)/.test(value) ? [value] : [])),
      }))
      .filter(({ name }) => !LEFT_OUT.test(name));
  const fields = (side: Side) => [
    // Candidates are told of no repository that they cannot see.
    ...fieldsOf(companySchema, [company!], 'company').filter(
      ({ name }) => side === 'interviewer' || !/^company (?:repository|interviewerRepository)/.test(name),
    ),
    ...KIND_NAMES.flatMap((kind) => {
      const schema = schemaOf(kind, side);
      const data = published.filter((one) => one.kind === kind && one.side === side).map((one) => one.data);
      return schema ? fieldsOf(schema, data, `${side} ${kind}`) : [];
    }),
  ];
  const lostIn = (side: Side, text: string) =>
    fields(side)
      .filter(({ texts }) => texts.some((one) => !text.includes(plain(one))))
      .map(({ name }) => name);

  it.each(SIDES)('of the %s side stands in its Markdown', (side) => {
    const markdown = filesBelow(join(whole, side)).filter((file) => file.endsWith('.md'));
    const text = plain(markdown.map((file) => read(`${side}/${file}`)).join('\n'));
    expect(fields(side).filter(({ texts }) => texts.length > 0).length).toBeGreaterThan(60);
    const allowed = Object.keys(IN_TABLES_ALONE).filter((name) => name.startsWith(side));
    expect(lostIn(side, text).sort()).toEqual(allowed.sort());
  });

  it.each(SIDES)('of the %s side stands in its tables', (side) => {
    const tables = readdirSync(join(whole, side, 'tables')).map((file) => recordsOf(read(`${side}/tables/${file}`)));
    const cells = tables.flatMap((rows) => rows.flatMap((row) => Object.values(row)));
    expect(lostIn(side, plain(cells.join('\n')))).toEqual([]);
  });

  it('has the headings and the paragraphs of its body, without components', () => {
    const lost = published.flatMap(({ side, kind, id, body }) => {
      const own = plain(read(`${side}/${kind}/${id}.md`));
      return body!.headings.filter(({ text }) => !own.includes(plain(text))).map(({ text }) => `${id}: ${text}`);
    });
    expect(lost).toEqual([]);
    for (const file of filesBelow(whole).filter((name) => name.endsWith('.md')))
      expect(read(file).replace(/`[^`]*`/g, ''), file).not.toMatch(/<\/?(?:Aside|Steps|Details)\b/);
  });
});

describe('A file of an export', () => {
  const { handbook } = loadHandbook(FIXTURE, 'interviewer');

  it('has the parts of the page in their order, and its facts above them', () => {
    const words = wordsFor('en');
    let compared = 0;
    for (const kind of KIND_NAMES)
      for (const entry of entriesOf(handbook!, kind))
        for (const side of SIDES.filter((one) => entry[one] !== undefined)) {
          const text = read(`${side}/${kind}/${entry.id}.md`).replace(/^(`{3,}).*\n[\s\S]*?^\1$/gm, '');
          const titles = [...text.matchAll(/^## (.*)$/gm)].map(([, title]) => title!);
          const parts = partsOf(handbook!, entry, side).flatMap(({ id }) => partTitle(words, kind, side, id) ?? []);
          const shown = titles.filter((title) => parts.includes(title));
          expect(shown, `${side} ${kind} ${entry.id}`).toEqual(parts.filter((title) => shown.includes(title)));
          compared += shown.length;
        }
    expect(compared).toBeGreaterThan(50);
    expect(read('candidate/interview-types/bench-exercise.md')).toMatch(
      /^# Bench exercise\n\n[^\n]+\n\n- \*\*Duration:\*\* 45 minutes\n- \*\*Format:\*\* Live coding\n/,
    );
  });

  it('tells time boxes, scenes and the process as a reader would', () => {
    expect(read('candidate/interview-types/bench-exercise.md')).toContain(
      '- **Introductions (5 minutes):** Everybody says who they are.\n',
    );
    expect(read('candidate/roles/workshop-engineer.md')).toMatch(
      /\n### 2\. \[Workshop day\]\(\.\.\/stages\/workshop-day\.md\)\n[\s\S]*?- \*\*\[Bench exercise\]\(\.\.\/interview-types\/bench-exercise\.md\)\*\*\n {2}- Outdoor bench\n {2}- 1 hour\n {2}- 2 people: A, B\n {2}- then a break of 15 minutes\n/,
    );
    expect(read('candidate/worked-examples/a-drawer-that-sticks.md')).toMatch(
      /^- \*\*(?:Candidate|Interviewer) \(\d+ min\):\*\* /m,
    );
  });
});

describe('candidate/ of an export', () => {
  it('is the same, byte by byte, whatever is on the interviewers’ side', async () => {
    const reference = hashesBelow(join(whole, 'candidate'));
    expect(Object.keys(reference).length).toBeGreaterThan(40);
    const content = join(box, 'content');
    cpSync(FIXTURE, content, { recursive: true });
    await replaceInterviewerSide(content);
    expect(exported(join(box, 'replaced'), ['--audience', 'candidate'], content).code).toBe(0);
    expect(hashesBelow(join(box, 'replaced/candidate'))).toEqual(reference);
    rmSync(join(content, 'interviewer'), { recursive: true });
    rmSync(join(content, 'checks.yaml'));
    expect(exported(join(box, 'without'), [], content).code).toBe(0);
    expect(readdirSync(join(box, 'without'))).toEqual(['candidate']);
    expect(hashesBelow(join(box, 'without/candidate'))).toEqual(reference);
  });

  it('has no words and no pictures of the other side, and interviewer/ has them', async () => {
    const { runs, images } = await secretsOf(FIXTURE);
    const found = (side: Side) => {
      const texts = filesBelow(join(whole, side)).filter((file) => /\.(?:md|csv)$/.test(file));
      const said = new Set(texts.flatMap((file) => [...runsOf(read(`${side}/${file}`))]));
      return [...runs.keys()].filter((run) => said.has(run));
    };
    expect(found('candidate')).toEqual([]);
    expect(found('interviewer').length).toBeGreaterThan(300);
    const pictures = (side: Side) => new Set(Object.values(hashesBelow(join(whole, side))));
    expect(images.length).toBeGreaterThan(1);
    expect(images.filter(({ hash }) => pictures('candidate').has(hash))).toEqual([]);
    expect(images.filter(({ hash }) => pictures('interviewer').has(hash)).length).toBeGreaterThan(1);
  });
});

describe('The tables of an export', () => {
  it('say of a process what the model says, with its minutes', () => {
    const sessions = recordsOf(read('candidate/tables/roles.process.sessions.csv'));
    const { sources } = loadContent(FIXTURE, 'candidate');
    const written = sources
      .filter(({ kind }) => kind === 'roles')
      .flatMap(({ data }) => (data as { process: { sessions: { id: string }[] }[] }).process)
      .flatMap((step) => step.sessions.map(({ id }) => id));
    expect(sessions.map(({ id }) => id)).toEqual(written);
    expect(sessions.every(({ minutes }) => /^\d+$/.test(minutes!))).toBe(true);
  });

  it('put signals and anchors beside each competency of each interview', () => {
    const [row] = recordsOf(read('interviewer/tables/competencies-in-interviews.csv'));
    expect(Object.keys(row!)).toEqual([
      'competency',
      'competency title',
      'interview',
      'interview title',
      'assessed as',
      'look for',
      'good signals',
      'bad signals',
      'rating 1',
      'rating 2',
      'rating 3',
      'rating 4',
    ]);
    expect(row!['rating 1']).not.toBe('');
  });

  it('make no formula of what somebody has written, and keep lines and quotation marks', () => {
    const content = contentFolder((files) => {
      Object.assign(files.entries['candidate/guides/accommodations']!.fields, {
        title: '=SUM(A1:A9)',
        summary: 'He said "no", twice.',
      });
    });
    const folder = join(box, 'formula');
    expect(exported(folder, ['--audience', 'candidate'], content).code).toBe(0);
    const [guide] = recordsOf(readFileSync(join(folder, 'candidate/tables/guides.csv'), 'utf8'));
    expect(guide).toMatchObject({ title: "'=SUM(A1:A9)", summary: 'He said "no", twice.' });
  });
});

describe('npm run export', () => {
  it('writes over nothing, and into an empty folder', () => {
    const folder = join(box, 'mine');
    mkdirSync(folder);
    writeFileSync(join(folder, 'notes.txt'), 'mine');
    const { code, err } = exported(folder);
    expect(code).toBe(2);
    expect(err).toMatch(/^There is something at .*mine already, and nothing is overwritten\./);
    expect(readdirSync(folder)).toEqual(['notes.txt']);
    rmSync(join(folder, 'notes.txt'));
    expect(exported(folder, ['--audience', 'interviewer']).code).toBe(0);
    expect(readdirSync(folder)).toEqual(['interviewer']);
  });

  it('leaves nothing behind where it cannot write all of it', () => {
    const place = join(box, 'full');
    mkdirSync(place);
    const { code, err } = exported(join(place, 'out'), [], FIXTURE, withFault('writeFileSync:ENOSPC:company.md'));
    expect(code).toBe(2);
    expect(err).toMatch(/^Nothing was written\./);
    expect(readdirSync(place)).toEqual([]);
  });

  it('leaves drafts out', () => {
    const content = contentFolder((files) => {
      files.entries['candidate/guides/not-yet'] = {
        fields: { ...files.entries['candidate/guides/accommodations']!.fields, title: 'Not yet', status: 'draft' },
        body: 'Not yet.',
      };
    });
    const folder = join(box, 'draft');
    expect(exported(folder, ['--audience', 'candidate'], content).code).toBe(0);
    expect(filesBelow(folder).filter((file) => dirname(file) === 'candidate/guides')).toEqual([
      'candidate/guides/README.md',
      'candidate/guides/accommodations.md',
    ]);
  });

  it('says a company’s own words, and in the language of its interface', () => {
    const content = contentFolder((files) => {
      Object.assign(files.company, { lang: 'fr', interfaceLang: 'de' });
    });
    mkdirSync(join(content, 'words'));
    writeFileSync(join(content, 'words/de.yaml'), 'kinds:\n  guides:\n    title: Wegweiser\n');
    const folder = join(box, 'words');
    expect(exported(folder, [], content, { HANDBOOK_HOME: content })).toMatchObject({ code: 0 });
    const begin = readFileSync(join(folder, 'candidate/README.md'), 'utf8');
    expect(begin).toContain('[Wegweiser](guides/README.md)');
    expect(begin).toContain(`[${wordsFor('de').kinds.stages.title}](stages/README.md)`);
  });

  it('writes nothing of content with errors, and says who knows them', () => {
    const content = contentFolder((files) => {
      Object.assign(files.entries['candidate/guides/accommodations']!.fields, { title: 7 });
    });
    const { code, err } = exported(join(box, 'wrong'), [], content);
    expect(code).toBe(1);
    expect(err).toMatch(/^Nothing was written: the content has \d+ errors?\. "npm run check" says which\.\n$/);
    expect(existsSync(join(box, 'wrong'))).toBe(false);
  });

  it.each([
    [[], 'Name one folder to write'],
    [['a', 'b'], 'Name one folder to write'],
    [['a', '--audience', 'nobody'], 'There is no audience "nobody"'],
  ])('says in one line what is wrong with %j', (args, line) => {
    const { code, err } = runCommandLine('export', args, FIXTURE, box);
    expect(code).toBe(2);
    expect(err).toContain(line);
    expect(err.trim().split('\n')).toHaveLength(1);
  });
});

describe('What stands under the parts of an export', () => {
  it('are fields that there are, under parts that there are', () => {
    const wrong = KIND_NAMES.flatMap((kind) =>
      SIDES.flatMap((side) => {
        const parts = new Set(kindOf(kind)[side]?.parts.map(({ id }) => id));
        const known = new Set(SIDES.flatMap((one) => knownKeys(schemaOf(kind, one) ?? companySchema, [])));
        return Object.entries(PART_FIELDS[kind]?.[side] ?? {}).flatMap(([part, fields]) =>
          parts.has(part) ? fields.filter((field) => !known.has(field)) : [`${kind} ${side} ${part}`],
        );
      }),
    );
    expect(wrong).toEqual([]);
  });
});
