import { existsSync, lstatSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { addressOf, siteUrl } from '../handbook/routes.ts';
import type { Company } from '../handbook/schemas/company.ts';
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
  /** Whether it is the interviewers' site with an address of its own. */
  isApart: boolean;
}

/** The finished site of an audience in the folder of finished sites, if it is there. */
export function finishedSite(out: string, audience: Audience): FinishedSite | undefined {
  if (!existsSync(out) || !statSync(out).isDirectory()) return undefined;
  const folder = join(realpathSync(out), audience);
  const isThere = lstatSync(folder, { throwIfNoEntry: false })?.isDirectory() ?? false;
  if (!isThere || !['handbook.json', HEADERS_FILE].every((file) => existsSync(join(folder, file)))) return undefined;
  // The site knows its own address, whatever the content says by now.
  const company = companyIn(readFileSync(join(folder, 'handbook.json'), 'utf8'));
  if (!company) return undefined;
  const url = siteUrl(company, audience);
  if (!URL.canParse(url)) return undefined;
  return { audience, folder, ...addressOf(url), isApart: url !== company.url };
}

/** What a site's data says of the addresses of both sites; undefined in a file that no build has left so. */
function companyIn(data: string): Pick<Company, 'url' | 'interviewerUrl'> | undefined {
  try {
    return (JSON.parse(data) as { company?: Company } | null)?.company;
  } catch {
    return undefined;
  }
}
