import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { coverageCsv } from '../../src/handbook/coverage-matrix.ts';
import { sessionsOf } from '../../src/handbook/coverage.ts';
import { KIND_NAMES, schemaOf, SCHEMAS } from '../../src/handbook/entities/schemas.ts';
import { kindOf } from '../../src/handbook/kinds.ts';
import type { Handbook } from '../../src/handbook/model.ts';
import { copySession } from '../../src/handbook/review/loop.ts';
import { inTwo } from '../../src/handbook/search/record.ts';
import { searchFileOf } from '../../src/handbook/search/records.ts';
import type { AddableSession } from '../../src/handbook/what-if.ts';
import { loadHandbook } from '../../src/load/load-content.ts';
import { handbookJson } from '../../src/site/data.ts';
import { CODE } from '../../src/site/settings.ts';
import { wordsFor } from '../../src/words/languages.ts';
import { FIXTURE } from '../helpers/site-fixture.ts';
import { smallCard } from '../helpers/small-card.ts';
import { block, code, table } from './markdown.ts';

const loaded = (): Handbook => loadHandbook(FIXTURE, 'interviewer').handbook!;

/** handbook.json as a site has it, but for hashes of files, which only a build knows. */
const data = () =>
  handbookJson(loaded(), 'interviewer', () => '') as unknown as Record<string, Record<string, unknown>[]>;

/** What stands where something is left out. */
const MORE = '…';

/** Data as JSON in which what is short stands in one line. */
function written(value: unknown, margin = ''): string {
  if (value === MORE) return MORE;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const isList = Array.isArray(value);
  const inner = `${margin}  `;
  const items = Object.entries(value).map(([key, own]) =>
    isList || own === MORE ? written(own, inner) : `${JSON.stringify(key)}: ${written(own, inner)}`,
  );
  const [open, close] = isList ? ['[', ']'] : ['{ ', ' }'];
  const line = `${open}${items.join(', ')}${close}`;
  if (margin.length + line.length <= 110 && !line.includes('\n')) return line;
  return `${open.trim()}\n${items.map((item) => `${inner}${item}`).join(',\n')}\n${margin}${close.trim()}`;
}

const json = (value: unknown) => block('json', written(value));

/** Only some fields of something; dots stand for the others. */
function some(value: Record<string, unknown>, keys: readonly string[]): Record<string, unknown> {
  const shown = Object.fromEntries(keys.map((key) => [key, value[key]]));
  return { ...shown, more: MORE };
}

/** The keys of handbook.json, and who has them. */
export const modelKeys = (): string =>
  table(
    ['key', 'a list of', 'candidates have it'],
    KIND_NAMES.map((kind) => [code(SCHEMAS[kind].key), kindOf(kind).noun, schemaOf(kind, 'candidate') ? 'yes' : '']),
  );

/** A role as handbook.json has it, shortened. */
export function roleExcerpt(): string {
  const role = data()['roles']![0]!;
  const process = role['process'] as Record<string, unknown>[];
  const step = process.find(({ sessions }) => (sessions as unknown[]).length > 1)!;
  const own = role['interviewer'] as Record<string, unknown>;
  return json({
    ...some(role, ['id', 'title', 'family', 'level', 'competencies']),
    process: [MORE, { ...step, sessions: [(step['sessions'] as unknown[])[0], MORE] }, MORE],
    totals: role['totals'],
    interviewer: some(own, ['ratings']),
  });
}

/** A filed card. */
export const cardExcerpt = async (): Promise<string> => json(await smallCard());

/** A session that What if can add. */
export function sessionExcerpt(): string {
  const session = sessionsOf(loaded().roles[0]!)[0]!;
  const key = [session.type.id, session.variant?.id].filter(Boolean).join('.');
  const label = [session.type.title, session.variant?.title].filter(Boolean).join(': ');
  return json({ key, label, session: { ...copySession(session), id: key } } satisfies AddableSession);
}

/** A record of the search with its other names. */
export function searchExcerpt(): string {
  const { titles, others } = inTwo(searchFileOf(loaded(), wordsFor('en'), 'candidate'));
  const place = titles.records.findIndex((_, index) => others.also[index] !== '' && others.parts[index] !== '');
  return json({
    'search.json': { records: [MORE, titles.records[place], MORE] },
    'search-names.json': {
      also: [MORE, others.also[place], MORE],
      parts: [MORE, others.parts[place], MORE],
      worries: [MORE, others.worries[place], MORE],
    },
  });
}

/** The table of coverage. */
export const coverageExcerpt = (): string => block('', coverageCsv(loaded()).replaceAll('\r\n', '\n'));

/** What a script of docs/model.md prints of the handbook of the tests. */
export const printed =
  (name: string, ...args: string[]) =>
  (): string => {
    const page = readFileSync(join(CODE, 'docs/model.md'), 'utf8');
    const script = new RegExp(`^\`\`\`js\n(// ${name}\\.mjs\n[\\s\\S]*?)^\`\`\``, 'm').exec(page)![1]!;
    const folder = mkdtempSync(join(tmpdir(), 'handbook-docs-'));
    try {
      writeFileSync(join(folder, `${name}.mjs`), script);
      writeFileSync(join(folder, 'handbook.json'), JSON.stringify(data()));
      const out = execFileSync(process.execPath, [`${name}.mjs`, 'handbook.json', ...args], {
        cwd: folder,
        encoding: 'utf8',
      });
      return block('', `$ node ${[`${name}.mjs`, 'dist/interviewer/handbook.json', ...args].join(' ')}\n${out}`);
    } finally {
      rmSync(folder, { recursive: true });
    }
  };
