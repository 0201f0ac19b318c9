import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { compare } from '../handbook/issues.ts';
import { splitWords } from './search-chunks.ts';

/**
 * Writes the search index of a site into it, once its pages are made. Only pages with a marked body can be found:
 * lists of redirects and the page for missing addresses cannot. The same pages give the same bytes.
 * @throws {Error} with Pagefind's own words if it fails.
 */
export async function indexSite(site: string): Promise<void> {
  const { index, errors } = await createIndex({});
  failWith(errors);
  try {
    const folders = readdirSync(site, { withFileTypes: true }).filter((item) => item.isDirectory());
    const globs = folders.map(({ name }) => `${name}/**/*.html`).sort(compare);
    for (const glob of [...globs, '*.html']) failWith((await index!.addDirectory({ path: site, glob })).errors);
    const folder = join(site, 'pagefind');
    failWith((await index!.writeFiles({ outputPath: folder })).errors);
    removeUnread(folder);
    splitWords(folder);
  } finally {
    await close();
  }
}

/**
 * Removes what Pagefind writes beside an index and src/client/pagefind.ts does not load: its own interfaces, its
 * marking of words, a worker of its own, and what reads languages that no page is in.
 */
function removeUnread(folder: string): void {
  const { languages } = JSON.parse(readFileSync(join(folder, 'pagefind-entry.json'), 'utf8')) as {
    languages: Record<string, { wasm: string | null }>;
  };
  const read = new Set([
    'pagefind.js',
    'pagefind-entry.json',
    ...Object.values(languages).map(({ wasm }) => `wasm.${wasm ?? 'unknown'}.pagefind`),
  ]);
  for (const item of readdirSync(folder, { withFileTypes: true })) {
    if (item.isDirectory() || item.name.endsWith('.pf_meta') || read.has(item.name)) continue;
    rmSync(join(folder, item.name));
  }
}

/** @throws {Error} with Pagefind's own words if there are any. */
export function failWith(errors: string[]): void {
  if (errors.length > 0) throw new Error(errors.join('; '));
}
