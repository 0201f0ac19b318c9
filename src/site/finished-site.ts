import { existsSync, lstatSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { addressOf } from '../handbook/routes.ts';
import type { Audience } from '../handbook/entities/schemas.ts';
import { HEADERS_FILE } from './security-headers.ts';

/** A site that a build has finished. */
export interface FinishedSite {
  audience: Audience;
  /** Absolute path, with symbolic links resolved. */
  folder: string;
  /** Where it is, such as `https://jobs.example`. */
  origin: string;
  /** The path it was built for; begins and ends with a slash. */
  base: string;
}

/** The finished site of an audience in the folder of finished sites, if it is there. */
export function finishedSite(out: string, audience: Audience): FinishedSite | undefined {
  if (!existsSync(out) || !statSync(out).isDirectory()) return undefined;
  const folder = join(realpathSync(out), audience);
  const isThere = lstatSync(folder, { throwIfNoEntry: false })?.isDirectory() ?? false;
  if (!isThere || !['handbook.json', HEADERS_FILE].every((file) => existsSync(join(folder, file)))) return undefined;
  // The site knows its own address, whatever the content says by now.
  const url = urlIn(readFileSync(join(folder, 'handbook.json'), 'utf8'));
  return url === undefined ? undefined : { audience, folder, ...addressOf(url) };
}

/** The address that a site's data says is its own; undefined in a file that no build has left so. */
function urlIn(data: string): string | undefined {
  try {
    const url = (JSON.parse(data) as { company?: { url?: string } } | null)?.company?.url;
    return url !== undefined && URL.canParse(url) ? url : undefined;
  } catch {
    return undefined;
  }
}
