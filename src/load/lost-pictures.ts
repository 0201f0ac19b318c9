import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { LoaderContext } from 'astro/loaders';

/** What a store has that its type does not say. */
type Store = LoaderContext['store'] & { addAssetImports: (urls: string[], filePath: string) => void };

const decoded = (url: string): string => {
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
};

/**
 * Takes pictures that are gone out of an entry that stays in the store as it was, since its file is broken now.
 * Astro imports the pictures of all entries for every page: one that is missing would break them all.
 */
export function forgetLostPictures(store: LoaderContext['store'], id: string, root: string): void {
  const entry = store.get(id);
  const { filePath, assetImports = [] } = entry ?? {};
  if (!entry || filePath === undefined) return;
  const isLost = (url: string) => !existsSync(join(root, dirname(filePath), decoded(url)));
  const lost = assetImports.filter(isLost);
  if (lost.length === 0) return;
  // Another digest than that of the sound file, which comes back with the picture.
  const digest = `${entry.digest ?? ''}-without-${lost.join(' ')}`;
  store.set({ ...entry, digest, assetImports: assetImports.filter((url) => !isLost(url)) });
  // Astro writes its list of pictures anew only when one is added, and then from what is stored.
  (store as Store).addAssetImports(lost, filePath);
}
