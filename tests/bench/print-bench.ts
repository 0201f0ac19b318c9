import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { chromium } from 'playwright-core';
import { serve } from '../../src/site/serve.ts';
import { findBrowser } from '../helpers/browser.ts';
import { printed, sheetsOf } from '../helpers/printed.ts';
import { sessionPages } from '../helpers/site-sessions.ts';

/**
 * `npm run bench:print`: on how many sheets of A4 each session of each role prints, of the interviewers' site that
 * was built last or of the folder that is named. Ends with 1 where one has more than it may.
 */
const MOST = 6;

const site = resolve(process.argv[2] ?? 'dist/interviewer');
if (!existsSync(site)) {
  console.error(`There is no site in ${site}: build it with npm run build, or name the folder of one.`);
  process.exit(2);
}
const [{ executablePath, args }, server] = await Promise.all([findBrowser(), serve(site, '/', 0)]);
const browser = await chromium.launch({ executablePath, args });
const page = await browser.newPage();
const counts: { address: string; sheets: number }[] = [];
for (const address of sessionPages(site)) {
  await page.goto(new URL(address.slice(1), server.url).href);
  counts.push({ address, sheets: sheetsOf(await printed(page)) });
}
await browser.close();
await server.close();

counts.sort((a, b) => b.sheets - a.sheets);
for (const { address, sheets } of counts) console.log(`${String(sheets).padStart(3)}  ${address}`);
const over = counts.filter(({ sheets }) => sheets > MOST).length;
console.log(`${String(counts.length)} sessions, ${String(over)} of them on more than ${String(MOST)} sheets`);
process.exit(over > 0 ? 1 : 0);
