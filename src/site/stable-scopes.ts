import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { isBelow } from '../load/inside.ts';
import { OVERRIDES_FOLDER } from '../load/overrides.ts';
import { sha256 } from '../load/sha256.ts';

/** A class by which Astro keeps the styles of a component to it, as its compiler writes it. */
const SCOPE = /\bastro-[a-z0-9]{8}\b/g;
const SCOPE_LETTERS = 8;

/**
 * What a file is called wherever its package lies: the package's name and version, and the path in it.
 * Undefined if it is in no package.
 */
export function packagePath(file: string): string | undefined {
  for (let folder = dirname(file); ; folder = dirname(folder)) {
    const manifest = join(folder, 'package.json');
    if (existsSync(manifest)) {
      const { name, version } = JSON.parse(readFileSync(manifest, 'utf8')) as { name?: string; version?: string };
      // Packages have manifests without a name in their folders, which only say how modules are read.
      if (name && version) return `${name}@${version}/${relative(folder, file).replaceAll('\\', '/')}`;
    }
    if (folder === dirname(folder)) return undefined;
  }
}

/**
 * The code of a component, or of its styles, with scope classes that follow from the component's package path.
 * They are as long as Astro's own, so that source maps stay right. What reads like a scope class in the
 * component's source is its own and stays.
 */
export function withStableScopes(code: string, source: string, path: string): string {
  const own = new Set(source.match(SCOPE));
  const stable = `astro-${BigInt(`0x${sha256(path)}`)
    .toString(36)
    .slice(0, SCOPE_LETTERS)}`;
  return code.replace(SCOPE, (scope) => (own.has(scope) ? scope : stable));
}

/** What a file is called wherever it lies: a company's folder need be no package. */
const nameOf = (file: string, home: string) =>
  isBelow(file, join(home, OVERRIDES_FOLDER)) ? relative(home, file).replaceAll('\\', '/') : packagePath(file);

/**
 * Astro makes scope classes from where a component lies below its root, and from the whole path where it lies
 * elsewhere, as all do here: each audience has a root of its own. The pages, the style sheets and their names
 * would tell in which folder they were built, and nobody else could build the same.
 */
export function stableScopes(home: string) {
  return {
    name: 'handbook-stable-scopes',
    // After Astro's compiler, which comes first of all, and before the styles are collected for a page in development.
    enforce: 'pre' as const,
    transform: {
      filter: { id: /\.astro(?:\?|$)/ },
      handler(code: string, id: string) {
        const file = id.replace(/\?.*$/s, '');
        const path = existsSync(file) ? nameOf(file, home) : undefined;
        return path === undefined
          ? null
          : { code: withStableScopes(code, readFileSync(file, 'utf8'), path), map: null };
      },
    },
  };
}
