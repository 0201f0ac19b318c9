import { join } from 'node:path';
import { indexSite } from '../site/search-index.ts';
import { settingsFrom } from '../site/settings.ts';

/**
 * Builds the search index of a site whose pages are made, in its work folder; src/site/build.ts runs it in a process
 * of its own. Ends with 0 only once the index is written: Pagefind does not say when it has broken down, and then
 * nothing is left to wait for.
 */
process.exitCode = 1;
const abandon = () => process.exit(1);
// Whoever would put the site in place is gone.
process.once('disconnect', abandon);
if (!process.connected) abandon();
process.channel?.unref();
indexSite(join(settingsFrom(process.env).workRoot, 'out')).then(
  () => process.exit(0),
  (error: unknown) => {
    console.error((error as Error).message);
  },
);
