import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { CONSTRUCTS, GRAMMARS } from './helpers/body-grammars.ts';
import { fuzzBodies, type FuzzResult } from './helpers/fuzz-bodies.ts';
import { bodyFolder } from './helpers/read-body.ts';

/**
 * `npm run fuzz:bodies -- --count 20000 --seed 1`: the long run of tests/unit/load/body-fuzz.test.ts. The count is
 * of accepted bodies, shared by the grammars. Ends with 1 if one brought to its page what must not be there.
 */
const { values } = parseArgs({
  options: { count: { type: 'string', default: '20000' }, seed: { type: 'string', default: String(Date.now() % 1e6) } },
});
const names = Object.keys(GRAMMARS);
const each = Math.ceil(Number(values.count) / names.length);
const seed = Number(values.seed);
console.log(`${String(each * names.length)} accepted bodies, seed ${String(seed)}`);

const folder = mkdtempSync(join(tmpdir(), 'handbook-bodies-'));
const results: FuzzResult[] = [];
try {
  for (const grammar of names) {
    const result = await fuzzBodies(bodyFolder(folder), grammar, each, seed, (accepted, tried) => {
      console.log(`${grammar.padEnd(8)} ${String(accepted)} accepted of ${String(tried)}`);
    });
    results.push(result);
    const share = Math.round((100 * result.accepted) / result.tried);
    console.log(
      `${grammar.padEnd(8)} done: ${String(result.accepted)} of ${String(result.tried)} accepted (${String(share)} %)`,
    );
    for (const { body, leaks } of result.leaks) console.log(`${JSON.stringify(body)}\n  ${leaks.join('\n  ')}`);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
const leaks = results.reduce((sum, result) => sum + result.leaks.length, 0);
const nowhere = CONSTRUCTS.filter((construct) => results.every(({ missing }) => missing.includes(construct)));
console.log(`${String(leaks)} leaks; constructs in no accepted body: ${nowhere.join(', ') || 'none'}`);
process.exitCode = leaks === 0 && nowhere.length === 0 ? 0 : 1;
