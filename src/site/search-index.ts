import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { compare } from '../handbook/issues.ts';

/**
 * The search index of a site, built folder by folder while other pages are still being made. Only pages
 * with a marked body can be found: lists of redirects and the page for missing addresses cannot. The same
 * folders in the same order give the same bytes.
 */
export class SearchIndex {
  readonly #site: string;
  readonly #folders = new Set<string>();
  #work: Promise<PagefindIndex>;

  constructor(site: string) {
    this.#site = site;
    this.#work = createIndex({}).then(({ index, errors }) => {
      failWith(errors);
      return index!;
    });
  }

  /** Adds the pages of a folder at the top of the site. They must be written. */
  add(folder: string): void {
    this.#folders.add(folder);
    this.#read(`${folder}/**/*.html`);
  }

  /**
   * Adds all pages that are not in a folder that was added, and writes the index into the site.
   * @throws {Error} with Pagefind's own words if it fails, here or in a folder that was added before.
   */
  async finish(): Promise<void> {
    const folders = readdirSync(this.#site, { withFileTypes: true }).filter((item) => item.isDirectory());
    for (const { name } of folders.sort((a, b) => compare(a.name, b.name))) {
      if (!this.#folders.has(name)) this.add(name);
    }
    this.#read('*.html');
    try {
      const index = await this.#work;
      const folder = join(this.#site, 'pagefind');
      failWith((await index.writeFiles({ outputPath: folder })).errors);
      removeUnread(folder);
    } finally {
      await close();
    }
  }

  #read(glob: string): void {
    this.#work = this.#work.then(async (index) => {
      failWith((await index.addDirectory({ path: this.#site, glob })).errors);
      return index;
    });
    // It is thrown again by what waits for the work, and finish() does.
    this.#work.catch(() => undefined);
  }
}

/**
 * Removes what Pagefind writes beside an index and src/client/pagefind.ts does not load: its own interfaces, its
 * marking of words, and what reads languages that no page is in.
 */
function removeUnread(folder: string): void {
  const { languages } = JSON.parse(readFileSync(join(folder, 'pagefind-entry.json'), 'utf8')) as {
    languages: Record<string, { wasm: string | null }>;
  };
  const read = new Set([
    'pagefind.js',
    'pagefind-worker.js',
    'pagefind-entry.json',
    ...Object.values(languages).map(({ wasm }) => `wasm.${wasm ?? 'unknown'}.pagefind`),
  ]);
  for (const item of readdirSync(folder, { withFileTypes: true })) {
    if (item.isDirectory() || item.name.endsWith('.pf_meta') || read.has(item.name)) continue;
    rmSync(join(folder, item.name));
  }
}

function failWith(errors: string[]): void {
  if (errors.length > 0) throw new Error(errors.join('; '));
}
