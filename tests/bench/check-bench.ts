import { join } from 'node:path';
import { CODE } from '../../src/site/settings.ts';
import { generateHandbook } from './generate-handbook.ts';
import { measure } from './measure.ts';

/**
 * `node tests/bench/check-bench.ts`: prints time and memory of `npm run check`, process start included, on
 * the content of this project and on a generated handbook. The first run fills the cache of compiled code.
 */
const ENTRIES = 2000;
const RUNS = 5;

const generated = join(CODE, '.handbook/bench/check-content');
generateHandbook(ENTRIES, generated);

for (const [name, content] of [
  ['the content of this project', join(CODE, 'src/content')],
  [`${String(ENTRIES)} generated entries`, generated],
] as const) {
  const costs = [];
  for (let run = 0; run <= RUNS; run++) {
    costs.push(await measure([join(CODE, 'src/cli/check.mjs'), '--format', 'json'], { HANDBOOK_CONTENT: content }));
  }
  const seconds = costs
    .slice(1)
    .map((cost) => cost.seconds)
    .sort((a, b) => a - b);
  const memory = Math.max(...costs.map((cost) => cost.megabytes ?? 0));
  const { counts } = JSON.parse(costs[0]!.output) as { counts: { errors: number; warnings: number; entries: number } };
  console.log(
    `npm run check, ${name} (${String(counts.entries)} entries): ${seconds[0]!.toFixed(2)} s at best, ${seconds[RUNS >> 1]!.toFixed(2)} s in the middle of ${String(RUNS)} runs, ${memory.toFixed(0)} MB; ${String(counts.errors)} errors, ${String(counts.warnings)} warnings`,
  );
}
