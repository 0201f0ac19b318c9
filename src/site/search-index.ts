import { join } from 'node:path';
import { close, createIndex } from 'pagefind';

/**
 * Builds the search index of a finished site and returns how many pages it read. Only pages with a
 * marked body can be found: lists of redirects and the page for missing addresses cannot.
 * @throws {Error} with Pagefind's own words if it fails.
 */
export async function buildIndex(folder: string): Promise<number> {
  const fail = (errors: string[]) => {
    if (errors.length > 0) throw new Error(`The search index could not be built: ${errors.join('; ')}`);
  };
  try {
    const { index, errors } = await createIndex({});
    fail(errors);
    const added = await index!.addDirectory({ path: folder });
    fail(added.errors);
    const written = await index!.writeFiles({ outputPath: join(folder, 'pagefind') });
    fail(written.errors);
    return added.page_count;
  } finally {
    await close();
  }
}
