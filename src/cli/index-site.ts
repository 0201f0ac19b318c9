import { join } from 'node:path';
import { buildIndex } from '../site/search-index.ts';
import { settingsFrom } from '../site/settings.ts';

/**
 * Builds the search index of a site that stands in its work folder. A process of its own: by now the one
 * that made the pages has ended, and its memory is free.
 */
const pages = await buildIndex(join(settingsFrom(process.env).workRoot, 'out'));
console.log(`${String(pages)} pages in the search index`);
