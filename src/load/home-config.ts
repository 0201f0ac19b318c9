import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { schemaIssues } from '../handbook/schema-issues.ts';
import { readText } from './read-text.ts';
import { Refusal } from './refusal.ts';
import { parseYaml, yamlLocator } from './yaml.ts';

/** The file that makes a folder the one of a company's handbook. */
export const CONFIG_FILE = 'handbook.config.yaml';

const folderSchema = z.string({ error: 'expected the path of a folder, such as content' }).min(1).optional();

/** What handbook.config.yaml says: where things lie, counted from its own folder. It may be empty. */
const configSchema = z.strictObject({
  content: folderSchema.describe('The folder of company.yaml, if that does not lie beside this file.'),
  interviewer: folderSchema.describe(
    'The folder of the interviewers’ side, if it is not the folder interviewer of the content.',
  ),
  out: folderSchema.describe('The folder for finished sites, if it is not dist.'),
});

/** What handbook.config.yaml says. */
export type HomeConfig = z.output<typeof configSchema>;

/**
 * Reads handbook.config.yaml of a folder; one without says nothing.
 * @throws {Refusal} with file, line and column, if it cannot be read.
 */
export function readHomeConfig(home: string): HomeConfig {
  const path = join(home, CONFIG_FILE);
  if (!existsSync(path)) return {};
  const read = readText(path);
  if ('problem' in read) throw wrong(path, read.problem);
  const yaml = parseYaml(read.text, 1);
  if ('problem' in yaml) throw wrong(path, yaml.problem);
  const data = yaml.data ?? {};
  const parsed = configSchema.safeParse(data);
  if (parsed.success) return parsed.data;
  const { place, ...issue } = schemaIssues(CONFIG_FILE, configSchema, data, parsed.error)[0]!;
  throw wrong(path, { ...issue, ...('line' in place ? place : yamlLocator(read.text, 1)(place.path, place.on)) });
}

const wrong = (
  path: string,
  { line, column, message, fix }: { line: number; column: number; message: string; fix: string },
) => new Refusal(`${path}:${String(line)}:${String(column)} ${message} ${fix}`.replaceAll('\n', ' '));
