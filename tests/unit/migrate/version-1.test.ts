import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { CORE_SCHEMA, load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { MIGRATIONS, SCHEMA_VERSION } from '../../../src/handbook/migrations/index.ts';
import { checkContent } from '../../../src/load/check-content.ts';
import { readWrittenConfig } from '../../../src/load/home-config.ts';
import { planUpgrade } from '../../../src/load/migrate/plan-upgrade.ts';
import { filesBelow } from '../../../src/site/files-below.ts';
import { CODE, settingsOf } from '../../../src/site/settings.ts';
import { TODAY } from '../../helpers/check.ts';
import { temporaryFolder } from '../../helpers/content-folder.ts';
import { splitEntry } from '../../helpers/site-secrets.ts';

/** A handbook of version 1 and the schemas of that version. Neither is changed any more. */
const FROZEN = join(CODE, 'tests/fixtures/version-1');
const HANDBOOK = join(FROZEN, 'handbook');

interface Schema {
  properties?: Record<string, Schema>;
  additionalProperties?: Schema | boolean;
  items?: Schema;
  anyOf?: Schema[];
  oneOf?: Schema[];
}

/** The names of fields that a schema knows, with those of fields in them. */
const namesIn = ({ properties = {}, additionalProperties, items, anyOf = [], oneOf = [] }: Schema): string[] => [
  ...Object.entries(properties).flatMap(([name, schema]) => [name, ...namesIn(schema)]),
  ...[additionalProperties, items, ...anyOf, ...oneOf].flatMap((schema) =>
    typeof schema === 'object' ? namesIn(schema) : [],
  ),
];

const namesOf = (data: unknown): string[] =>
  typeof data === 'object' && data !== null
    ? Object.entries(data).flatMap(([name, value]) => [name, ...namesOf(value)])
    : [];

/** The schema that a file of the content is written for. */
const schemaName = (file: string) =>
  file
    .replace(/\.yaml$/, '')
    .split('/')
    .slice(0, 2)
    .join('-');

const fieldsOf = (file: string): unknown => {
  const text = readFileSync(join(HANDBOOK, file), 'utf8');
  return load(file.endsWith('.mdx') ? splitEntry(text).yaml : text, { schema: CORE_SCHEMA }) ?? {};
};

const files = filesBelow(HANDBOOK).filter((file) => /\.(?:mdx|yaml)$/.test(file));
const schemas = new Map(
  filesBelow(join(FROZEN, 'schemas')).map((file) => [
    file.replace('.schema.json', ''),
    JSON.parse(readFileSync(join(FROZEN, 'schemas', file), 'utf8')) as Schema,
  ]),
);

describe('Content of version 1', () => {
  it('is written for the schemas of that version, and has each of their kinds and fields', () => {
    const ajv = new Ajv({ strict: false, formats: { email: true, uri: true } });
    const wrong = files.filter((file) => !ajv.validate(schemas.get(schemaName(file))!, fieldsOf(file)));
    expect(wrong).toEqual([]);
    const used = new Set(files.flatMap((file) => namesOf(fieldsOf(file))));
    const known = new Set([...schemas.values()].flatMap(namesIn));
    const unused = [...known].filter((name) => !used.has(name));
    expect(unused).toEqual([]);
    expect([schemas.size, new Set(files.map(schemaName)).size]).toEqual([20, 20]);
    expect(known.size).toBeGreaterThan(200);
  });

  it('is content of the present version once it is upgraded, with nothing in it that cannot be right', () => {
    const home = temporaryFolder('version-1');
    cpSync(HANDBOOK, home, { recursive: true });
    writeFileSync(join(home, 'handbook.config.yaml'), '');
    const written = readWrittenConfig(home)!;
    expect(written.schema).toBe(1);
    for (const { path, after } of planUpgrade(written, MIGRATIONS, (config) => settingsOf(home, config, {})))
      writeFileSync(path, after);
    expect(readWrittenConfig(home)!.schema).toBe(SCHEMA_VERSION);
    expect(checkContent(home, TODAY).issues.filter(({ severity }) => severity === 'error')).toEqual([]);
  });
});
