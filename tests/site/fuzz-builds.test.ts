import { afterAll, describe, expect, it } from 'vitest';
import { buildTree, drawTrees } from '../helpers/fuzz-trees.ts';
import { sandbox } from '../helpers/site-build.ts';

const box = sandbox();
afterAll(box.remove);

const SEED = 2026;

describe(`Trees of content to which odd things have happened (seed ${String(SEED)})`, () => {
  it('build the same candidate site, or are refused in the same words, with and without the interviewer side', async () => {
    for (const number of drawTrees(SEED, 100, 3)) {
      const { same } = await buildTree(box.folder, SEED, number);
      expect({ number, same }).toEqual({ number, same: true });
    }
  });
});
