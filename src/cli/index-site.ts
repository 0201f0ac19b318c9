import { setPriority } from 'node:os';
import { join } from 'node:path';
import type { Folder } from '../site/page-report.ts';
import { SearchIndex } from '../site/search-index.ts';
import { settingsFrom } from '../site/settings.ts';

/**
 * Builds the search index of a site that is being made in its work folder; src/site/build.ts runs it in a
 * process of its own, says which folders are written, and lastly that all is. Pagefind does not say when it
 * has broken down: nobody is left to wait for then, and Node ends this process with a code that is not 0.
 */
// Pages first: nobody waits for the index until they are made. Pagefind inherits it.
setPriority(10);
const index = new SearchIndex(join(settingsFrom(process.env).workRoot, 'out'));
const abandon = () => process.exit(1);
process.once('disconnect', abandon);
if (!process.connected) abandon();
await new Promise<void>((resolve) => {
  process.on('message', (message: Folder | 'all') => {
    if (message === 'all') resolve();
    else index.add(message.written);
  });
});
process.off('disconnect', abandon);
process.disconnect();
try {
  await index.finish();
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
