import { existsSync } from 'node:fs';
import { dirname, extname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Audience } from '../handbook/entities/schemas.ts';
import { dateSchema } from '../handbook/schemas/shared.ts';
import { sha256 } from '../load/sha256.ts';

const HERE = fileURLToPath(import.meta.url);

/** Where the product's modules, pages and style sheets lie: src/ here, and lib/ in a package, whose modules are compiled. */
export const SOURCE = dirname(dirname(HERE));

/** How the names of its modules end: .ts, or .js in a package. */
export const MODULE = extname(HERE);

/** Where the product lies: its modules, public files and packages. Nothing is ever written below it. */
export const CODE = dirname(SOURCE);

/** Where content stands in a company's folder, unless HANDBOOK_CONTENT says otherwise. */
const CONTENT = 'src/content';

/**
 * Where a company's handbook lies: HANDBOOK_HOME, counted from the working folder; or the nearest folder from the
 * working folder upwards that has src/content; or else the product's own folder, which is one too where the product
 * is used as a repository of its own.
 */
export function homeFrom(env: NodeJS.ProcessEnv, cwd: string): string {
  if (env['HANDBOOK_HOME']) return resolve(cwd, env['HANDBOOK_HOME']);
  for (let folder = cwd; ; folder = dirname(folder)) {
    if (existsSync(join(folder, CONTENT))) return folder;
    if (folder === dirname(folder)) return CODE;
  }
}

/**
 * The company's folder: content, finished sites, the folder that builds work in and what editors are given lie
 * below it, and nothing of the product has to.
 */
export const HOME = homeFrom(process.env, process.cwd());

/** Where a build reads and writes. */
export interface Settings {
  audience: Audience;
  /** Absolute path of the content. */
  contentRoot: string;
  /** Absolute path of the folder that finished sites are moved to. */
  out: string;
  /**
   * A root of its own for each audience and content: Astro writes lists of modules and images below its
   * root whatever the cache folder is, and one site's would reach the other.
   */
  workRoot: string;
}

/** A setting in the environment that cannot be used. */
export class SettingsError extends Error {
  override name = 'SettingsError';
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

/**
 * Settings from the environment: HANDBOOK_AUDIENCE, HANDBOOK_CONTENT (default src/content), HANDBOOK_OUT
 * (default dist) and HANDBOOK_WORK (default HOME). Relative paths count from HOME.
 * Work is done in a folder .handbook below HANDBOOK_WORK, which may be one that holds other things.
 * @throws {SettingsError}
 */
export function settingsFrom(env: NodeJS.ProcessEnv): Settings {
  const audience = audienceFrom(env['HANDBOOK_AUDIENCE']);
  const contentRoot = resolve(HOME, env['HANDBOOK_CONTENT'] || CONTENT);
  const out = resolve(HOME, env['HANDBOOK_OUT'] || 'dist');
  const work = resolve(HOME, env['HANDBOOK_WORK'] || '.', '.handbook');
  const key = sha256(`${contentRoot}
${out}`).slice(0, 10);
  return { audience, contentRoot, out, workRoot: join(work, `${audience}-${key}`) };
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
