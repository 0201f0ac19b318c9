import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { mustChange, SCHEMA_VERSION } from '../handbook/migrations/index.ts';
import { schemaIssues } from '../handbook/schema-issues.ts';
import { readText } from './read-text.ts';
import { Refusal } from './refusal.ts';
import { parseYaml, yamlLocator } from './yaml.ts';

/** The file that makes a folder the one of a company's handbook. */
export const CONFIG_FILE = 'handbook.config.yaml';

const folderSchema = z.string({ error: 'expected the path of a folder, such as content' }).min(1).optional();

/** What handbook.config.yaml says: where things lie, counted from its own folder. It may be empty. */
export const configSchema = z.strictObject({
  content: folderSchema.describe('The folder of company.yaml, if that does not lie beside this file.'),
  interviewer: folderSchema.describe(
    'The folder of the interviewers’ side, if it is not the folder interviewer of the content.',
  ),
  out: folderSchema.describe('The folder for finished sites, if it is not dist.'),
  schema: z
    .int({ error: 'expected the number of a version, such as 2' })
    .min(1)
    .default(1)
    .describe('The version of the schema that the content is written for; `npm run upgrade` raises it.'),
});

/** What handbook.config.yaml says. */
export type HomeConfig = z.output<typeof configSchema>;

/** What handbook.config.yaml says as plain values, for the one who knows which version of it this is. */
export interface WrittenConfig {
  path: string;
  /** With \n at the end of lines. */
  text: string;
  data: unknown;
  /** The version of the schema that it names; 1 where it names none. */
  schema: number;
}

/**
 * Reads what stands in handbook.config.yaml of a folder, of the present version or an older one; undefined where there
 * is none.
 * @throws {Refusal} with file, line and column, if it cannot be read; or if it is of a newer version.
 */
export function readWrittenConfig(home: string): WrittenConfig | undefined {
  const path = join(home, CONFIG_FILE);
  if (!existsSync(path)) return undefined;
  const read = readText(path);
  if ('problem' in read) throw wrong(path, read.problem);
  const written = writtenConfig(path, read.text);
  if (written.schema <= SCHEMA_VERSION) return written;
  throw new Refusal(
    `The content is of version ${String(written.schema)} of the schema, and this hiring-handbook reads ${String(SCHEMA_VERSION)}: install a newer version of it.`,
  );
}

/** What a text says that is, or is to be, that of handbook.config.yaml. @throws {Refusal} */
export function writtenConfig(path: string, text: string): WrittenConfig {
  const yaml = parseYaml(text, 1);
  if ('problem' in yaml) throw wrong(path, yaml.problem);
  const data: unknown = yaml.data ?? {};
  const schema = typeof data === 'object' && data !== null && 'schema' in data ? data.schema : undefined;
  return { path, text, data, schema: typeof schema === 'number' ? schema : 1 };
}

/**
 * What handbook.config.yaml says, in the fields that it has now.
 * @throws {Refusal} if it does not say it in these.
 */
export function configOf({ path, text, data }: WrittenConfig): HomeConfig {
  const parsed = configSchema.safeParse(data);
  if (parsed.success) return parsed.data;
  const { place, ...issue } = schemaIssues(CONFIG_FILE, configSchema, data, parsed.error)[0]!;
  throw wrong(path, { ...issue, ...('line' in place ? place : yamlLocator(text, 1)(place.path, place.on)) });
}

/** In one sentence, that the content is of an older version of the schema. */
export const olderContent = (schema: number): string =>
  `The content is of version ${String(schema)} of the schema, and this hiring-handbook has ${String(SCHEMA_VERSION)}: run \`npm run upgrade\`, which shows what it changes before it does.`;

/**
 * Reads handbook.config.yaml of a folder; one without says nothing.
 * @throws {Refusal} if it cannot be read, or the content is not of a version that can be.
 */
export function readHomeConfig(home: string): Partial<HomeConfig> {
  const written = readWrittenConfig(home);
  if (!written) return {};
  if (mustChange(written.schema)) throw new Refusal(olderContent(written.schema));
  return configOf(written);
}

const wrong = (
  path: string,
  { line, column, message, fix }: { line: number; column: number; message: string; fix: string },
) => new Refusal(`${path}:${String(line)}:${String(column)} ${message} ${fix}`.replaceAll('\n', ' '));
