import type { Issue } from '../../src/handbook/issues.ts';
import { schemaOf, type Kind, type Side } from '../../src/handbook/entities/schemas.ts';
import type { Source } from '../../src/handbook/model.ts';
import { resolveHandbook, type HandbookInput } from '../../src/handbook/resolve.ts';
import { RULES } from '../../src/handbook/rules/index.ts';
import { runRules, type RuleRun } from '../../src/handbook/rules/run.ts';
import { checksSchema } from '../../src/handbook/schemas/checks.ts';
import { companySchema } from '../../src/handbook/schemas/company.ts';
import { pageRecords } from '../../src/handbook/search/records.ts';
import { readBody } from '../../src/load/body.ts';
import { wordsFor } from '../../src/words/languages.ts';
import type { Fields } from './small-entry.ts';
import { smallHandbook, type HandbookFiles } from './small-handbook.ts';

/** The day on which checks run in tests. */
export const TODAY = '2026-11-20';

const words = wordsFor('en');

/** Where the body begins in a file of the tests: as if its fields took nine lines. */
const BODY_LINE = 12;

function sourceOf(path: string, { fields, body: text }: HandbookFiles['entries'][string]): Source {
  const [side, kind, id] = path.split('/') as [Side, Kind, string];
  const data = schemaOf(kind, side)!.parse(fields) as object;
  const { body, problems } = readBody(text, {
    side,
    file: `/${path}.mdx`,
    sideRoot: `/${side}`,
    line: BODY_LINE,
    words,
  });
  if (problems.length > 0) throw new Error(`The body of ${path} is refused: ${problems[0]!.message}`);
  return { kind, side, id, file: `${path}.mdx`, data, body };
}

/** The small handbook with a test's changes, parsed by the real schemas, as rules get it. */
export function runOf(change: (files: HandbookFiles) => void = () => undefined): RuleRun {
  const files = smallHandbook();
  change(files);
  const input: HandbookInput = {
    company: companySchema.parse(files.company),
    sources: Object.entries(files.entries).map(([path, entry]) => sourceOf(path, entry)),
    interviewerSide: Object.keys(files.entries).some((path) => path.startsWith('interviewer/')),
    broken: files.broken as { kind: Kind; id: string }[],
  };
  const handbook = resolveHandbook(input);
  return {
    handbook,
    input,
    today: TODAY,
    checks: checksSchema.parse(files.checks),
    texts: words.rules,
    namedPages: (audience) => pageRecords(handbook, words, audience),
  };
}

/** What one rule of the table finds in the small handbook with a test's changes. */
export function find(id: string, change?: (files: HandbookFiles) => void): Issue[] {
  const rule = RULES.find((known) => known.id === id);
  if (!rule) throw new Error(`There is no rule ${id}.`);
  return runRules([rule], runOf(change));
}

/** The fields of an entry, to be changed. */
export function fieldsOf(files: HandbookFiles, path: string): Fields {
  const entry = files.entries[path];
  if (!entry) throw new Error(`The small handbook has no ${path}.`);
  return entry.fields;
}

/** A part of the fields of an entry by its path, to be changed: `at(files, 'candidate/roles/engineer', 'process', 1)`. */
export function at(files: HandbookFiles, path: string, ...keys: (string | number)[]): Fields {
  return keys.reduce((value, key) => (value as Record<string | number, Fields>)[key]!, fieldsOf(files, path));
}
