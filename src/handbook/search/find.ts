import { distance } from '../suggest.ts';
import { readNames, type Name, type Via } from './names.ts';
import type { SearchFile, SearchRecord } from './record.ts';
import { spellerOf } from './spelling.ts';

/** A record that was found, and by which name. */
export interface Hit {
  record: SearchRecord;
  via: Via;
  name: string;
  /** From 0 to 1 how well it matches; a name that is exactly what was typed has more. */
  score: number;
}

export interface Answer {
  /** Best first. */
  hits: Hit[];
  /** What was typed, with words that no name has put right; undefined where nothing had to be. */
  corrected: string | undefined;
}

/** Below this a match says more about chance than about the reader. */
const LEAST = 0.42;
/** Of what was typed, the share that a record's names must account for. */
const LEAST_COVERED = 0.5;
const MOST = 8;

/** What a likeness of words is worth. */
const PREFIX = 0.85;
const TYPING = 0.95;
const SHORTER = 0.7;
const NEAR = [0, 0.8, 0.6];

/** How many slips a word of a length may have. */
const slipsIn = (length: number) => (length < 4 ? 0 : length < 8 ? 1 : 2);

/** How like a known word is to one that was typed, from 0 to 1. */
function likeness(typed: string, known: string, isLast: boolean): number {
  if (typed === known) return 1;
  if (known.startsWith(typed) && typed.length >= 2) {
    return isLast && typed.length >= 3 ? TYPING : typed.length >= known.length / 2 ? PREFIX : 0;
  }
  if (typed.startsWith(known) && known.length >= 4 && known.length >= typed.length * 0.6) return SHORTER;
  const slips = slipsIn(typed.length);
  if (slips === 0 || known.length < 3 || Math.abs(typed.length - known.length) > slips) return 0;
  const steps = distance(typed, known);
  // A wrong first letter is rare, and a short word with one is another word.
  return steps > slips || (typed[0] !== known[0] && (steps > 1 || typed.length < 6)) ? 0 : NEAR[steps]!;
}

/** What was typed, one word or two neighbours as one. */
interface Typed {
  word: string;
  /** Which words of the query it stands for. */
  covers: readonly number[];
  isLast: boolean;
}

function typedOf(words: readonly string[]): Typed[] {
  const last = words.length - 1;
  const singles = words.map((word, index) => ({ word, covers: [index], isLast: index === last }));
  const pairs = words.slice(1).map((word, index) => ({
    word: words[index]! + word,
    covers: [index, index + 1],
    isLast: index + 1 === last,
  }));
  return [...singles, ...pairs];
}

/** A search over the records of a site: a function from what was typed to what it finds. */
export function searchOf({ spelling, records }: SearchFile): (query: string) => Answer {
  const speller = spellerOf(spelling);
  const names = readNames(records, speller);
  const known = [...names.byWord.keys()];

  /** Known words like a typed one, with how like they are. */
  const alike = ({ word, isLast }: Typed): [string, number][] =>
    known.flatMap((candidate): [string, number][] => {
      const like = likeness(word, candidate, isLast);
      return like > 0 ? [[candidate, like]] : [];
    });

  const scoreOf = (name: Name, covered: readonly number[], weights: readonly number[], query: string): number => {
    const all = weights.reduce((sum, weight) => sum + weight, 0);
    const ofQuery = covered.reduce((sum, like, index) => sum + like * weights[index]!, 0) / all;
    const found = covered.reduce((sum, like, index) => sum + like * weights[index]!, 0);
    const ofName = Math.min(1, found / Math.max(name.tells, 0.01));
    const whole =
      name.joined === query ? 1 : name.joined.startsWith(query) ? (0.3 * query.length) / name.joined.length : 0;
    return name.weight * (ofQuery * (0.55 + 0.45 * ofName) + whole);
  };

  return (query) => {
    const words = speller.words(query);
    if (words.length === 0) return { hits: [], corrected: undefined };
    const joined = words.join('');
    const weights = words.map((word) => names.tells(word));
    const byName = new Map<number, number[]>();
    const byRecord = new Map<number, number[]>();
    const best = new Map<number, { like: number; word: string }>();
    for (const typed of typedOf(words)) {
      for (const [word, like] of alike(typed)) {
        for (const index of typed.covers) {
          if (typed.covers.length === 1 && like > (best.get(index)?.like ?? 0)) best.set(index, { like, word });
        }
        for (const place of names.byWord.get(word)!) {
          for (const [map, key] of [
            [byName, place],
            [byRecord, names.all[place]!.record],
          ] as const) {
            const covered =
              map.get(key) ??
              map
                .set(
                  key,
                  words.map(() => 0),
                )
                .get(key)!;
            for (const index of typed.covers) covered[index] = Math.max(covered[index]!, like);
          }
        }
      }
    }
    const all = weights.reduce((sum, weight) => sum + weight, 0);
    const share = (covered: readonly number[]) =>
      covered.reduce((sum, like, index) => sum + like * weights[index]!, 0) / all;

    const hits = new Map<number, Hit>();
    for (const [place, covered] of byName) {
      const name = names.all[place]!;
      const ofRecord = share(byRecord.get(name.record)!);
      if (ofRecord < LEAST_COVERED) continue;
      const score = scoreOf(name, covered, weights, joined) + 0.3 * ofRecord * name.weight;
      const before = hits.get(name.record);
      if (score < LEAST || (before && before.score >= score)) continue;
      hits.set(name.record, { record: records[name.record]!, via: name.via, name: name.text, score });
    }
    return {
      hits: [...hits.values()].sort((a, b) => b.score - a.score).slice(0, MOST),
      corrected: correctedOf(query, words, best, names.written),
    };
  };
}

/** What was typed, with each word that no name has replaced by the one that is nearest; undefined where all are known, or one is near to nothing. */
function correctedOf(
  query: string,
  words: readonly string[],
  best: ReadonlyMap<number, { like: number; word: string }>,
  written: ReadonlyMap<string, string>,
): string | undefined {
  const typed = query.trim().split(/\s+/);
  if (typed.length !== words.length) return undefined;
  let changed = false;
  const corrected = typed.map((word, index) => {
    const near = best.get(index);
    if (near === undefined || !NEAR.includes(near.like) || near.like === 0) return word;
    const right = written.get(near.word);
    if (right === undefined) return word;
    changed = true;
    return right;
  });
  return changed ? corrected.join(' ') : undefined;
}
