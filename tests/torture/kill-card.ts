import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve } from '../../src/site/serve.ts';
import { typeAndKill } from '../helpers/killable-browser.ts';
import { buildTestSites, placeIn, removeTestSiteWork } from '../helpers/site-prepare.ts';

/** `npm run torture:card`: kills the browser a second after the last key, 20 times, and looks for the text. */
const TIMES = 20;

const given = process.env['HANDBOOK_TEST_SITES'];
const folder = given ?? mkdtempSync(join(tmpdir(), 'handbook-torture-'));
try {
  if (given === undefined) await buildTestSites(folder);
  const site = await serve(placeIn(folder, 'plain').interviewer, '/', 0);
  let lost = 0;
  for (let time = 1; time <= TIMES; time += 1) {
    const { typed, found } = await typeAndKill(site.url, `Note ${String(time)}: asked for the numbers first.`);
    if (found !== typed) lost += 1;
    console.log(`${String(time)} of ${String(TIMES)}: ${found === typed ? 'there' : `lost, found “${found}”`}`);
  }
  console.log(`${String(TIMES - lost)} of ${String(TIMES)} texts were there after the kill.`);
  process.exitCode = lost === 0 ? 0 : 1;
  await site.close();
} finally {
  if (given === undefined) {
    removeTestSiteWork(folder);
    rmSync(folder, { recursive: true, force: true });
  }
}
process.exit();
