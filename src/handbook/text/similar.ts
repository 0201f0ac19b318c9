import type { Source } from '../model.ts';
import { piecesOf } from './pieces.ts';

/** One run in this many is looked at for finding pairs; the pairs found are then compared by all runs. */
const SAMPLE = 16;

/** Below this number of runs a share says nothing. */
const FEWEST_RUNS = 30;

/** A run that more files share than this is a formula; each of its files is paired with the next one only. */
const FORMULA = 20;

/** Two files whose text is alike. */
export interface SimilarPair {
  first: Source;
  second: Source;
  /** Runs of words that both have, as a share of all runs that either has. */
  likeness: number;
}

const allRuns = (source: Source) => new Set(piecesOf(source).flatMap((piece) => piece.runs));

/** Pairs of files that are alike by a sample of their runs; comparing every pair would take far too long. */
function likelyPairs(sources: readonly Source[], atLeast: number): [number, number][] {
  const holders = new Map<number, number[]>();
  const sampled = new Array<number>(sources.length).fill(0);
  for (const [index, source] of sources.entries()) {
    for (const { runs } of piecesOf(source)) {
      for (const run of runs) {
        if (run % SAMPLE !== 0) continue;
        const list = holders.get(run);
        if (list?.at(-1) === index) continue;
        if (list) list.push(index);
        else holders.set(run, [index]);
        sampled[index]! += 1;
      }
    }
  }
  const pairs = new Map<number, number>();
  const meet = (a: number, b: number) => {
    const key = a * sources.length + b;
    pairs.set(key, (pairs.get(key) ?? 0) + 1);
  };
  for (const list of holders.values()) {
    for (let later = 1; later < list.length; later++) {
      for (let earlier = list.length > FORMULA ? later - 1 : 0; earlier < later; earlier++)
        meet(list[earlier]!, list[later]!);
    }
  }
  return [...pairs].flatMap(([key, met]): [number, number][] => {
    const [earlier, later] = [Math.floor(key / sources.length), key % sources.length];
    // A sample errs: what is half as alike as asked for is compared in full.
    return met / (sampled[earlier]! + sampled[later]! - met) >= atLeast / 2 ? [[earlier, later]] : [];
  });
}

/**
 * Pairs of files whose text is alike to at least this share, in the order of the files (Broder 1997:
 * resemblance as the share of common runs of words, estimated from a sample of the runs).
 */
export function similarPairs(sources: readonly Source[], atLeast: number): SimilarPair[] {
  const runs = new Map<number, Set<number>>();
  const runsAt = (index: number) => {
    let known = runs.get(index);
    if (!known) runs.set(index, (known = allRuns(sources[index]!)));
    return known;
  };
  const found: SimilarPair[] = [];
  for (const [earlier, later] of likelyPairs(sources, atLeast)) {
    const [a, b] = [runsAt(earlier), runsAt(later)];
    if (Math.min(a.size, b.size) < FEWEST_RUNS) continue;
    let shared = 0;
    for (const run of a.size < b.size ? a : b) if ((a.size < b.size ? b : a).has(run)) shared += 1;
    const likeness = shared / (a.size + b.size - shared);
    if (likeness >= atLeast) found.push({ first: sources[earlier]!, second: sources[later]!, likeness });
  }
  return found;
}
