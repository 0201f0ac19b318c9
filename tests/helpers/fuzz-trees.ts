import { isDeepStrictEqual } from 'node:util';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { observe } from './observe.ts';
import { Random } from './random.ts';
import { randomTree, removeInterviewerSide } from './random-tree.ts';
import { build, removeWork } from './site-build.ts';
import { hashesBelow } from './site-pages.ts';

/** What came of a run. */
export interface FuzzResult {
  /** Trees, by their number, that the candidates' side can tell from themselves without the other side. */
  told: number[];
  /** Trees of which a candidate site can be built. */
  sound: number[];
}

/** The random numbers of one tree of a run: each tree can be made by itself. */
const randomOf = (seed: number, number: number) => new Random(seed * 1_000_003 + number);

/** Loads trees with their interviewer side and without it. */
export async function fuzzTrees(folder: string, seed: number, count: number): Promise<FuzzResult> {
  const result: FuzzResult = { told: [], sound: [] };
  const root = join(folder, 'tree');
  for (let number = 0; number < count; number += 1) {
    randomTree(root, randomOf(seed, number));
    const withIt = await observe(root, 'candidate');
    removeInterviewerSide(root);
    if (!isDeepStrictEqual(withIt, await observe(root, 'candidate'))) result.told.push(number);
    if (withIt.code === 0) result.sound.push(number);
    rmSync(root, { recursive: true, force: true });
  }
  return result;
}

/** What came of the builds of one tree. */
export interface BuiltTree {
  number: number;
  code: number | null;
  same: boolean;
}

/** Builds the candidate site of a tree twice, with its interviewer side and without it, and compares every byte. */
export async function buildTree(folder: string, seed: number, number: number): Promise<BuiltTree> {
  const place = { content: join(folder, `tree-${String(number)}`), out: join(folder, `out-${String(number)}`) };
  const built = async () => {
    const { code, output } = await build(place, 'candidate');
    const files = code === 0 ? hashesBelow(join(place.out, 'candidate')) : {};
    rmSync(place.out, { recursive: true, force: true });
    return { code, output, files };
  };
  try {
    randomTree(place.content, randomOf(seed, number));
    const withIt = await built();
    removeInterviewerSide(place.content);
    removeWork(place);
    return { number, code: withIt.code, same: isDeepStrictEqual(withIt, await built()) };
  } finally {
    removeWork(place);
    rmSync(place.content, { recursive: true, force: true });
  }
}

/** The numbers of the trees of a run that are built, drawn by its seed. */
export function drawTrees(seed: number, count: number, builds: number): number[] {
  const random = new Random(seed);
  const left = Array.from({ length: count }, (_, number) => number);
  return Array.from({ length: Math.min(builds, count) }, () => left.splice(random.below(left.length), 1)[0]!);
}
