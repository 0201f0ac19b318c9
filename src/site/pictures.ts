import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Removes the originals of pictures of which pages show a copy that Astro made. Astro does so itself, but not
 * for SVG. A copy has the name of its original, and a hash of its own after that.
 */
export function removeOriginals(assets: string): void {
  const pictures = readdirSync(assets).filter((name) => name.endsWith('.svg'));
  const hasCopy = (name: string) => {
    const start = `${name.slice(0, -'.svg'.length)}_`;
    return pictures.some((other) => other.startsWith(start));
  };
  for (const name of pictures) if (hasCopy(name)) rmSync(join(assets, name));
}
