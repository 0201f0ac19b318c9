import { describe, expect, it } from 'vitest';
import type { Source } from '../../../src/handbook/model.ts';
import { similarPairs } from '../../../src/handbook/text/similar.ts';
import { Random } from '../../helpers/random.ts';

const random = new Random(7);
const vocabulary = Array.from({ length: 3000 }, (_, index) => `word${String(index)}`);
const words = (count: number) => Array.from({ length: count }, () => random.pick(vocabulary));

/** A file whose text is in its body. */
function fileOf(id: string, text: readonly string[]): Source {
  const body = {
    text: '',
    line: 1,
    headings: [],
    links: [],
    ids: [],
    pictures: [],
    paragraphs: [{ text: text.join(' '), line: 1, column: 1 }],
  };
  return { kind: 'guides', side: 'candidate', id, file: `candidate/guides/${id}.mdx`, data: {}, body };
}

/** A text with every nth word replaced. */
const edited = (text: readonly string[], every: number) =>
  text.map((word, index) => (index % every === 0 ? random.pick(vocabulary) : word));

describe('similarPairs', () => {
  it('finds each text and its edited copy among hundreds of others, and no other pair', () => {
    const originals = Array.from({ length: 300 }, () => words(300));
    const copies = originals.slice(0, 50).map((text) => edited(text, 20));
    const files = [...originals, ...copies].map((text, index) => fileOf(String(index), text));
    const found = similarPairs(files, 0.3).map(({ first, second }) => `${first.id} ${second.id}`);
    expect(found.sort()).toEqual(copies.map((_, index) => `${String(index)} ${String(300 + index)}`).sort());
  });

  it('finds a chain of many copies of one text', () => {
    const text = words(200);
    const files = Array.from({ length: 60 }, (_, index) => fileOf(String(index), text));
    expect(similarPairs(files, 0.9)).toHaveLength(59);
  });

  it('says how much is alike', () => {
    const text = words(400);
    const [pair] = similarPairs([fileOf('a', text), fileOf('b', [...text.slice(0, 200), ...words(200)])], 0.2);
    // Of 397 runs of four words each, 197 are the same.
    expect(pair!.likeness).toBeCloseTo(197 / (397 + 397 - 197), 2);
  });

  it('leaves short texts alone, of which a share says nothing', () => {
    const text = words(20);
    expect(similarPairs([fileOf('a', text), fileOf('b', text)], 0.3)).toEqual([]);
  });
});
