import type { Audience } from '../handbook/entities/schemas.ts';
import { withBase } from '../handbook/base-path.ts';
import type { Handbook } from '../handbook/model.ts';
import { addressOf, siteUrl } from '../handbook/routes.ts';
import { signpostsOf } from '../handbook/signposts.ts';

/** The file of a site that says which addresses lead on to others. Static hosts read it and keep it to themselves. */
export const REDIRECTS_FILE = '_redirects';

/**
 * The addresses of a site that lead on, in the format that static hosts read. Where a host does not read it, the page
 * that stands at each of them leads on by itself.
 */
export function redirectsFile(handbook: Handbook, audience: Audience): string {
  const { base } = addressOf(siteUrl(handbook.company, audience));
  const address = (path: string) => encodeURI(withBase(base, path));
  return signpostsOf(handbook, audience)
    .map(({ path, to }) => `${address(path)} ${address(to.path)} 301\n`)
    .join('');
}

/** A redirect as such a file has it. */
export interface Redirect {
  from: string;
  to: string;
}

/** The redirects in a file of that format. */
export const redirectsIn = (file: string): Redirect[] =>
  [...file.matchAll(/^(\S+) (\S+) 301$/gm)].map(([, from, to]) => ({ from: from!, to: to! }));
