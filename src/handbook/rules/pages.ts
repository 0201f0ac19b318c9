import type { Audience } from '../kinds.ts';
import type { Handbook } from '../model.ts';
import { headingIdsOfPage, pagePaths } from '../sections.ts';

const pages = new WeakMap<Handbook, Map<string, ReadonlySet<string> | undefined>>();

/** The ids that a link to a page may point to, or undefined if there is no such page. Each page is looked up once. */
export function idsOfPage(handbook: Handbook, path: string, audience: Audience): ReadonlySet<string> | undefined {
  let known = pages.get(handbook);
  if (!known) {
    known = new Map();
    pages.set(handbook, known);
  }
  const key = `${audience} ${path}`;
  if (!known.has(key)) known.set(key, headingIdsOfPage(handbook, path, audience));
  return known.get(key);
}

const paths = new WeakMap<Handbook, Map<Audience, readonly string[]>>();

/** Every page of a site. Listed once. */
export function pagesOfSite(handbook: Handbook, audience: Audience): readonly string[] {
  let known = paths.get(handbook);
  if (!known) {
    known = new Map();
    paths.set(handbook, known);
  }
  let list = known.get(audience);
  if (!list) known.set(audience, (list = pagePaths(handbook, audience)));
  return list;
}

/** A link on this site as its page and its fragment; undefined for links elsewhere. The page is '' for `#heading`. */
export function internal(url: string): { path: string; fragment: string | undefined } | undefined {
  if (!/^(?:\/(?!\/)|#)/.test(url)) return undefined;
  const [address, fragment] = url.split('#', 2) as [string, string?];
  try {
    return {
      path: address.split('?')[0]!,
      fragment: fragment === undefined ? undefined : decodeURIComponent(fragment),
    };
  } catch {
    return { path: address, fragment };
  }
}
