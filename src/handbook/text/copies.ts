import type { Source } from '../model.ts';
import { namesOf, piecesOf, type Piece } from './pieces.ts';
import { Sieve } from './sieve.ts';
import { runsOf } from './words.ts';

/** Below this number of runs a share says nothing. */
const FEWEST_RUNS = 4;

/** A run that more texts share than this is a formula ("tell me about a time"), and no evidence of copying. */
const FORMULA = 12;

const NONE: readonly number[] = [];

/** A file in which a text stands, as far as it does. */
export interface Copy {
  source: Source;
  /** Runs of words of the text that the file has, as a share of all of its runs. */
  share: number;
}

/** All that a file brings to a site: what is read, and the names that it is found by. */
const allOf = (source: Source): Piece[] => [...piecesOf(source), ...namesOf(source)];

/** The texts that hold each run, formulas left out. */
function holdersOf(runs: readonly ReadonlySet<number>[]): Map<number, number[]> {
  const holders = new Map<number, number[]>();
  for (const [index, own] of runs.entries()) {
    if (own.size < FEWEST_RUNS) continue;
    for (const run of own) {
      const list = holders.get(run);
      if (list) list.push(index);
      else holders.set(run, [index]);
    }
  }
  for (const [run, list] of holders) if (list.length > FORMULA) holders.delete(run);
  return holders;
}

/** For each text of which a file has at least this share, the first such file. */
export function copiesOf<T extends { words: readonly number[] }>(
  texts: readonly T[],
  files: readonly Source[],
  atLeast: number,
): Map<T, Copy> {
  const runs = texts.map((text) => new Set(runsOf(text.words)));
  const holders = holdersOf(runs);
  const sieve = new Sieve(holders.keys());
  const found = new Map<T, Copy>();
  // Runs of each text that a file has, those that come twice counted twice: a first look. A file has runs of few
  // texts, so only those are looked at and set back.
  const met = new Int32Array(texts.length);
  const enough = Float64Array.from(runs, (own) => own.size * atLeast);
  const touched: number[] = [];
  const meet = (run: number) => {
    if (!sieve.mayHave(run)) return;
    for (const index of holders.get(run) ?? NONE) if (met[index]!++ === 0) touched.push(index);
  };
  for (const source of files) {
    touched.length = 0;
    for (const { runs: own } of allOf(source)) own.forEach(meet);
    for (const index of touched) {
      const isLikely = met[index]! >= enough[index]!;
      met[index] = 0;
      if (!isLikely || found.has(texts[index]!)) continue;
      const share = shareOf(runs[index]!, source);
      if (share >= atLeast) found.set(texts[index]!, { source, share });
    }
  }
  return found;
}

/** The share of some runs that a file has. */
function shareOf(runs: ReadonlySet<number>, source: Source): number {
  const met = new Set<number>();
  for (const piece of allOf(source)) for (const run of piece.runs) if (runs.has(run)) met.add(run);
  return met.size / runs.size;
}
