import { existsSync, realpathSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { Plugin } from 'vite';
import { isBelow } from '../load/inside.ts';
import { OURS, OVERRIDABLE, overrideOf, OVERRIDES_FOLDER } from '../load/overrides.ts';
import { packageFolders } from './package-folders.ts';
import { CODE, SOURCE, type Settings } from './settings.ts';

/** The name by which our pages import a component that a company may have one of its own for. */
const OWN = /^virtual:handbook\/components\/(\w+)$/;

const ours = (name: string) => join(SOURCE, 'components', OVERRIDABLE[name]!);

/** The component of a name that a site has: the company's own, or ours. */
export const componentPath = (contentRoot: string, name: string): string => overrideOf(contentRoot, name) ?? ours(name);

/** Says of files, by their paths without links, whether a company's component may import them: its own, and packages. */
export function mayImport(home: string): (path: string) => boolean {
  const folder = join(realpathSync(home), OVERRIDES_FOLDER);
  const open = [
    folder,
    ...Object.keys(OVERRIDABLE).map(ours),
    ...packageFolders(CODE),
    join(realpathSync(home), 'node_modules'),
  ];
  return (path) => open.some((one) => isBelow(path, one));
}

/**
 * Puts a company's own components in the place of ours, and keeps what they import below their folder: a component
 * could otherwise bring any file of the machine, and of the interviewers' side, onto a page.
 */
export function ownComponents({ contentRoot, home }: Settings): Plugin {
  const folders = [home, realpathSync(home)].map((one) => join(one, OVERRIDES_FOLDER));
  const isOpen = mayImport(home);
  return {
    name: 'handbook-own-components',
    enforce: 'pre',
    async resolveId(source, importer, options) {
      const [, own] = OWN.exec(source) ?? [];
      if (own !== undefined && Object.hasOwn(OVERRIDABLE, own)) return componentPath(contentRoot, own);
      const [, name = ''] = OURS.exec(source) ?? [];
      const known = name.replace(/\.astro$/, '');
      if (Object.hasOwn(OVERRIDABLE, known)) return ours(known);
      const from = importer?.replace(/\?.*$/s, '');
      if (from === undefined || !folders.some((folder) => isBelow(from, folder))) return null;
      const found = await this.resolve(source, importer, { ...options, skipSelf: true });
      const path = found?.id.replace(/\?.*$/s, '');
      if (path?.startsWith(sep) && existsSync(path) && !isOpen(realpathSync(path)))
        throw new Error(`${from} imports ${path}, which lies outside of ${OVERRIDES_FOLDER}/ and of every package.`);
      return found;
    },
  };
}
