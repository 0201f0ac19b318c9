import { describe, expect, it } from 'vitest';
import {
  countsOf,
  isNewer,
  newIn,
  inOrder,
  keptFile,
  keptIn,
  momentAfter,
  NOTHING,
  together,
  type Kept,
} from '../../../src/handbook/practice/kept.ts';
import { mutate } from '../../helpers/mutate.ts';
import { Random } from '../../helpers/random.ts';

const session = (at: string, ask = 1) => ({ at, rubric: 'self-scoring', scores: { ask } });
const kept: Kept = {
  plan: { engineer: ['a1b2', 'c3d4'] },
  practice: [session('2026-11-01T10:00:00Z'), session('2026-11-03T10:00:00Z')],
  questions: ['code-review', 'pay'],
};

describe('A file of what a browser keeps', () => {
  it('is read back as it was', () => {
    expect(keptIn(keptFile(kept))).toEqual(kept);
    expect(keptIn(keptFile(NOTHING))).toEqual(NOTHING);
  });

  it.each([
    ['is no JSON', 'hello'],
    ['is empty', ''],
    ['is a list', '[]'],
    ['is nothing', 'null'],
    ['is of another program', JSON.stringify({ ...kept, format: 'other', version: 1 })],
    ['is of a later version', keptFile(kept).replace('"version": 1', '"version": 2')],
    ['lacks a part', keptFile(kept).replace('"questions"', '"question"')],
    ['names a question as nobody names one', keptFile(kept).replace('"pay"', '"<img src=x>"')],
    ['has a moment that no clock shows', keptFile(kept).replace('2026-11-01T10', '2026-11-01T99')],
    ['has a moment of another form', keptFile(kept).replace('2026-11-01T10:00:00Z', '1 November')],
    ['has points that are none', keptFile(kept).replace('"ask": 1', '"ask": -1')],
    ['has points as text', keptFile(kept).replace('"ask": 1', '"ask": "1"')],
    ['has more than anybody picks', keptFile({ ...kept, questions: Array.from({ length: 1001 }, () => 'pay') })],
    ['has a tick with a text in it', keptFile(kept).replace('a1b2', 'call me, please')],
  ])('is refused where it %s', (_what, text) => {
    expect(keptIn(text)).toBeUndefined();
  });

  it('is refused or whole, whatever a hand does to it', () => {
    const texts = Array.from({ length: 500 }, (_, seed) =>
      mutate(Buffer.from(keptFile(kept)), new Random(seed)).toString(),
    );
    const read = texts.map((text) => keptIn(text));
    expect(read.filter((one) => one === undefined).length).toBeGreaterThan(100);
    for (const one of read) if (one) expect(keptIn(keptFile(one))).toEqual(one);
  });
});

describe('A file of a newer version', () => {
  it('is told from one that was not saved here', () => {
    const newer = keptFile(kept).replace('"version": 1', '"version": 2');
    expect([newer, keptFile(kept), '{"version": 2}', '{'].map(isNewer)).toEqual([true, false, false, false]);
    expect(keptIn(newer)).toBeUndefined();
  });
});

describe('What is kept, with what a file brings', () => {
  it('is counted as far as it is new', () => {
    expect(newIn(NOTHING, kept)).toBe(Object.values(countsOf(kept)).reduce((sum, count) => sum + count, 0));
    expect(newIn(kept, kept)).toBe(0);
  });

  it('loses nothing, has nothing twice, and is in the order of time', () => {
    const other: Kept = {
      plan: { engineer: ['c3d4', 'e5f6'], designer: ['x'] },
      practice: [session('2026-11-02T10:00:00Z'), session('2026-11-03T10:00:00Z', 2)],
      questions: ['pay', 'customers'],
    };
    expect(together(kept, other)).toEqual({
      plan: { engineer: ['a1b2', 'c3d4', 'e5f6'], designer: ['x'] },
      practice: [kept.practice[0], other.practice[0], kept.practice[1]],
      questions: ['code-review', 'pay', 'customers'],
    });
    expect(together(kept, NOTHING)).toEqual(kept);
    expect(together(NOTHING, kept)).toEqual(kept);
  });

  it('takes a role that is called as what every object has', () => {
    const other: Kept = { ...NOTHING, plan: { constructor: ['x'] } };
    expect(together(kept, other).plan).toEqual({ ...kept.plan, constructor: ['x'] });
  });

  it('is put into the order of time', () => {
    const [first, second] = kept.practice;
    expect(inOrder([second!, first!])).toEqual([first, second]);
  });
});

describe('The moment of a new session', () => {
  it('is the second that it is, and one after the latest session where that would be there already', () => {
    const now = Date.parse('2026-11-03T10:00:00.750Z');
    expect(momentAfter([], now)).toBe('2026-11-03T10:00:00Z');
    expect(momentAfter(kept.practice, now)).toBe('2026-11-03T10:00:01Z');
    expect(momentAfter(kept.practice.slice(0, 1), now)).toBe('2026-11-03T10:00:00Z');
  });
});
