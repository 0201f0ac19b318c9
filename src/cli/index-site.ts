import { setPriority } from 'node:os';
import { join } from 'node:path';
import type { Folder } from '../site/page-report.ts';
import { SearchIndex } from '../site/search-index.ts';
import { settingsFrom } from '../site/settings.ts';

/**
 * Builds the search index of a site that is being made in its work folder; src/site/build.ts runs it in a
 * process of its own, says which folders are written, and lastly that all is. Ends with 0 only once the index
 * is written: Pagefind does not say when it has broken down, and then nothing is left to wait for.
 */
process.exitCode = 1;
// Pages first: nobody waits for the index until they are made. Pagefind inherits it.
setPriority(10);
const index = new SearchIndex(join(settingsFrom(process.env).workRoot, 'out'));
const abandon = () => process.exit(1);
// Also while the index is written: whoever would put it in place is gone.
process.once('disconnect', abandon);
if (!process.connected) abandon();
process.on('message', (message: Folder | 'all') => {
  if (message !== 'all') {
    index.add(message.written);
    return;
  }
  process.channel?.unref();
  index.finish().then(
    () => process.exit(0),
    (error: unknown) => {
      console.error((error as Error).message);
    },
  );
});
