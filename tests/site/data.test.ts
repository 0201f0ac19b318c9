import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { beforeAll, describe, expect, it } from 'vitest';
import { smallCard } from '../helpers/small-card.ts';
import { testSites } from '../helpers/site-shared.ts';

interface Totals {
  interviewMinutes: number;
  calendarMinutes: number;
  selfPacedMinutes: { min: number; max: number };
  interviewerMinutes: number;
}
interface Session {
  id: string;
  interview: string;
  minutes: number;
  interviewers: number;
  breakAfter: number;
}
interface Step {
  stage: string;
  optional?: string;
  oneOf: string[][];
  totals: Totals;
  least: Totals;
  sessions: Session[];
}
interface Item {
  id: string;
  title: string;
  duration?: unknown;
  interviewer?: object;
}
type Data = Record<string, Item[]> & {
  roles: (Item & { totals: Totals; least: Totals; process: Step[] })[];
  contentDigest: string;
  schemaVersion: number;
};

const LISTS = [
  'interviewTypes',
  'stages',
  'roles',
  'competencies',
  'questionsToAsk',
  'archetypes',
  'practice',
  'workedExamples',
  'practiceTasks',
  'guides',
];
/** Lists of kinds that only interviewers have. */
const INSIDE = ['prompts', 'rehearsals', 'messages'];
const KEYS = ['schemaVersion', 'contentDigest', 'company', ...LISTS];

const cases = (['real', 'fixture'] as const).flatMap((name) =>
  (['candidate', 'interviewer'] as const).map((audience) => ({ name, audience })),
);

const read = (site: string, file: string): unknown => JSON.parse(readFileSync(join(site, file), 'utf8'));
const handbookOf = (site: string) => read(site, 'handbook.json') as Data;

function validatorOf(site: string): ValidateFunction {
  const ajv = new Ajv2020({ allErrors: true });
  addFormats(ajv);
  return ajv.compile(read(site, 'handbook.schema.json') as object);
}

describe.each(cases)('handbook.json of the $audience site ($name)', ({ name, audience }) => {
  let data: Data;
  let validate: ValidateFunction;
  beforeAll(() => {
    const site = testSites()[name][audience];
    data = handbookOf(site);
    validate = validatorOf(site);
  });

  it('is what handbook.schema.json says', () => {
    validate(data);
    expect(validate.errors ?? []).toEqual([]);
  });

  it('would not be with a field too many, too few or of another type', () => {
    const variations: ((copy: Data) => void)[] = [
      (copy) => Object.assign(copy, { notes: [] }),
      (copy) => Object.assign(copy.roles[0]!, { salary: 1 }),
      (copy) => Reflect.deleteProperty(copy.roles[0]!, 'totals'),
      (copy) => Reflect.deleteProperty(copy, 'stages'),
      (copy) =>
        Object.assign(
          copy['interviewTypes']!.find((type) => type.duration)!,
          { duration: 45 },
        ),
      (copy) => Object.assign(copy.roles[0]!.process[1]!, { sessions: [{ id: 'x' }] }),
    ];
    for (const vary of variations) {
      const copy = structuredClone(data);
      vary(copy);
      expect(validate(copy), String(vary)).toBe(false);
    }
  });

  it('has the keys of the contract, in the version of the contract', () => {
    expect(Object.keys(data).sort()).toEqual([...KEYS, ...(audience === 'interviewer' ? INSIDE : [])].sort());
    expect(data.schemaVersion).toBe(1);
    expect(data.contentDigest).toMatch(/^[0-9a-f]{16,}$/);
  });

  it('has a list of entries for each kind, each with id and title', () => {
    for (const list of [...LISTS, ...(audience === 'interviewer' ? INSIDE : [])]) {
      expect(data[list]!.length, list).toBeGreaterThan(0);
      for (const { id, title } of data[list]!) {
        expect(id).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
        expect(title.length).toBeGreaterThan(1);
      }
    }
  });

  it('keeps the fields of the other side for interviewers', () => {
    const both = data['interviewTypes']!.filter((type) => type.interviewer !== undefined);
    if (audience === 'interviewer') expect(both.length).toBeGreaterThan(2);
    else {
      expect(both).toEqual([]);
      for (const list of INSIDE) expect(Object.keys(data)).not.toContain(list);
    }
  });

  it('gives a duration as its smallest and largest number of minutes', () => {
    const durations = data['interviewTypes']!.flatMap((type) => (type.duration === undefined ? [] : [type.duration]));
    expect(durations.length).toBeGreaterThan(2);
    for (const duration of durations) {
      expect(duration).toEqual({ min: expect.any(Number) as number, max: expect.any(Number) as number });
    }
  });

  it('adds up the times of every stage and every role', () => {
    expect(data.roles.length).toBeGreaterThan(0);
    const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0);
    for (const { totals, least, process } of data.roles) {
      for (const step of process) {
        const others = new Set(step.oneOf.slice(1).flat());
        const live = step.sessions.filter((session) => session.minutes > 0 && !others.has(session.id));
        expect(step.least.interviewMinutes).toBe(step.optional === undefined ? step.totals.interviewMinutes : 0);
        expect(step.totals.interviewMinutes).toBe(sum(live.map((session) => session.minutes)));
        expect(step.totals.calendarMinutes).toBe(
          step.totals.interviewMinutes + sum(live.slice(0, -1).map((session) => session.breakAfter)),
        );
        expect(step.totals.interviewerMinutes).toBe(sum(live.map((session) => session.minutes * session.interviewers)));
      }
      expect(least.interviewMinutes).toBe(sum(process.map((step) => step.least.interviewMinutes)));
      expect(totals).toEqual({
        interviewMinutes: sum(process.map((step) => step.totals.interviewMinutes)),
        calendarMinutes: sum(process.map((step) => step.totals.calendarMinutes)),
        selfPacedMinutes: {
          min: sum(process.map((step) => step.totals.selfPacedMinutes.min)),
          max: sum(process.map((step) => step.totals.selfPacedMinutes.max)),
        },
        interviewerMinutes: sum(process.map((step) => step.totals.interviewerMinutes)),
      });
    }
  });
});

