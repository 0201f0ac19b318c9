import { describe, expect, it } from 'vitest';
import { KIND_NAMES, schemaOf } from '../../src/handbook/entities/schemas.ts';
import { schemaIssues } from '../../src/handbook/schema-issues.ts';
import { leavesOf } from '../../src/handbook/schema-walk.ts';
import { checksSchema } from '../../src/handbook/schemas/checks.ts';
import { companySchema } from '../../src/handbook/schemas/company.ts';

const SCHEMAS = [
  ['company', companySchema] as const,
  ['checks', checksSchema] as const,
  ...KIND_NAMES.flatMap((kind) =>
    (['candidate', 'interviewer'] as const).flatMap((side) => {
      const schema = schemaOf(kind, side);
      return schema ? [[`${side}/${kind}`, schema] as const] : [];
    }),
  ),
];

const ODD = [
  false,
  true,
  null,
  0,
  -1,
  1.5,
  1e300,
  -1e300,
  '',
  ' ',
  'No Such Thing',
  'a'.repeat(5000),
  [],
  {},
  [[]],
  [null],
];

/** Data with one value at a path, and nothing else. */
const dataWith = (path: readonly string[], value: unknown): unknown =>
  path.reduceRight<unknown>((inner, key) => (key === '*' ? [inner] : { [key]: inner }), value);

describe('What is said of a field', () => {
  it.each(SCHEMAS)('of %s is said in our words, whatever stands there', (_name, schema) => {
    const raw = new Set<string>();
    let said = 0;
    const paths = leavesOf(schema).flatMap(({ path }) => path.map((_key, index) => path.slice(0, index + 1)));
    for (const path of [[], ...paths])
      for (const odd of ODD) {
        const data = dataWith(path, odd);
        const { error } = schema.safeParse(data);
        if (!error) continue;
        for (const { message, fix } of schemaIssues('x.mdx', schema, data, error)) {
          said += 1;
          if (
            /Invalid|Too (?:big|small)|Unrecognized|something else|undefined|NaN|: \.|Write what is expected/.test(
              message + fix,
            )
          )
            raw.add(`${path.join('.')}: ${message} | ${fix}`);
        }
      }
    expect([...raw]).toEqual([]);
    expect(said).toBeGreaterThan(20);
  });
});
