import { existsSync, lstatSync, readFileSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import type { Audience } from '../handbook/kinds.ts';
import { addressOf } from '../handbook/routes.ts';
import { HEADERS_FILE } from './security-headers.ts';

/** A site that a build has finished. */
export interface FinishedSite {
  audience: Audience;
  /** Absolute path, with symbolic links resolved. */
  folder: string;
  /** The path it was built for; begins and ends with a slash. */
  base: string;
}

/** The finished site of an audience in the folder of finished sites, if it is there. */
export function finishedSite(out: string, audience: Audience): FinishedSite | undefined {
  if (!existsSync(out)) return undefined;
  const folder = join(realpathSync(out), audience);
  const isThere = lstatSync(folder, { throwIfNoEntry: false })?.isDirectory() ?? false;
  if (!isThere || !['handbook.json', HEADERS_FILE].every((file) => existsSync(join(folder, file)))) return undefined;
  // The site knows its own address, whatever the content says by now.
  const { company } = JSON.parse(readFileSync(join(folder, 'handbook.json'), 'utf8')) as { company: { url: string } };
  return { audience, folder, base: addressOf(company.url).base };
}