describe('handbook.json', () => {
  it('has another digest for each audience', () => {
    const { fixture } = testSites();
    expect(handbookOf(fixture.candidate).contentDigest).not.toBe(handbookOf(fixture.interviewer).contentDigest);
  });
});

describe('The schema of scorecards', () => {
  const validator = () => {
    const ajv = new Ajv2020({ allErrors: true });
    return ajv.compile(read(testSites().fixture.interviewer, 'interviewer/scorecard.schema.json') as object);
  };

  it('takes a filed card, and none with a field too many, too few or of another kind', async () => {
    const validate = validator();
    const card = await smallCard();
    validate(card);
    expect(validate.errors ?? []).toEqual([]);
    const without = (field: keyof typeof card) =>
      Object.fromEntries(Object.entries(card).filter(([name]) => name !== field));
    expect(validate(without('seat'))).toBe(true);
    for (const broken of [
      { ...card, minute: 3 },
      without('digest'),
      { ...card, ratings: [{ ...card.ratings[0], rating: 5 }] },
    ])
      expect(validate(broken)).toBe(false);
  });
});

/** The headings in the texts of guides, as their pages have them: what is written in Markdown ends with its line. */
const textHeadings = (site: string, guides: readonly Item[]) =>
  guides.flatMap(({ id }) =>
    [
      ...readFileSync(join(site, 'guides', id, 'index.html'), 'utf8').matchAll(
        /<h([23]) id="[^"]+">([^<&]+)<\/h\1>\n/g,
      ),
    ].map(([, depth, text]) => `${'#'.repeat(Number(depth) + 1)} ${text!}\n`),
  );

describe.each(cases)('llms-full.txt of the $audience site ($name)', ({ name, audience }) => {
  it('is whole in parts of at most 200 kB, says pictures in words, and is what candidates read', () => {
    const site = testSites()[name][audience];
    const files = readdirSync(site).filter((file) => /^llms-full(?:-\d+)?\.txt$/.test(file));
    const texts = files.map((file) => readFileSync(join(site, file), 'utf8'));
    for (const text of texts) expect(Buffer.byteLength(text)).toBeLessThanOrEqual(200_000);
    const { guides, roles } = handbookOf(testSites()[name].candidate);
    for (const { id } of [...guides!, ...roles])
      expect(texts.join(''), id).toMatch(new RegExp(`^https://\\S+/${id}/$`, 'm'));
    expect(texts.join('')).not.toMatch(/!\[/);
    // Each entry has its text below its fields.
    const headings = textHeadings(testSites()[name].candidate, guides!);
    expect(headings.length).toBeGreaterThan(2);
    for (const heading of headings) expect(texts.join('')).toContain(heading);
    expect(texts).toEqual(files.map((file) => readFileSync(join(testSites()[name].candidate, file), 'utf8')));
  });
});
