import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * All that is below a folder and no folder itself, by its path from there with slashes. Links are named and not
 * followed: Node's own walk would follow them out of the folder, and round in circles.
 */
export function filesBelow(folder: string): string[] {
  const walk = (path: string, prefix: string): string[] =>
    readdirSync(path, { withFileTypes: true }).flatMap((item) => {
      const name = `${prefix}${item.name}`;
      return item.isDirectory() ? walk(join(path, item.name), `${name}/`) : [name];
    });
  return walk(folder, '');
}
