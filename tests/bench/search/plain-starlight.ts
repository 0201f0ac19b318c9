import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { parse, serialize } from 'parse5';
import { HEADERS_FILE } from '../../../src/site/security-headers.ts';
import { failWith } from '../../../src/site/search-index.ts';
import { elementsOf, pagesOf } from '../../helpers/site-pages.ts';

/**
 * What the search is compared with: the search of a Starlight site that nobody has done anything for, over the very
 * same pages. Of the marks for Pagefind it has what Starlight sets by itself, the main content of a page as its body,
 * and none of the handbook's: no weights, no kinds, no parts that are left out. Pagefind is asked as Starlight's
 * dialog asks it: with Starlight's ranking, and its results in their order.
 */

/** How Starlight ranks unless a site says otherwise (its src/schemas/pagefind.ts, which it does not export). */
export const STARLIGHT_RANKING = {
  pageLength: 0.1,
  termFrequency: 0.1,
  termSaturation: 2,
  termSimilarity: 9,
  diacriticSimilarity: 0.8,
};

/** A page without the marks that the handbook has added for Pagefind. */
function withoutMarks(html: string): string {
  const page = parse(html);
  for (const element of elementsOf(page)) {
    element.attrs = element.attrs.filter(({ name }) => name === BODY || !name.startsWith('data-pagefind-'));
  }
  return serialize(page);
}

const BODY = 'data-pagefind-body';

/**
 * Writes what plain Starlight's search needs to a folder that can be served: an index of a site's pages, and an empty page.
 * @throws {Error} with Pagefind's own words if it fails.
 */
export async function indexPlainly(site: string, folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'index.html'), '<!doctype html><html lang="en"><title>Plain</title></html>');
  writeFileSync(join(folder, HEADERS_FILE), '');
  const { index, errors } = await createIndex({});
  failWith(errors);
  try {
    for (const file of pagesOf(site)) {
      const content = readFileSync(join(site, file), 'utf8');
      if (!content.includes(BODY)) continue;
      failWith((await index!.addHTMLFile({ sourcePath: file, content: withoutMarks(content) })).errors);
    }
    failWith((await index!.writeFiles({ outputPath: join(folder, 'pagefind') })).errors);
  } finally {
    await close();
  }
}
