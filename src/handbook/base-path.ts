/**
 * The address of a page under the base path of a site: the one function that all internal addresses
 * pass. `base` begins and ends with a slash; addresses that leave the site are returned as they are.
 * It is a module of its own for scripts, which do without what routes need.
 */
export function withBase(base: string, path: string): string {
  if (!path.startsWith('/') || path.startsWith('//')) return path;
  return base.replace(/\/$/, '') + path;
}
