import { parseArgs } from 'node:util';
import { Random } from '../helpers/random.ts';
import { sandbox } from '../helpers/site-build.ts';
import { tortureBuilds } from '../helpers/torture-build.ts';

/**
 * `npm run torture:build -- --kills 50 --pairs 20 --seed 1`: ends builds of the small handbook at random moments,
 * starts pairs of builds 0 to 5 s apart, and says what stood in the output folder afterwards. The same seed gives
 * the same moments. Ends with 1 if there ever was anything but a whole site or none.
 */
const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '50' },
    pairs: { type: 'string', default: '20' },
    seed: { type: 'string', default: '1' },
  },
});
const box = sandbox();
try {
  const { kills, pairs, faults } = await tortureBuilds(
    box,
    new Random(Number(values.seed)),
    Number(values.kills),
    Number(values.pairs),
    (line) => console.log(line),
  );
  console.log(
    `${values.kills} builds ended: ${String(kills.complete)} left a whole site, ${String(kills.absent)} none. ${values.pairs} pairs: in ${String(pairs.one)} one built, in ${String(pairs.both)} both.`,
  );
  for (const fault of faults) console.log(`✗ ${fault}`);
  console.log(`${String(faults.length)} faults.`);
  process.exitCode = faults.length === 0 ? 0 : 1;
} finally {
  box.remove();
}
