import { existsSync } from 'node:fs';
import { dirname, extname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Audience } from '../handbook/entities/schemas.ts';
import { companySchema } from '../handbook/schemas/company.ts';
import { dateSchema } from '../handbook/schemas/shared.ts';
import { giveAddress } from '../load/given-address.ts';
import { CONFIG_FILE, readHomeConfig, type HomeConfig } from '../load/home-config.ts';
import { sha256 } from '../load/sha256.ts';
import { placeHome } from '../load/home-files.ts';
import { placeInterviewerSide } from '../load/sides.ts';

const HERE = fileURLToPath(import.meta.url);

/** Where the product's modules, pages and style sheets lie: src/ here, and lib/ in a package, whose modules are compiled. */
export const SOURCE = dirname(dirname(HERE));

/** How the names of its modules end: .ts, or .js in a package. */
export const MODULE = extname(HERE);

/** Where the product lies: its modules, public files and packages. Nothing is ever written below it. */
export const CODE = dirname(SOURCE);

/** A setting that cannot be used. */
export class SettingsError extends Error {
  override name = 'SettingsError';
}

/**
 * The company's folder: content, finished sites, the folder that builds work in and what editors are given lie below
 * it unless something else is said, and nothing of the product has to. It is HANDBOOK_HOME, counted from the working
 * folder; or the nearest folder from the working folder upwards that has a handbook.config.yaml; or the working folder,
 * where HANDBOOK_CONTENT says what to read, or HANDBOOK_OUT where sites are. It is never the product's own folder by default, whose handbook is an example.
 * @throws {SettingsError} if there is none.
 */
export function homeFrom(env: NodeJS.ProcessEnv, cwd: string): string {
  if (env['HANDBOOK_HOME']) return resolve(cwd, env['HANDBOOK_HOME']);
  for (let folder = cwd; ; folder = dirname(folder)) {
    if (existsSync(join(folder, CONFIG_FILE))) return folder;
    if (folder === dirname(folder)) break;
  }
  if (env['HANDBOOK_CONTENT'] || env['HANDBOOK_OUT']) return cwd;
  throw new SettingsError(
    `There is no handbook here: neither ${cwd} nor a folder above it has a ${CONFIG_FILE}. Put one beside company.yaml (it may be empty), or begin a handbook with hiring-handbook init.`,
  );
}

/** Where a build reads and writes. */
export interface Settings {
  audience: Audience;
  /** Absolute path of the company's folder. */
  home: string;
  /** Absolute path of the content. */
  contentRoot: string;
  /** Absolute path of the folder that finished sites are moved to. */
  out: string;
  /** Where the site of this audience is going to stand, if not where company.yaml says. */
  url?: string | undefined;
  /**
   * A root of its own for each audience and content: Astro writes lists of modules and images below its
   * root whatever the cache folder is, and one site's would reach the other.
   */
  workRoot: string;
  /** The version of the schema that the content says it is written for; undefined if nothing says it. */
  schema: number | undefined;
}

/**
 * The audience that is asked for. Unset is the candidate site; anything unknown is an error: no
 * mistake in a name leads to the interviewer site.
 * @throws {SettingsError}
 */
export function audienceFrom(value: string | undefined): Audience {
  if (value === undefined || value === '' || value === 'candidate') return 'candidate';
  if (value === 'interviewer') return 'interviewer';
  throw new SettingsError(`There is no audience "${value}". Set HANDBOOK_AUDIENCE to candidate or interviewer.`);
}

/** @throws {SettingsError} */
function addressFrom(env: NodeJS.ProcessEnv): string | undefined {
  const asked = env['HANDBOOK_URL'] || undefined;
  const read = companySchema.shape.url.optional().safeParse(asked);
  if (read.success) return read.data;
  throw new SettingsError(
    `HANDBOOK_URL is "${asked!}", and the address of a site was expected, such as https://jobs.example/hiring/.`,
  );
}

/**
 * Settings from the environment and handbook.config.yaml of the company's folder, from which all paths count:
 * HANDBOOK_AUDIENCE, HANDBOOK_CONTENT or `content` (default: that folder), HANDBOOK_INTERVIEWER or `interviewer`
 * (default: the folder interviewer of the content), HANDBOOK_OUT or `out` (default dist), HANDBOOK_WORK (default: that folder),
 * and HANDBOOK_URL, which is the address of that audience's site and of no other (default: as company.yaml says).
 * Work is done in a folder .handbook below HANDBOOK_WORK, which may be one that holds other things.
 * The interviewers' side and the version of handbook.config.yaml belong to its content: to another that HANDBOOK_CONTENT names they do not.
 * @throws {SettingsError} if there is no such folder, no such audience or no such address.
 * @throws {Refusal} if handbook.config.yaml cannot be read.
 */
export function settingsFrom(env: NodeJS.ProcessEnv, cwd = process.cwd()): Settings {
  const home = homeFrom(env, cwd);
  return settingsOf(home, readHomeConfig(home), env);
}

/** Settings of a company's folder, from what its handbook.config.yaml says. @throws {SettingsError} */
export function settingsOf(home: string, config: Partial<HomeConfig>, env: NodeJS.ProcessEnv): Settings {
  const audience = audienceFrom(env['HANDBOOK_AUDIENCE']);
  const own = resolve(home, config.content ?? '.');
  const contentRoot = resolve(home, env['HANDBOOK_CONTENT'] || own);
  placeHome(contentRoot, home);
  const interviewer = env['HANDBOOK_INTERVIEWER'] || (contentRoot === own ? config.interviewer : undefined);
  if (interviewer !== undefined) placeInterviewerSide(contentRoot, resolve(home, interviewer));
  const url = addressFrom(env);
  if (url !== undefined) giveAddress(contentRoot, audience, url);
  const out = resolve(home, env['HANDBOOK_OUT'] || (config.out ?? 'dist'));
  const work = resolve(home, env['HANDBOOK_WORK'] || '.', '.handbook');
  const key = sha256(`${contentRoot}
${out}`).slice(0, 10);
  const schema = contentRoot === own ? config.schema : undefined;
  return { audience, home, contentRoot, out, url, workRoot: join(work, `${audience}-${key}`), schema };
}

/** The date where this machine stands, as 2026-11-01: an editor in Auckland is a day ahead of UTC in the morning. */
function dateHere(now: Date): string {
  const part = (value: number, length = 2) => String(value).padStart(length, '0');
  return `${part(now.getFullYear(), 4)}-${part(now.getMonth() + 1)}-${part(now.getDate())}`;
}

/**
 * The day that checks and badges count from: HANDBOOK_TODAY, or today in the time zone of this machine.
 * @throws {SettingsError}
 */
export function todayFrom(env: NodeJS.ProcessEnv): string {
  const asked = env['HANDBOOK_TODAY'];
  if (asked === undefined || asked === '') return dateHere(new Date());
  if (!dateSchema.safeParse(asked).success)
    throw new SettingsError(`HANDBOOK_TODAY is "${asked}", and a date such as 2026-11-01 was expected.`);
  return asked;
}
