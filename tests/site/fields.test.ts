import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { beforeAll, describe, expect, it } from 'vitest';
import { KIND_NAMES, schemaOf, SIDES, type Audience } from '../../src/handbook/entities/schemas.ts';
import { leavesOf, valuesAt } from '../../src/handbook/schema-walk.ts';
import { ITEM_REF, REF } from '../../src/handbook/schemas/ids.ts';
import { KEBAB } from '../../src/handbook/schemas/kebab.ts';
import { companySchema } from '../../src/handbook/schemas/company.ts';
import { loadContent } from '../../src/load/load-content.ts';
import { formatOf } from '../../src/words/format.ts';
import { elementsOf, pagesOf, readPage, textOf } from '../helpers/site-pages.ts';
import { testSites } from '../helpers/site-shared.ts';

/** A field that holds text, with every text that the fixture has in it. */
interface Field {
  name: string;
  texts: string[];
}

/** Fields that every kind has, and one piece of code shows for all: they are filled in somewhere. */
const COMMON = /^(?:formerly|alsoCalled|ignore|owner|lastReviewed)\b/;

/** Fields that stand on no page, and why. */
const UNSEEN: Record<string, string> = {
  'company accent': 'it is a colour: tests of the style sheets look at it',
  'company logo': 'it is a picture, which is compared below',
  'company logoDark': 'it is a picture, which is compared below',
  'company favicon': 'it is a picture, which is compared below',
  'candidate questions-to-ask summary': 'a question stands on its page as it is asked; data and lists have it',
  'candidate practice summary': 'a table for practice says by itself what it is; data and lists have it',
  'candidate roles process.*.sessions.*.formerly.*': 'it is the end of an address that is no page any more',
  'interviewer roles sessions.*.seats.*.person':
    'it says which seats are the same person’s: pages call people by their labels',
  'interviewer interview-types ignore.*.reason': 'npm run check shows it beside what it sets aside',
};

/** Moments: as text they have a colon, and are read as seconds. */
const MOMENTS = new Set(['interviewer rehearsals lines.*.at']);

/** Whether a leaf holds words, and not the handle of something: what handles do, the tests of ids and references show. */
function isText({ path, schema }: { path: readonly string[]; schema: z.ZodType }): boolean {
  const meta = schema.meta() ?? {};
  return schema.def.type === 'string' && path.at(-1) !== 'id' && !(REF in meta) && !(ITEM_REF in meta);
}

const textsAt = (data: readonly object[], path: readonly string[]) =>
  data
    .flatMap((one) => valuesAt(one, path))
    .flatMap(({ value }) => (typeof value === 'string' && value !== '' ? [value] : []));

function fieldsOf(schema: z.ZodType, data: readonly object[], prefix: string): Field[] {
  const leaves = leavesOf(schema);
  // A text that may be written alone, for fields of which it is the first, is read as these.
  const isShort = (path: string) => leaves.some((leaf) => leaf.path.join('.').startsWith(`${path}.`));
  const paths = new Set(leaves.filter(isText).map(({ path }) => path.join('.')));
  return (
    [...paths]
      // A worry is read as a name: its own field says that it is one.
      .filter((path) => !isShort(path) && path !== 'alsoCalled.*.worry')
      .map((path) => ({ name: `${prefix} ${path}`, texts: textsAt(data, path.split('.')) }))
      .filter(({ name }) => !MOMENTS.has(name))
  );
}

/** Everything that a page says or carries, its text and the values of its attributes, and the names by which it is found. */
function saidBy(site: string): string {
  const plain = (text: string) => text.replace(/\s+/g, ' ');
  return pagesOf(site)
    .flatMap((file) => {
      const page = readPage(site, file);
      return [textOf(page, ''), ...elementsOf(page).flatMap(({ attrs }) => attrs.map(({ value }) => value))];
    })
    .concat(['search.json', 'search-names.json'].map((file) => readFileSync(join(site, file), 'utf8')))
    .map(plain)
    .join('\n');
}

/** A text as a page may have it: marks of Markdown gone, a day or a handle in words. */
const forms = (text: string) => {
  const plain = text
    .replace(/`|\*\*/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  if (/^\d{4}-\d\d-\d\d$/.test(text)) return [plain, formatOf('en').date(text)];
  const inWords = plain.replaceAll('-', ' ');
  return KEBAB.test(text) ? [plain, inWords, inWords.charAt(0).toUpperCase() + inWords.slice(1)] : [plain];
};

describe('Every field of text', () => {
  let fields: Record<Audience, Field[]>;
  let said: Record<Audience, string>;
  beforeAll(() => {
    const { fixture } = testSites();
    const { company, sources } = loadContent(fixture.content, 'interviewer');
    const ofSide = (side: Audience) =>
      KIND_NAMES.flatMap((kind) => {
        const schema = schemaOf(kind, side);
        const data = sources.filter(
          (one) => one.kind === kind && one.side === side && !('status' in one.data && one.data.status === 'draft'),
        );
        return schema
          ? fieldsOf(
              schema,
              data.map((one) => one.data),
              `${side} ${kind}`,
            )
          : [];
      });
    fields = {
      candidate: [...fieldsOf(companySchema, [company!], 'company'), ...ofSide('candidate')],
      interviewer: ofSide('interviewer'),
    };
    said = { candidate: saidBy(fixture.candidate), interviewer: saidBy(fixture.interviewer) };
  });

  it('is filled in by the fixture, so that it is looked for', () => {
    const all = SIDES.flatMap((side) => fields[side]);
    const path = ({ name }: Field) => name.split(' ').at(-1)!;
    const filled = new Set(all.filter(({ texts }) => texts.length > 0).map(path));
    const empty = all.filter((field) => field.texts.length === 0);
    expect(
      empty.filter((field) => !COMMON.test(path(field)) || !filled.has(path(field))).map(({ name }) => name),
    ).toEqual([]);
    expect(all.length).toBeGreaterThan(150);
  });

  it.each(SIDES)('of the %s side is on a page, or says why not', (side) => {
    const there = (field: Field, text: string) =>
      // What the company says of itself may be for interviewers alone, as where the handbook is edited.
      forms(text).some(
        (form) => said[side].includes(form) || (field.name.startsWith('company ') && said.interviewer.includes(form)),
      );
    const lost = fields[side].filter((field) => field.texts.some((text) => !there(field, text)));
    expect(lost.map(({ name }) => name).sort()).toEqual(
      Object.keys(UNSEEN)
        .filter((name) => fields[side].some((field) => field.name === name))
        .sort(),
    );
  });

  it('that names a picture of the company puts it on both sites, in the place of ours', () => {
    const { fixture } = testSites();
    for (const side of SIDES)
      for (const [field, name] of [
        ['logo', 'mark.svg'],
        ['logo-dark', 'mark-dark.svg'],
        ['favicon', 'tab.svg'],
      ] as const)
        expect(readFileSync(join(fixture[side], `${field}.svg`), 'utf8')).toBe(
          readFileSync(join(fixture.content, name), 'utf8'),
        );
    expect(said.candidate.split('\n')).toContain('/logo.svg');
  });
});
