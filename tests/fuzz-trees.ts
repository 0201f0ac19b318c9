import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildTree, drawTrees, fuzzTrees } from './helpers/fuzz-trees.ts';

/**
 * `npm run fuzz:trees`: makes trees of content to which odd things have happened, loads each with its interviewer
 * side and without it, and builds some of them so. Ends with 1 if candidates could tell the difference anywhere.
 */
const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '2000' },
    builds: { type: 'string', default: '60' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
  },
});
const [count, builds, seed] = [values.count, values.builds, values.seed].map(Number) as [number, number, number];
const folder = realpathSync(mkdtempSync(join(tmpdir(), 'handbook-fuzz-')));
process.on('SIGINT', () => process.exit(130));
process.on('exit', () => {
  rmSync(folder, { recursive: true, force: true });
});

console.log(`Seed ${String(seed)}: ${String(count)} trees, ${String(builds)} of them built twice.`);
const { told, sound } = await fuzzTrees(folder, seed, count);
console.log(
  `Loaded ${String(count)} trees, ${String(sound.length)} of them sound: ${String(told.length)} differ${told.length > 0 ? ` (${told.join(', ')})` : ''}.`,
);
let differ = 0;
let whole = 0;
for (const [index, number] of drawTrees(seed, count, builds).entries()) {
  const { code, same } = await buildTree(folder, seed, number);
  if (!same) differ += 1;
  if (code === 0) whole += 1;
  console.log(
    `${String(index + 1)}/${String(builds)}: tree ${String(number)}, exit code ${String(code)}, ${same ? 'the same' : 'DIFFERENT'}`,
  );
}
console.log(`Built ${String(builds)} trees twice, ${String(whole)} of them to the end: ${String(differ)} differ.`);
process.exitCode = told.length + differ === 0 ? 0 : 1;
