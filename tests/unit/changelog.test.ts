import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { MIGRATIONS, SCHEMA_VERSION } from '../../src/handbook/migrations/index.ts';
import { readWrittenConfig } from '../../src/load/home-config.ts';
import { CODE } from '../../src/site/settings.ts';

const changelog = readFileSync(join(CODE, 'CHANGELOG.md'), 'utf8');
const { version } = JSON.parse(readFileSync(join(CODE, 'package.json'), 'utf8')) as { version: string };

/** The released versions, the newest first: what stands under each heading. */
const released = changelog
  .split(/^## /m)
  .slice(1)
  .filter((part) => !part.startsWith('[Unreleased]'))
  .map((part) => {
    const [, name, date] = /^\[(\d+\.\d+\.\d+)\] - (\d{4}-\d{2}-\d{2})$/m.exec(part.split('\n')[0]!) ?? [];
    const [, schema] = /^Schema of content: (\d+)$/m.exec(part) ?? [];
    return { name, date, schema: schema === undefined ? undefined : Number(schema) };
  });

describe('The changelog', () => {
  it('has the version of the package and that of the schema at its top', () => {
    expect(released[0]).toMatchObject({ name: version, schema: SCHEMA_VERSION });
  });

  it('names each version once with its day, the newest first, and no schema that goes back', () => {
    const sorted = (values: readonly (string | number | undefined)[]) =>
      values.toSorted((a, b) => String(b).localeCompare(String(a), 'en', { numeric: true }));
    const [names, dates, schemas] = [
      released.map(({ name }) => name),
      released.map(({ date }) => date),
      released.map(({ schema }) => schema),
    ];
    expect([names, dates, schemas]).toEqual([sorted([...new Set(names)]), sorted(dates), sorted(schemas)]);
    expect([...names, ...dates, ...schemas]).not.toContain(undefined);
  });

  it('says what each migration does, in its own sentence', () => {
    for (const { to, says } of MIGRATIONS) {
      expect(changelog).toContain(`\n- Schema ${String(to)}: ${says}\n`);
      expect(says).toMatch(/^[A-Z][^\n]*\.$/);
    }
  });
});

describe('Migrations', () => {
  it('lead from each version to the next one', () => {
    expect(MIGRATIONS.map(({ to }) => to)).toEqual(MIGRATIONS.map((_, index) => index + 2));
  });

  it('have been made in the content of this repository', () => {
    expect(readWrittenConfig(CODE)!.schema).toBe(SCHEMA_VERSION);
  });
});
