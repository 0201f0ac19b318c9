import { realpathSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../helpers/content-folder.ts';
import { fuzzTrees } from '../helpers/fuzz-trees.ts';
import { observe } from '../helpers/observe.ts';
import { Random } from '../helpers/random.ts';
import { randomTree, removeInterviewerSide } from '../helpers/random-tree.ts';

const SEED = 2026;
const COUNT = 100;

describe(`Trees of content to which odd things have happened (seed ${String(SEED)})`, () => {
  it(
    `load for candidates as if there were no interviewer side, ${String(COUNT)} of them`,
    { timeout: 300_000 },
    async () => {
      const { told, sound } = await fuzzTrees(realpathSync(temporaryFolder('trees')), SEED, COUNT);
      expect(told).toEqual([]);
      // Were all of them refused, or none, little would have been tried.
      expect(sound.length).toBeGreaterThan(COUNT / 20);
      expect(sound.length).toBeLessThan(COUNT);
    },
  );

  it('load for interviewers as something else, so that the comparison would see it', async () => {
    const root = join(realpathSync(temporaryFolder('trees')), 'tree');
    randomTree(root, new Random(SEED));
    const withIt = await observe(root, 'interviewer');
    removeInterviewerSide(root);
    expect(await observe(root, 'interviewer')).not.toEqual(withIt);
  });
});
