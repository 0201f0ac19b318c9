import { join } from 'node:path';
import { looksOver } from '../site/look-over.ts';
import { settingsFrom } from '../site/settings.ts';
import { runCommand } from './run-command.ts';

/**
 * Looks over the candidate site in its work folder before it is put in place; src/site/build.ts runs it in a
 * process of its own, so that no build waits for it. Ends with code 1 if there is anything candidates may not have.
 */
const SHOWN = 20;
await runCommand(() => {
  const settings = settingsFrom(process.env);
  const found = looksOver(join(settings.workRoot, 'out'), settings);
  if (found.length === 0) return Promise.resolve(0);
  console.log('The candidate site has what candidates may not have, so it is not put in place:');
  for (const line of found.slice(0, SHOWN)) console.log(`  ${line}`);
  if (found.length > SHOWN) console.log(`  and ${String(found.length - SHOWN)} more`);
  console.log(
    'If the content names it, as a link in a field or a logo does, mend it there. If not, something else has written into the build.',
  );
  return Promise.resolve(1);
});
