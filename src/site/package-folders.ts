import { existsSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Where packages that a folder's modules import may lie: in its own folder of them, or in one of a folder above it; the nearest first. */
export function packageFolders(folder: string): string[] {
  const above = dirname(folder);
  const own = join(folder, 'node_modules');
  return [...(existsSync(own) ? [own, realpathSync(own)] : []), ...(above === folder ? [] : packageFolders(above))];
}
