import { describe, expect, it } from 'vitest';
import { repeatedWords } from './repeated-words.ts';

const SENTENCE = 'Write to us at once, and tell us what you would need.';
const pages = (...texts: string[]) => texts.map((text, index) => ({ address: `/${String(index)}/`, text }));
const sharesOf = (texts: string[], others: number) =>
  repeatedWords(pages(...texts), others).map(({ share }) => Math.round(100 * share));

describe('Words that stand on other pages too', () => {
  it('are counted where enough other pages have a run of them, whatever its case and punctuation', () => {
    const own = 'Nobody else says this about that, as far as I know now.';
    const same = SENTENCE.toUpperCase().replaceAll(',', ';');
    expect(sharesOf([`${SENTENCE}\n${own}`, same, SENTENCE], 2)).toEqual([50, 100, 100]);
    expect(sharesOf([`${SENTENCE}\n${own}`, same, SENTENCE], 3)).toEqual([0, 0, 0]);
  });

  it('are no labels, and none that only come together where two blocks meet', () => {
    expect(
      sharesOf(['How to prepare\nMinute by minute\nWho you meet', 'How to prepare\nMinute by minute\nWho you meet'], 1),
    ).toEqual([0, 0]);
    expect(
      sharesOf(['one two three four\nfive six seven eight', 'one two three four five six seven eight'], 1),
    ).toEqual([0, 0]);
  });

  it('are not counted twice, and a page that repeats itself is no other page', () => {
    expect(sharesOf([`${SENTENCE}\n${SENTENCE}`, 'Something else.'], 1)).toEqual([0, 0]);
    const [first] = repeatedWords(pages(`Before. ${SENTENCE} And after.`, SENTENCE), 1);
    expect(first).toMatchObject({ words: 15, runs: ['write to us at once and tell us what you would need'] });
  });

  it('of an empty page are none', () => {
    expect(repeatedWords(pages(''), 1)).toEqual([{ address: '/0/', words: 0, share: 0, runs: [] }]);
  });
});
